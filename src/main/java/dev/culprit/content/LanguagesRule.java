package dev.culprit.content;

import java.util.List;

/** Both languages are there, each with a title and a summary of its own. */
final class LanguagesRule implements ChecklistRule {

    private static final List<String> LANGUAGES = List.of("en", "zh");

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        for (String language : LANGUAGES) {
            if (!article.documents().containsKey(language)
                    && !article.bundle().translations().containsKey(language)) {
                problems.error(
                        0, "no text in \"" + language + "\"", "\"index." + language + ".md\" beside it, complete");
            }
        }
        article.documents()
                .values()
                .forEach(text -> check(text, problems.of(text.file().path())));
    }

    private static void check(AuthoredText text, Problems problems) {
        for (String key : List.of("title", "summary")) {
            if (text.document().meta().text(key).isEmpty()) {
                problems.error(1, "front matter has no \"" + key + "\"", "\"" + key + ": ...\" in " + text.language());
            }
        }
    }
}
