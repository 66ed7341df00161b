package dev.culprit.paste;

import java.util.Optional;

/** Java, C# and JavaScript: a line {@code Type: message}, and below it lines that start with {@code at}. */
final class AtFramesDialect implements Dialect {

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int first = at + 1;
        String java = "Exception in thread \"";
        int from = line.startsWith(java) ? line.indexOf("\" ", java.length()) + 2 : Lines.indent(line);
        for (; first < at + 4 && !isCall(lines.get(first)); first++) {
            if (lines.isBlank(first) || FrameLine.of(lines.get(first)) != null) {
                return Optional.empty();
            }
        }
        if (!isCall(lines.get(first)) || isCall(line)) {
            return Optional.empty();
        }
        int end = first;
        while (isCall(lines.get(end))
                || lines.get(end).strip().startsWith("... ")
                || lines.get(end).startsWith("Caused by: ")) {
            end++;
        }
        ExceptionLine found = ExceptionLine.at(line, Math.max(from, uncaught(line)));
        String type = found == null ? "" : found.type();
        String message = found == null ? line.strip() : line.substring(found.messageStart(), found.messageEnd());
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ForeignTrace(language(lines.get(first)), type, message, span), end));
    }

    private static int uncaught(String line) {
        int at = line.indexOf("Unhandled exception. ");
        int js = line.indexOf("Uncaught ");
        return at >= 0 ? at + "Unhandled exception. ".length() : js >= 0 ? js + "Uncaught ".length() : 0;
    }

    private static boolean isCall(String line) {
        String text = line.strip();
        return text.startsWith("at ") && text.length() > 6 && (text.indexOf('(') > 0 || text.indexOf(':') > 0);
    }

    private static String language(String call) {
        String text = call.strip();
        if (text.contains(".java:")
                || text.contains("(Native Method)")
                || text.contains(".kt:")
                || text.contains(".scala:")
                || text.contains("(Unknown Source)")) {
            return "java";
        }
        boolean located = text.contains(" in ") && text.contains(":line ");
        boolean csharp = located || text.startsWith("at System.");
        return csharp ? "csharp" : "javascript";
    }
}
