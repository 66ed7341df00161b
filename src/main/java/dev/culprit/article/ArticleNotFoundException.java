package dev.culprit.article;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** No article has that slug. */
class ArticleNotFoundException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    ArticleNotFoundException(String slug) {
        super(HttpStatus.NOT_FOUND, problem(slug), null);
    }

    private static ProblemDetail problem(String slug) {
        String shown = slug.length() <= SHOWN ? slug : slug.substring(0, SHOWN) + "...";
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "No article is called '%s'; expected a slug of GET /api/v1/articles, dummythread-block-after-fork say"
                        .formatted(shown));
    }
}
