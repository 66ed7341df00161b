package dev.culprit.paste.dialect;

import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;

/** What gdb prints of variables between frames: {@code bt full}, {@code info locals}, {@code print *mutex}. */
final class GdbValues {

    private static final int DEEP = 6;

    private GdbValues() {}

    static boolean isOne(String line) {
        String text = line.strip();
        boolean said = text.equals("No locals.") || text.startsWith("No symbol table info available");
        boolean local = Lines.indent(line) >= DEEP && text.contains(" = ");
        Cursor cursor = new Cursor(text, 0);
        boolean printed = cursor.accept("$") && !cursor.digits().isEmpty() && cursor.accept(" = ");
        return said || local || printed || text.contains("__owner = ") || text.startsWith("(gdb) p");
    }
}
