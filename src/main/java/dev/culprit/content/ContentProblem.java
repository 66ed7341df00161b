package dev.culprit.content;

/**
 * Something in a content file that is not as it should be.
 *
 * @param severity whether it kept the article out
 * @param file path below the content directory
 * @param line 1-based line; 0 when it is about the whole file
 * @param message what is wrong, with the value quoted
 * @param expected the form that would be right
 */
public record ContentProblem(Severity severity, String file, int line, String message, String expected) {

    /** How bad a problem is. */
    public enum Severity {
        /** The article, or the part that is named, is not served. */
        ERROR,
        /** The article is served, but is not what an author would want. */
        WARNING
    }

    static ContentProblem error(String file, int line, String message, String expected) {
        return new ContentProblem(Severity.ERROR, file, line, message, expected);
    }

    static ContentProblem warning(String file, int line, String message, String expected) {
        return new ContentProblem(Severity.WARNING, file, line, message, expected);
    }

    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "");
        return (place.isEmpty() ? "" : place + ": ") + message + "; expected " + expected;
    }
}
