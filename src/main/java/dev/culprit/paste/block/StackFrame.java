package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/**
 * One call on a stack, of Python or of native code.
 *
 * @param origin where the code belongs
 * @param module dotted module ({@code logging.handlers}); for native code the library's file name, or empty
 * @param function function as printed ({@code acquire}, {@code Lock.acquire}, {@code PyThread_acquire_lock})
 * @param file base name of the source file, or empty when the dump does not name one
 * @param path the path as printed, or empty
 * @param line line number, or 0 when none was printed
 * @param source the source line that was printed below the frame, stripped, or empty
 * @param span the frame's own line (or lines), without the source line
 */
public record StackFrame(
        Origin origin, String module, String function, String file, String path, int line, String source, Span span) {

    /** Who wrote the code of a frame. */
    public enum Origin {
        /** The program of the person who pasted. */
        APPLICATION,
        /** An installed package (site-packages, dist-packages, an egg). */
        LIBRARY,
        /** Python's standard library, frozen modules included. */
        STDLIB,
        /** C, C++ or kernel code. */
        NATIVE
    }

    /** {@code module.function}, or only the function where the module is unknown. */
    public String qualifiedName() {
        if (function.isEmpty()) {
            return module;
        }
        return module.isEmpty() || origin == Origin.NATIVE ? function : module + "." + function;
    }
}
