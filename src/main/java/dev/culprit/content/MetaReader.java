package dev.culprit.content;

import dev.culprit.article.Reference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what our articles and the posts of common blogs say of themselves. */
final class MetaReader {

    private static final int MOST_CHARACTERS_OF_A_TAG = 100;

    private final MetaValue meta;
    private final Problems problems;

    MetaReader(MetaValue meta, Problems problems) {
        this.meta = meta;
        this.problems = problems;
    }

    /** Tags and categories, lower case, each once: a list, or a text with commas or blanks. */
    List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (String key : List.of("tags", "tag", "keywords", "categories", "category")) {
            meta.get(key)
                    .ifPresent(value -> value.members()
                            .forEach(member -> member.text()
                                    .ifPresent(text -> add(text, value.list().isPresent(), tags))));
        }
        return List.copyOf(tags);
    }

    private static void add(String text, boolean listed, Set<String> tags) {
        String separator = text.contains(",") ? "," : listed ? "\n" : "\\s+";
        for (String part : text.split(separator)) {
            String tag = part.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
            if (!tag.isEmpty() && tag.length() <= MOST_CHARACTERS_OF_A_TAG) {
                tags.add(tag);
            }
        }
    }

    /** The date, whatever follows it. */
    Optional<LocalDate> date() {
        Optional<MetaValue> value = meta.get("date");
        String text = value.flatMap(MetaValue::text).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String day = text.length() > 10 ? text.substring(0, 10) : text;
            return Optional.of(LocalDate.parse(day.replace('/', '-')));
        } catch (DateTimeParseException problem) {
            problems.warning(
                    value.map(MetaValue::line).orElse(0), "\"" + text + "\" is not a date", "a date as in 2026-11-21");
            return Optional.empty();
        }
    }

    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        for (MetaValue member : meta.members("aliases")) {
            String text = member.text().orElse("");
            // Hugo keeps whole addresses here, which say nothing about slugs.
            if (!text.contains("/")) {
                if (Slug.isValid(text)) {
                    aliases.add(text);
                } else {
                    problems.error(member.line(), "alias " + member.quoted() + " is not a slug", Slug.FORM);
                }
            }
        }
        return aliases.stream().distinct().toList();
    }

    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (MetaValue member : meta.members("references")) {
            String url = member.text("url").isEmpty() ? member.text().orElse("") : member.text("url");
            if (url.startsWith("https://") || url.startsWith("http://")) {
                references.add(new Reference(member.text("title").isEmpty() ? url : member.text("title"), url));
            } else {
                problems.error(
                        member.line(),
                        "reference " + member.quoted() + " has no address",
                        "\"- {title: bpo-14308, url: \"https://...\"}\"");
            }
        }
        return references;
    }

    /** {@code en} or {@code zh}, or empty when nothing is said. */
    String language() {
        String stated = meta.text("lang", "language", "locale").toLowerCase(Locale.ROOT);
        if (stated.isEmpty()) {
            return "";
        }
        return stated.startsWith("zh") || stated.startsWith("cn") || stated.startsWith("chinese") ? "zh" : "en";
    }

    boolean isDraft() {
        return meta.text("draft").equalsIgnoreCase("true")
                || meta.text("status").equalsIgnoreCase("draft")
                || meta.text("published").equalsIgnoreCase("false");
    }
}
