package dev.culprit.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles of one folder, as a table of contents names them.
 *
 * @param name folder path below the content directory; empty for articles that lie directly in it
 * @param articles by slug, so that kin stand together
 */
record Topic(String name, List<Entry> articles) {

    /**
     * An article in a table of contents.
     *
     * @param slug its name
     * @param title plain text
     * @param language of the title
     */
    record Entry(String slug, String title, String language) {}

    Topic {
        articles = List.copyOf(articles);
    }

    /** Topics with their articles, each titled in that language, or else in its original one. Rows are sorted by topic and slug. */
    static List<Topic> of(List<TitleRow> rows, String language) {
        Map<String, Map<String, Entry>> topics = new LinkedHashMap<>();
        for (TitleRow row : rows) {
            Map<String, Entry> entries = topics.computeIfAbsent(row.topic(), topic -> new LinkedHashMap<>());
            boolean wanted = row.language().equals(language);
            if (wanted || row.language().equals(row.originalLanguage())) {
                Entry entry = new Entry(row.slug(), row.title(), row.language());
                entries.merge(row.slug(), entry, (old, added) -> wanted ? added : old);
            }
        }
        List<Topic> list = new ArrayList<>();
        topics.forEach((name, entries) -> list.add(new Topic(name, List.copyOf(entries.values()))));
        return list;
    }
}
