package dev.culprit.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Articles by their slug. */
public interface ArticleRepository extends JpaRepository<Article, Long> {

    Optional<Article> findBySlug(String slug);
}
