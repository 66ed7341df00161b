package dev.culprit.paste.cleaning;

/** The path of a frame that rich wrapped inside its box: the row is full, and the next one goes on to the line number. */
final class BoxedPath {

    private BoxedPath() {}

    /** What stands in a row of a box, without the blanks that fill it. */
    static String content(String row) {
        String text = row.strip();
        boolean framed = text.length() > 2
                && Boxes.SIDES.indexOf(text.charAt(0)) >= 0
                && Boxes.SIDES.indexOf(text.charAt(text.length() - 1)) >= 0;
        return framed ? text.substring(1, text.length() - 1).strip() : "";
    }

    /** Whether the path that starts with these words and fills its row goes on in the row below. */
    static boolean goesOn(String path, String row, String below) {
        return isPath(path) && isFull(row) && content(row).indexOf(' ') < 0 && isRest(below) && !row.contains(".py:");
    }

    private static boolean isPath(String text) {
        return text.startsWith("/") || text.startsWith("~/") || text.startsWith(":\\", 1);
    }

    private static boolean isFull(String row) {
        int end = row.stripTrailing().length();
        return end > 3 && row.charAt(end - 2) == ' ' && row.charAt(end - 3) != ' ';
    }

    /** The end of the path with its number, or a row that is full of more of it. */
    private static boolean isRest(String row) {
        String text = content(row);
        int number = text.indexOf(".py:");
        boolean ends = number >= 0 && text.lastIndexOf(' ', number) < 0;
        return !text.isEmpty() && (ends || (text.indexOf(' ') < 0 && isFull(row)));
    }
}
