package dev.culprit.paste.fact;

import dev.culprit.paste.text.ResourceLines;
import java.util.List;

/**
 * Recognises a library by the name of the process in its log records, {@code [2020-02-17 08:35:35,762:
 * WARNING/ForkPoolWorker-1]}; the names stand in {@code logged-processes.txt}.
 */
final class LoggedProcesses {

    private static final int LONGEST_LEVEL = 12;
    private static final List<Named> ALL = load(ResourceLines.of(LoggedProcesses.class, "logged-processes.txt"));

    private record Named(String library, String process) {}

    private LoggedProcesses() {}

    /** The library whose process is named from this offset on, behind a level and a slash; empty when there is none. */
    static String library(String text, int from) {
        if (from == 0 || text.charAt(from - 1) != '/') {
            return "";
        }
        for (Named named : ALL) {
            if (text.startsWith(named.process(), from)) {
                return isBehindLevel(text, from) ? named.library() : "";
            }
        }
        return "";
    }

    private static boolean isBehindLevel(String text, int from) {
        int start = from - 1;
        while (start > 0 && from - start < LONGEST_LEVEL && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        return start < from - 1 && text.startsWith(": ", start - 2);
    }

    static List<Named> load(List<ResourceLines.Entry> entries) {
        return entries.stream().map(LoggedProcesses::named).toList();
    }

    private static Named named(ResourceLines.Entry entry) {
        int colon = entry.text().indexOf(": ");
        if (colon < 1 || !Character.isLetter(entry.text().charAt(colon + 2))) {
            throw entry.wrong("\"library: the name of a process\"");
        }
        return new Named(
                entry.text().substring(0, colon),
                entry.text().substring(colon + 2).strip());
    }
}
