package dev.culprit.content;

import java.util.Optional;

/** Tells whether code is Python, where the grammar is at hand: the jar of the service goes without its native code. */
final class PythonSyntax {

    private static final boolean AVAILABLE = load();

    private PythonSyntax() {}

    private static boolean load() {
        try {
            return new PythonGrammar().fault("").isEmpty();
        } catch (LinkageError | RuntimeException absent) {
            return false;
        }
    }

    /** Whether there is a way to tell. */
    static boolean isAvailable() {
        return AVAILABLE;
    }

    /** The first fault; empty where there is none, or no way to tell. */
    static Optional<CodeFault> fault(String code) {
        return AVAILABLE ? new PythonGrammar().fault(code) : Optional.empty();
    }
}
