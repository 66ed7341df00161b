package dev.culprit.paste.dialect;

import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The thread that a dump prints as the owner of what another waits for: among local variables, or as arguments of native
 * frames.
 *
 * @param name name or number, as printed
 * @param span where it stands
 */
record PrintedOwner(String name, Span span) {

    private static final int MOST_LINES = 400;

    /** Looks through the lines of a thread. */
    static @Nullable PrintedOwner of(Lines lines, ThreadStack thread, Resource on) {
        if (on != Resource.LOCK && on != Resource.JOIN) {
            return null;
        }
        int first = lines.at(thread.span().start());
        for (int i = first; i < first + MOST_LINES && lines.has(i); i++) {
            if (lines.span(i).start() >= thread.span().end()) {
                return null;
            }
            PrintedOwner found = on == Resource.JOIN ? joined(lines, i) : owner(lines, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** {@code <locked _thread.RLock object owner=139912 count=1 at 0x7f>}, {@code <_RLock owner='Thread-1' count=1>}. */
    private static @Nullable PrintedOwner owner(Lines lines, int at) {
        String line = lines.get(at);
        int mutex = line.indexOf("__owner = ");
        if (mutex >= 0) {
            int start = mutex + "__owner = ".length();
            String number = new Cursor(line, start).digits();
            boolean free = number.isEmpty() || number.equals("0");
            return free ? null : new PrintedOwner(number, lines.span(at, start, start + number.length()));
        }
        int from = line.indexOf("owner=");
        if (from < 0 || !line.contains("Lock") || line.contains("<unlocked")) {
            return null;
        }
        int start = from + "owner=".length();
        boolean quoted = line.startsWith("'", start);
        Cursor cursor = new Cursor(line, quoted ? start + 1 : start);
        int nameStart = cursor.at();
        String name = quoted ? cursor.until('\'') : cursor.digits();
        boolean nobody = name.isEmpty() || name.equals("0");
        return nobody ? null : new PrintedOwner(name, lines.span(at, nameStart, nameStart + name.length()));
    }

    /** {@code self: <Thread(Thread-1, started 139912)>}, the thread whose end is waited for. */
    private static @Nullable PrintedOwner joined(Lines lines, int at) {
        String line = lines.get(at);
        int self = line.indexOf("self: <");
        int open = self < 0 ? -1 : line.indexOf('(', self);
        int comma = open < 0 ? -1 : line.indexOf(", started", open);
        if (comma < 0 || !line.substring(self, open).contains("Thread")) {
            return null;
        }
        return new PrintedOwner(line.substring(open + 1, comma), lines.span(at, open + 1, comma));
    }
}
