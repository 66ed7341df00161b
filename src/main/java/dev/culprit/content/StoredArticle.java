package dev.culprit.content;

import java.util.List;

/**
 * An article as the database has it, see {@link ArticleSource}.
 *
 * @param slug the article
 * @param contentHash identifies the state of its files
 * @param path path of its index file
 * @param reader identifies the build that read it
 * @param problems what was wrong with it
 */
record StoredArticle(String slug, String contentHash, String path, String reader, List<ContentProblem> problems) {}
