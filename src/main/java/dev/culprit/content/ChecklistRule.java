package dev.culprit.content;

/** One item of the authors' checklist. */
@FunctionalInterface
interface ChecklistRule {

    /** Reports what of the article is not as it should be. */
    void check(AuthoredArticle article, Problems problems);
}
