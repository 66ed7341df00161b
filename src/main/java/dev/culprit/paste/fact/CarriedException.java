package dev.culprit.paste.fact;

import dev.culprit.paste.line.ExceptionText;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * An exception that another one carries as its message: {@code RemoteError: sqlite3.OperationalError('database is
 * locked')} of remote calls and task queues, {@code (sqlite3.OperationalError) database is locked} of SQLAlchemy. What
 * went wrong is the carried one.
 *
 * @param type its type
 * @param message its message, may be empty
 */
record CarriedException(String type, String message) {

    /** The exception with which a message begins, or null. */
    static @Nullable CarriedException of(String message) {
        return message.startsWith("(") ? named(message) : represented(message);
    }

    private static @Nullable CarriedException represented(String message) {
        ExceptionText text = ExceptionText.at(message, 0);
        return text != null && isException(text.type()) ? new CarriedException(text.type(), text.message()) : null;
    }

    private static @Nullable CarriedException named(String message) {
        String type = new Cursor(message, 1).dottedName();
        int end = 1 + type.length();
        if (!isException(type) || !message.startsWith(") ", end)) {
            return null;
        }
        // SQLAlchemy goes on with the statement and a link.
        int newline = message.indexOf('\n', end);
        return new CarriedException(
                type,
                message.substring(end + 2, newline < 0 ? message.length() : newline)
                        .strip());
    }

    private static boolean isException(String type) {
        return ExceptionNames.contains(ExceptionNames.simple(type));
    }
}
