package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * What gdb prints of the arguments of CPython's {@code fatal_error}: the words that the interpreter wrote, or was about
 * to write, behind {@code Fatal Python error}.
 */
final class GdbFatalError {

    private static final int MOST_LINES = 6;
    private static final List<String> FUNCTIONS = List.of("atal_error", "FatalError");

    private GdbFatalError() {}

    /** The blocks of the first such frame between two lines. */
    static List<Block> in(Lines lines, int from, int end) {
        for (int at = from; at < end; at++) {
            if (isFatal(lines.get(at))) {
                List<Block> blocks = arguments(lines, at, Math.min(end, at + MOST_LINES));
                if (!blocks.isEmpty()) {
                    return blocks;
                }
            }
        }
        return List.of();
    }

    private static boolean isFatal(String line) {
        return FUNCTIONS.stream().anyMatch(line::contains) && GdbFrames.startsFrame(line);
    }

    private static List<Block> arguments(Lines lines, int first, int end) {
        List<Block> blocks = new ArrayList<>();
        for (int at = first; at < end && (at == first || !GdbFrames.startsFrame(lines.get(at))); at++) {
            String prefix = text(lines, at, "prefix=");
            if (!prefix.isBlank()) {
                blocks.add(SystemMessages.line("", prefix, span(lines, at, "prefix=")));
            }
            String message = text(lines, at, "msg=");
            if (!message.isBlank()) {
                Span span = span(lines, at, "msg=");
                blocks.add(MessageDialect.block(
                        new ExceptionInfo(FatalErrorDialect.TYPE, message, List.of(), Link.FIRST, span, span, span)));
            }
        }
        return blocks;
    }

    private static Span span(Lines lines, int at, String name) {
        int start = start(lines.get(at), name);
        return lines.span(at, start, start + text(lines, at, name).length());
    }

    private static String text(Lines lines, int at, String name) {
        String line = lines.get(at);
        int start = start(line, name);
        int close = start == 0 ? -1 : line.indexOf('"', start);
        return close < 0 ? "" : line.substring(start, close);
    }

    /** The column behind the quote that opens the argument's text, or 0. */
    private static int start(String line, String name) {
        int at = line.indexOf(name);
        Cursor cursor = new Cursor(line, at + name.length());
        // Of optimised code: msg=msg@entry=0x55d0 <__func__.6> "..."
        cursor.accept(name.substring(0, name.length() - 1) + "@entry=");
        cursor.address();
        cursor.spaces();
        if (cursor.accept("<")) {
            cursor.until('>');
            cursor.accept(">");
            cursor.spaces();
        }
        return at >= 0 && cursor.accept("\"") ? cursor.at() : 0;
    }
}
