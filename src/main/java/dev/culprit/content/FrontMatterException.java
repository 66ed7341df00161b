package dev.culprit.content;

/** Front matter that cannot be read at all. */
final class FrontMatterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String expected;

    FrontMatterException(int line, String message, String expected) {
        super(message);
        this.line = line;
        this.expected = expected;
    }

    ContentProblem in(String file) {
        return ContentProblem.error(file, line, String.valueOf(getMessage()), expected);
    }
}
