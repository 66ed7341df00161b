package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its prefix which process, thread or container wrote a line. The prefixes are those of the tracebacks: what
 * stands before their headings.
 */
final class LineSources {

    private static final int MOST_SHAPES = 8;
    private static final int LONGEST = 120;

    private final List<PrefixShape> shapes;

    private LineSources(List<PrefixShape> shapes) {
        this.shapes = shapes;
    }

    /** The sources of the lines; null when the headings do not tell at least two apart. */
    static @Nullable LineSources of(Lines lines) {
        if (!lines.text().value().contains(Heading.TRACEBACK)) {
            return null;
        }
        List<PrefixShape> shapes = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < lines.count(); i++) {
            int heading = lines.get(i).indexOf(Heading.TRACEBACK);
            if (heading > 1 && heading < LONGEST && shapes.size() < MOST_SHAPES) {
                String prefix = lines.get(i).substring(0, heading);
                boolean known = shapes.stream().anyMatch(shape -> shape.length(prefix) == prefix.length());
                if (!known && !prefix.isBlank()) {
                    shapes.add(new PrefixShape(prefix));
                }
                keys.add(identity(prefix));
            }
        }
        return keys.size() > 1 && !shapes.isEmpty() ? new LineSources(shapes) : null;
    }

    /** Who wrote the line; empty when its prefix is none of those. */
    String key(String line) {
        for (PrefixShape shape : shapes) {
            int length = shape.length(line);
            if (length > 0) {
                return identity(line.substring(0, length));
            }
        }
        return "";
    }

    /** The prefix without its time: numbers between colons, dots, commas and hyphens change from line to line. */
    private static String identity(String prefix) {
        StringBuilder key = new StringBuilder(prefix.length());
        for (int i = 0; i < prefix.length(); ) {
            if (!isDigit(prefix, i)) {
                key.append(prefix.charAt(i++));
                continue;
            }
            int end = i;
            while (isDigit(prefix, end)) {
                end++;
            }
            boolean time = touches(prefix, i - 1, i - 2) || touches(prefix, end, end + 1);
            key.append(time ? "#" : prefix.substring(i, end));
            i = end;
        }
        return key.toString().stripTrailing();
    }

    /** Whether a separator of times stands here with another digit behind it. */
    private static boolean touches(String prefix, int separator, int digit) {
        boolean inside = separator >= 0 && separator < prefix.length();
        return inside && ":.,-/".indexOf(prefix.charAt(separator)) >= 0 && isDigit(prefix, digit);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
