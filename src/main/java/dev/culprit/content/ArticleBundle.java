package dev.culprit.content;

import java.util.List;
import java.util.Map;

/**
 * The files of one article.
 *
 * @param slug from the folder or the file name; front matter may say otherwise
 * @param topic folder path below the content directory, or empty
 * @param index the article in its original language
 * @param language what the name of the index says; empty when it does not
 * @param translations further texts, by language
 * @param samples pastes that must lead to the article
 * @param nearMisses pastes that must not
 * @param single the article is a post: one file, not a folder
 * @param hash of the names and contents of all files
 */
record ArticleBundle(
        String slug,
        String topic,
        ContentFile index,
        String language,
        Map<String, ContentFile> translations,
        List<ContentFile> samples,
        List<ContentFile> nearMisses,
        boolean single,
        String hash) {}
