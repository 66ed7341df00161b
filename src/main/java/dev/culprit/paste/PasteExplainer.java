package dev.culprit.paste;

/** Tells in plain text how a paste was read: blocks, frames and facts, each with its line. */
public final class PasteExplainer {

    private PasteExplainer() {}

    /** The explanation, for the terminal. */
    public static String explain(Paste paste, Facts facts) {
        StringBuilder out = new StringBuilder();
        paste.notices().forEach(notice -> out.append("note: ").append(notice).append('\n'));
        paste.primary()
                .ifPresent(block -> out.append("primary: ")
                        .append(block.kind())
                        .append(" at line ")
                        .append(paste.lineOf(block.span().start()))
                        .append('\n'));
        for (Block block : paste.blocks()) {
            line(out, paste, block.span(), 0, block.kind() + " " + summary(block));
            details(out, paste, block);
        }
        for (SeenVersion seen : paste.versions()) {
            line(out, paste, seen.span(), 0, "version " + seen.name() + " " + seen.version());
        }
        out.append("facts\n");
        for (Fact fact : facts.all()) {
            String scope = fact.scope() < 0 ? "" : "  [" + fact.scope() + "]";
            out.append(String.format("%5d  %s%s%n", fact.line(), fact.term(), scope));
        }
        return out.toString();
    }

    private static String summary(Block block) {
        if (block instanceof Traceback traceback) {
            String cut = (traceback.startsCut() ? ", start cut" : "") + (traceback.endsCut() ? ", end cut" : "");
            return traceback.situation() + cut + (traceback.subject().isEmpty() ? "" : " of " + traceback.subject());
        }
        if (block instanceof ThreadDump dump) {
            return dump.format() + ", " + dump.threads().size() + " threads";
        }
        if (block instanceof ExecutionTrace trace) {
            return trace.steps().size() + " steps";
        }
        if (block instanceof PythonWarning warning) {
            return warning.category() + ": " + oneLine(warning.message());
        }
        if (block instanceof ForeignTrace foreign) {
            return foreign.language() + " " + foreign.type() + ": " + oneLine(foreign.message());
        }
        return block instanceof LogLine log ? (log.level() + " " + oneLine(log.message())).strip() : "";
    }

    private static void details(StringBuilder out, Paste paste, Block block) {
        if (block instanceof Traceback traceback) {
            for (ExceptionInfo exception : traceback.exceptions()) {
                String text = exception.type() + ": " + oneLine(exception.message());
                line(out, paste, exception.span(), 1, exception.link() + " " + text);
                exception.frames().forEach(frame -> frame(out, paste, frame));
            }
        } else if (block instanceof ThreadDump dump) {
            for (ThreadStack thread : dump.threads()) {
                String blocked = thread.blocked()
                        .map(call -> " waits for " + call.on().label() + " in " + call.call())
                        .orElse("");
                String name = (thread.id() + " " + thread.name() + " " + thread.state()).strip();
                line(out, paste, thread.span(), 1, "thread " + name + blocked);
                thread.frames().forEach(frame -> frame(out, paste, frame));
            }
        } else if (block instanceof ExecutionTrace trace) {
            trace.steps().forEach(frame -> frame(out, paste, frame));
        }
    }

    private static void frame(StringBuilder out, Paste paste, StackFrame frame) {
        String origin = frame.origin().name().toLowerCase(java.util.Locale.ROOT);
        String source = frame.source().isEmpty() ? "" : "  | " + oneLine(frame.source());
        line(out, paste, frame.span(), 2, frame.qualifiedName() + " (" + origin + " " + frame.file() + ")" + source);
    }

    private static void line(StringBuilder out, Paste paste, Span span, int depth, String text) {
        out.append(String.format("%5d  %s%s%n", paste.lineOf(span.start()), "  ".repeat(depth), text));
    }

    private static String oneLine(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }
}
