package dev.culprit.content;

import java.util.List;

/**
 * What a content directory holds.
 *
 * @param bundles in the order of their paths
 * @param problems files and folders that could not be read
 * @param broken paths of the articles among them
 * @param isComplete everything could be looked at, so that what is not here is gone
 */
record ContentScan(
        List<ArticleBundle> bundles, List<ContentProblem> problems, List<String> broken, boolean isComplete) {}
