package dev.culprit.article;

/** The title of an article in one of its languages, with the folder that it is kept in. */
record TitleRow(String topic, String slug, String originalLanguage, String language, String title) {}
