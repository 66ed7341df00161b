package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;
import org.jspecify.annotations.Nullable;

/**
 * Takes away whatever prefix runs through a traceback or a dump. Where the prefix ends is known from the text itself: the
 * heading of a traceback has no indentation, its frames two columns, and the lines of a dump have beginnings of their own.
 */
final class AnchoredPrefixes implements Cleaning {

    private static final String FILE = "File \"";
    private static final int FRAME_INDENT = 2;
    private static final String SOURCE_INDENT = "    ";
    private static final int NEAR = 3;
    private static final int MOST_ABOVE = 60;

    @Override
    public String what() {
        return "prefixes that run through a traceback or a dump taken away";
    }

    @Override
    public MappedText clean(MappedText text) {
        Lines lines = text.lines();
        int[] lengths = new int[lines.count()];
        PrefixShape shape = null;
        for (int i = 0; i < lines.count(); i++) {
            int length = shape == null ? -1 : shape.length(lines.get(i));
            if (length < 0 && !(shape != null && lines.isBlank(i))) {
                shape = anchor(lines, i);
                length = shape == null ? -1 : shape.length(lines.get(i));
                if (shape != null) {
                    above(lines, i, shape, lengths);
                }
            }
            lengths[i] = Math.max(0, length);
        }
        TextEditor editor = new TextEditor(text);
        for (int i = 0; i < lines.count(); i++) {
            editor.drop(lines.start(i), lines.start(i) + lengths[i]);
        }
        return editor.done();
    }

    /** The lines above that have the prefix too, before it could be recognised. */
    private static void above(Lines lines, int from, PrefixShape shape, int[] lengths) {
        for (int i = from - 1; i >= Math.max(0, from - MOST_ABOVE) && lengths[i] == 0; i--) {
            int length = shape.length(lines.get(i));
            if (length <= 0) {
                return;
            }
            lengths[i] = length;
        }
    }

    private static @Nullable PrefixShape anchor(Lines lines, int at) {
        String line = lines.get(at);
        int header = line.indexOf(Heading.TRACEBACK);
        if (header > 0) {
            int below = lines.get(at + 1).indexOf(FILE);
            return below < FRAME_INDENT ? null : same(line.substring(0, header), lines.get(at + 1));
        }
        int file = line.indexOf(FILE) - FRAME_INDENT;
        if (file <= 0) {
            return file >= -FRAME_INDENT ? null : ofDump(lines, at);
        }
        if (line.substring(0, file).isBlank()) {
            return null;
        }
        if (line.charAt(file) != ' ') {
            return null;
        }
        String next = lines.get(lines.get(at + 1).contains(FILE) ? at + 1 : at + 2);
        String prefix = line.substring(0, file);
        return next.contains(FILE) ? same(prefix, next) : aboveSource(prefix, lines.get(at + 1));
    }

    /** A frame alone, of a syntax error say, above its source line. */
    private static @Nullable PrefixShape aboveSource(String prefix, String source) {
        PrefixShape shape = new PrefixShape(prefix);
        int length = shape.length(source);
        return length > 0 && source.startsWith(SOURCE_INDENT, length) ? shape : null;
    }

    private static @Nullable PrefixShape same(String prefix, String other) {
        if (prefix.isBlank()) {
            return null;
        }
        PrefixShape shape = new PrefixShape(prefix);
        int length = shape.length(other);
        return length == other.indexOf(FILE) - FRAME_INDENT ? shape : null;
    }

    /** Two lines of a dump that start behind the same prefix. */
    private static @Nullable PrefixShape ofDump(Lines lines, int at) {
        int column = PrefixAnchor.of(lines.get(at));
        String prefix = column < 0 ? "" : lines.get(at).substring(0, column);
        if (prefix.isBlank()) {
            return null;
        }
        PrefixShape shape = new PrefixShape(prefix);
        for (int i = at + 1; i <= at + NEAR; i++) {
            int other = PrefixAnchor.of(lines.get(i));
            if (other > 0 && shape.length(lines.get(i)) == other) {
                return shape;
            }
        }
        return null;
    }
}
