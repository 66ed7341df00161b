package dev.culprit.command;

import java.util.Map;
import java.util.stream.Collectors;

/** Colors an answer for a terminal: the verdict, and what speaks for and against. */
final class AnswerColors {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";
    private static final String RED = "\u001b[31m";

    private static final Map<String, String> STARTS =
            Map.of("known ", BOLD + GREEN, "likely ", BOLD + YELLOW, "  + ", GREEN, "  ? ", YELLOW, "  ! ", RED);

    private AnswerColors() {}

    static String of(String text) {
        return text.lines().map(AnswerColors::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        for (Map.Entry<String, String> start : STARTS.entrySet()) {
            if (line.startsWith(start.getKey())) {
                return start.getValue() + line + RESET;
            }
        }
        return line;
    }
}
