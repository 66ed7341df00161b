package dev.culprit.command;

import java.io.Console;

/** Whether somebody looks at what is printed. */
final class Terminal {

    private Terminal() {}

    /** True only where both input and output are a terminal: a JDK before 22 cannot tell one without the other. */
    @SuppressWarnings("SystemConsoleNull") // asked for what it is in newer versions, below
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
