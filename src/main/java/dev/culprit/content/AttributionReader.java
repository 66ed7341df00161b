package dev.culprit.content;

import com.google.re2j.Pattern;
import dev.culprit.engine.signature.Attribution;
import java.util.Locale;

/** Reads {@code raised-by} and {@code at-fault}: who prints the message, and who has to change. */
final class AttributionReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 200;

    private final MetaValue meta;
    private final Problems problems;

    AttributionReader(MetaValue meta, Problems problems) {
        this.meta = meta;
        this.problems = problems;
    }

    Attribution read() {
        return new Attribution(component("raised-by"), component("at-fault"));
    }

    private String component(String key) {
        return meta.get(key)
                .filter(value -> !value.isBlank())
                .map(value -> component(key, value))
                .orElse("");
    }

    private String component(String key, MetaValue value) {
        String name = value.text().orElse("").toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
        boolean interpreter = name.equals("python") || name.equals("stdlib");
        if (interpreter || name.length() > LONGEST || !NAME.matches(name)) {
            problems.error(
                    value.line(),
                    value.quoted() + " of \"" + key + "\" is no component",
                    "a distribution name as in \"gevent\", or one of cpython, application, system");
            return "";
        }
        return name;
    }
}
