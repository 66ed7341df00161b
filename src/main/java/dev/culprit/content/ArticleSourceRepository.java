package dev.culprit.content;

import org.springframework.data.jpa.repository.JpaRepository;

/** Where the articles came from, by slug. */
interface ArticleSourceRepository extends JpaRepository<ArticleSource, String> {}
