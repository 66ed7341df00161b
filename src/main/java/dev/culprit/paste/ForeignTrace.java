package dev.culprit.paste;

/**
 * A stack trace of another language than Python, recognised so that it is never misread as Python.
 *
 * @param language lower-case name ({@code java}, {@code javascript}, {@code go}, ...)
 * @param type type of the exception, or empty
 * @param message its message, or empty
 * @param span the whole trace
 */
public record ForeignTrace(String language, String type, String message, Span span) implements Block {

    @Override
    public String kind() {
        return "foreign-trace";
    }
}
