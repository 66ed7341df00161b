package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadDump.Format;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.BlockedCalls;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The greenlets of gevent's {@code print_run_info}: a tree, with what each runs and where it was spawned. */
final class GreenletTreeDialect implements Dialect {

    private static final int MOST_LINES = 20_000;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text("<Greenlet "), Trigger.text("<Hub "), Trigger.text("<greenlet.greenlet object"));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (!isGreenlet(bare(lines.get(at))) || !bare(lines.get(at + 1)).startsWith("Parent: ")) {
            return Optional.empty();
        }
        List<ThreadStack> greenlets = new ArrayList<>();
        int next = at;
        while (lines.has(next) && next < at + MOST_LINES && isGreenlet(bare(lines.get(next)))) {
            next = greenlet(lines, next, greenlets);
        }
        Span span = lines.span(at).to(lines.span(next - 1));
        return Optional.of(new Reading(new ThreadDump(Format.OTHER, "", greenlets, span), next));
    }

    private static int greenlet(Lines lines, int at, List<ThreadStack> greenlets) {
        List<StackFrame> frames = new ArrayList<>();
        boolean running = false;
        int next = at + 1;
        for (; lines.has(next) && !lines.isBlank(next) && !ends(lines.get(next)); next++) {
            String text = bare(lines.get(next));
            // Where it was spawned is no part of its stack.
            running = text.equals("Running:") || (running && !text.equals("Spawned at:"));
            FrameLine frame = running ? FrameLine.of(text) : null;
            if (frame != null) {
                frames.add(frame.frame(source(lines, next + 1), lines.span(next)));
            }
        }
        Collections.reverse(frames);
        String heading = bare(lines.get(at));
        Span span = lines.span(at).to(lines.span(next - 1));
        greenlets.add(new ThreadStack(
                name(heading), StackHeading.id(heading), "", frames, BlockedCalls.of(frames), false, span));
        return next;
    }

    private static String source(Lines lines, int at) {
        String text = bare(lines.get(at));
        boolean other = FrameLine.of(text) != null || text.endsWith("at:") || isGreenlet(text);
        return other ? "" : text;
    }

    private static boolean ends(String line) {
        return isGreenlet(bare(line)) || StackHeading.isRule(line);
    }

    private static boolean isGreenlet(String text) {
        return text.startsWith("<Greenlet ")
                || text.startsWith("<Hub ")
                || text.startsWith("<greenlet.greenlet object");
    }

    private static String name(String heading) {
        int quote = heading.indexOf('"');
        return quote < 0 ? "" : new Cursor(heading, quote + 1).until('"');
    }

    /** The text without the branches of the tree before it. */
    private static String bare(String text) {
        int from = 0;
        while (from < text.length() && " :|+-\t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from).stripTrailing();
    }
}
