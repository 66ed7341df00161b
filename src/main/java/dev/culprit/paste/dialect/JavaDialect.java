package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.place.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java, Kotlin, Scala: {@code at org.example.Door.open(Door.java:7)}. */
final class JavaDialect extends AtFrames {

    private static final List<String> PLACES =
            List.of(".java:", ".kt:", ".scala:", ".groovy:", ".clj:", "Native Method", "Unknown Source", ".java)");

    JavaDialect() {
        super("java");
    }

    @Override
    boolean continues(String line) {
        return line.startsWith("Caused by: ") || line.strip().startsWith("... ");
    }

    @Override
    @Nullable
    StackFrame call(String text, Span span) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open <= 0 || close < 0 || text.lastIndexOf(' ', open) >= 0) {
            return null;
        }
        String place = text.substring(open + 1, close);
        if (PLACES.stream().noneMatch(known -> text.substring(open, close + 1).contains(known))) {
            return null;
        }
        String name = text.substring(text.lastIndexOf('/', open) + 1, open);
        return ForeignFrame.of(name, ".", place.indexOf('.') < 0 ? "" : place, span);
    }
}
