package dev.culprit.content;

import dev.culprit.engine.signature.Version;
import dev.culprit.engine.signature.VersionRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code affects}: ranges with the events of OSV. A range with a fault is left out and reported. */
final class AffectsReader {

    private static final Set<String> KEYS = Set.of("package", "introduced", "fixed", "last_affected");
    private static final String EXAMPLE = "\"- {package: gevent, introduced: \"0.13\", fixed: \"1.0\"}\"";

    private final Problems problems;

    AffectsReader(Problems problems) {
        this.problems = problems;
    }

    List<VersionRange> read(Optional<MetaValue> value) {
        List<VersionRange> ranges = new ArrayList<>();
        for (MetaValue member : value.map(AffectsReader::spread).orElse(List.of())) {
            int before = problems.found().size();
            VersionRange range = range(member);
            if (problems.found().size() == before) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** Each range by itself: {@code versions} holds several of one package. */
    private static List<MetaValue> spread(MetaValue value) {
        List<MetaValue> ranges = new ArrayList<>();
        for (MetaValue member : value.members()) {
            if (member.get("versions").isEmpty()) {
                ranges.add(member);
            }
            for (MetaValue version : member.members("versions")) {
                Map<String, MetaValue> range = new LinkedHashMap<>(member.map().orElse(Map.of()));
                range.remove("versions");
                range.putAll(version.map().orElse(Map.of("versions", version)));
                ranges.add(new MetaValue(version.line(), range));
            }
        }
        return ranges;
    }

    private VersionRange range(MetaValue value) {
        for (Map.Entry<String, MetaValue> entry : value.map().orElse(Map.of()).entrySet()) {
            if (!KEYS.contains(entry.getKey())) {
                problems.error(
                        entry.getValue().line(),
                        "unknown key \"" + entry.getKey() + "\" in affects",
                        "one of package, introduced, fixed, last_affected, versions");
            }
        }
        String name = value.text("package").toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
        if (name.isEmpty()) {
            problems.error(value.line(), "range " + value.quoted() + " names no package", EXAMPLE);
        }
        VersionRange range = new VersionRange(
                name.equals("python") ? "cpython" : name,
                version(value, "introduced", "0"),
                version(value, "fixed", ""),
                version(value, "last_affected", ""));
        checkOrder(range, value.line());
        return range;
    }

    private String version(MetaValue range, String key, String otherwise) {
        Optional<MetaValue> value = range.get(key);
        String text = value.flatMap(MetaValue::text).orElse(otherwise);
        if (!text.isEmpty() && Version.parse(text).isEmpty()) {
            problems.error(
                    value.map(MetaValue::line).orElse(range.line()),
                    "\"" + text + "\" of \"" + key + "\" is not a version",
                    "numbers and dots in quotes, as in \"2.7.4\"");
            return otherwise;
        }
        return text;
    }

    private static boolean isAfter(VersionRange range, String end) {
        int order = Version.of(end).compareTo(Version.of(range.introduced()));
        return order > 0 || (order == 0 && range.fixed().isEmpty());
    }

    private void checkOrder(VersionRange range, int line) {
        String end = range.fixed().isEmpty() ? range.lastAffected() : range.fixed();
        if (!range.fixed().isEmpty() && !range.lastAffected().isEmpty()) {
            problems.error(line, "range has both \"fixed\" and \"last_affected\"", "one of them");
        } else if (!end.isEmpty() && !isAfter(range, end)) {
            problems.error(
                    line,
                    "range ends with \"" + end + "\" before it begins with \"" + range.introduced() + "\"",
                    "a later version");
        }
    }
}
