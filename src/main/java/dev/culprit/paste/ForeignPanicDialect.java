package dev.culprit.paste;

import java.util.Optional;

/** The failures of Go, Rust, Ruby, PHP and of the sanitizers, each known by the line that opens it. */
final class ForeignPanicDialect implements Dialect {

    private static final int MOST_LINES = 400;

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        if (line.startsWith("panic: ")
                || (line.startsWith("fatal error: ") && lines.get(at + 2).startsWith("goroutine "))) {
            return found(lines, at, "go", line.substring(0, line.indexOf(':')), after(line, ": "));
        }
        if (line.startsWith("thread '") && line.contains(" panicked at ")) {
            return found(lines, at, "rust", "panic", after(line, " panicked at "));
        }
        if (line.contains("PHP Fatal error:") || line.startsWith("Fatal error: Uncaught ")) {
            return found(lines, at, "php", "", after(line, "error:").strip());
        }
        if (line.startsWith("==") && line.contains("==ERROR: ") && line.contains("Sanitizer: ")) {
            return found(lines, at, "native", after(line, "==ERROR: ").split(":")[0], after(line, "Sanitizer: "));
        }
        return ruby(lines, at);
    }

    /** {@code app.rb:3:in `run': message (SomeError)}. */
    private static Optional<Reading> ruby(Lines lines, int at) {
        String line = lines.get(at);
        int in = line.indexOf(":in `");
        int quote = in < 0 ? line.indexOf(":in '") : in;
        if (quote < 0 || !line.contains(".rb:")) {
            return Optional.empty();
        }
        int message = line.indexOf("': ", quote);
        int open = line.lastIndexOf('(');
        boolean typed = message > 0 && open > message && line.stripTrailing().endsWith(")");
        String type = typed ? line.substring(open + 1, line.lastIndexOf(')')) : "";
        String text = typed ? line.substring(message + 3, open).strip() : "";
        return found(lines, at, "ruby", type, text);
    }

    private static String after(String line, String mark) {
        int at = line.indexOf(mark);
        return at < 0 ? "" : line.substring(at + mark.length());
    }

    private static Optional<Reading> found(Lines lines, int at, String language, String type, String message) {
        int end = at + 1;
        while (end < at + MOST_LINES && belongs(lines, end)) {
            end++;
        }
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ForeignTrace(language, type, message.strip(), span), end));
    }

    private static boolean belongs(Lines lines, int at) {
        String line = lines.get(at);
        return line.startsWith("\t")
                || line.startsWith("    ")
                || line.startsWith("goroutine ")
                || line.startsWith("#")
                || (line.endsWith(")") && lines.get(at + 1).startsWith("\t"))
                || (line.contains(".rb:") && line.contains(":in "))
                || line.startsWith("stack backtrace:")
                || line.startsWith("note: run with ");
    }
}
