package dev.culprit.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of the guide, in its order, and the same in both languages. */
final class SectionsRule implements ChecklistRule {

    /** In the guide's order. */
    private enum Place {
        SYMPTOM("Symptom", "现象", true),
        ROOT_CAUSE("Root cause", "原因", true, "根本原因"),
        FIX("Fix", "解决", true),
        WORKAROUND("Workaround", "临时办法", false),
        PREVENTION("Prevention", "预防", true),
        REPRODUCE("Reproduce", "复现", true),
        STORY("How it was found", "发现经过", false, "排查", "发现过程"),
        KIN("Not this article if...", "不是这个问题", false, "not this article", "不是这"),
        REFERENCES("References", "参考", false);

        private final String english;
        private final String chinese;
        private final boolean wanted;
        private final String openings;

        Place(String english, String chinese, boolean wanted, String... others) {
            this.english = english;
            this.chinese = chinese;
            this.wanted = wanted;
            this.openings = Stream.concat(Stream.of(english, chinese), Stream.of(others))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?i)(?:", ").*"));
        }

        private String in(String language) {
            return language.equals("zh") ? chinese : english;
        }
    }

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        Map<AuthoredText, List<Optional<Place>>> places = new LinkedHashMap<>();
        article.documents().values().forEach(text -> {
            List<Optional<Place>> found = new ArrayList<>();
            text.outline().sections().forEach(section -> found.add(place(section.heading())));
            places.put(text, found);
            Problems here = problems.of(text.file().path());
            order(text, found, here);
            missing(text, found, here);
        });
        same(places, article, problems);
    }

    private static Optional<Place> place(String heading) {
        for (Place place : Place.values()) {
            if (heading.matches(place.openings)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static void order(AuthoredText text, List<Optional<Place>> found, Problems problems) {
        Optional<Place> last = Optional.empty();
        for (int i = 0; i < found.size(); i++) {
            TextOutline.Section section = text.outline().sections().get(i);
            Optional<Place> place = found.get(i);
            if (place.isEmpty()) {
                problems.warning(
                        section.line(),
                        "\"" + section.heading() + "\" is no section of the guide",
                        "a heading of the third level inside one of its sections");
            } else if (last.isPresent() && place.get().compareTo(last.get()) <= 0) {
                problems.warning(
                        section.line(),
                        "\"" + section.heading() + "\" stands after \""
                                + last.get().in(text.language()) + "\"",
                        "each section once, in the order of the guide");
            } else {
                last = place;
            }
        }
    }

    /** Without a symptom, a cause or a fix the import refuses a text by itself. */
    private static void missing(AuthoredText text, List<Optional<Place>> found, Problems problems) {
        for (Place place : Place.values()) {
            boolean checkedByImport = place.compareTo(Place.FIX) <= 0;
            if (place.wanted && !checkedByImport && !found.contains(Optional.of(place))) {
                problems.warning(
                        0,
                        "no section \"" + place.in(text.language()) + "\"",
                        "\"## " + place.in(text.language()) + "\"");
            }
        }
    }

    private static void same(
            Map<AuthoredText, List<Optional<Place>>> places, AuthoredArticle article, Problems problems) {
        Optional<AuthoredText> original = article.original();
        if (original.isEmpty()) {
            return;
        }
        List<Optional<Place>> wanted = places.getOrDefault(original.get(), List.of());
        places.forEach((text, found) -> {
            for (Place place : Place.values()) {
                boolean here = found.contains(Optional.of(place));
                if (here != wanted.contains(Optional.of(place))) {
                    lacks(here ? original.get() : text, place, problems);
                }
            }
        });
    }

    private static void lacks(AuthoredText text, Place place, Problems problems) {
        problems.of(text.file().path())
                .error(
                        0,
                        "no section \"" + place.in(text.language()) + "\", which the other language has",
                        "the same sections in both languages");
    }
}
