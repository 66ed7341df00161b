package dev.culprit.paste;

import org.jspecify.annotations.Nullable;

/**
 * Takes away whatever prefix runs through a traceback. Where the prefix ends is known from the traceback itself: its
 * heading has no indentation, its frames two columns.
 */
final class AnchoredPrefixes implements Cleaning {

    private static final String FILE = "File \"";
    private static final int FRAME_INDENT = 2;

    @Override
    public String what() {
        return "prefixes that run through a traceback taken away";
    }

    @Override
    public Text clean(Text text) {
        if (!text.value().contains(FILE)) {
            return text;
        }
        Lines lines = text.lines();
        TextEditor editor = new TextEditor(text);
        PrefixShape shape = null;
        for (int i = 0; i < lines.count(); i++) {
            int length = shape == null ? -1 : shape.length(lines.get(i));
            if (length < 0 && !(shape != null && lines.isBlank(i))) {
                shape = anchor(lines, i);
                length = shape == null ? -1 : shape.length(lines.get(i));
            }
            if (length > 0) {
                editor.drop(lines.start(i), lines.start(i) + length);
            }
        }
        return editor.done();
    }

    private static @Nullable PrefixShape anchor(Lines lines, int at) {
        String line = lines.get(at);
        int header = line.indexOf(Heading.TRACEBACK);
        int below = lines.get(at + 1).indexOf(FILE);
        if (header > 0) {
            return below < FRAME_INDENT ? null : same(line.substring(0, header), lines.get(at + 1));
        }
        int file = line.indexOf(FILE) - FRAME_INDENT;
        if (file <= 0 || line.substring(0, file).isBlank()) {
            return null;
        }
        String next = below >= 0 ? lines.get(at + 1) : lines.get(at + 2);
        int other = next.indexOf(FILE);
        return other < 0 || line.charAt(file) != ' ' ? null : same(line.substring(0, file), next);
    }

    private static @Nullable PrefixShape same(String prefix, String other) {
        if (prefix.isBlank()) {
            return null;
        }
        PrefixShape shape = new PrefixShape(prefix);
        int length = shape.length(other);
        return length == other.indexOf(FILE) - FRAME_INDENT ? shape : null;
    }
}
