package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.Heading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lists the words with which the lines of a dump or traceback begin, for each form. */
final class LostLineBreaksOpenings {

    private static final Map<LostLineBreaksForm, List<String>> ALL = new EnumMap<>(Map.of(
            LostLineBreaksForm.FRAMES,
                    List.of(
                            "  + Exception Group Traceback",
                            Heading.TRACEBACK,
                            "Traceback (most recent call first)",
                            "During handling of the above exception",
                            "The above exception was the direct cause",
                            "Thread 0x",
                            "Current thread 0x",
                            "Current thread's C stack",
                            "Fatal Python error: ",
                            "Python runtime state: ",
                            "Extension modules: ",
                            "  <no Python frame>",
                            "Binary file \"",
                            "Exception ignored in",
                            "Exception in thread ",
                            "Error in atexit._run_exitfuncs:",
                            "Error in sys.exitfunc:",
                            "# Thread",
                            "Stack for <",
                            "\"\"\"",
                            "====================",
                            "--------------------",
                            "<type 'exceptions.",
                            "[Previous line repeated ",
                            "  +-+-",
                            "  +---",
                            "  | "),
            LostLineBreaksForm.GDB,
                    List.of(
                            "(gdb) ",
                            "  Id   Target Id",
                            "[New LWP ",
                            "[Switching to ",
                            "[Thread debugging using ",
                            "Using host libthread_db",
                            "[Inferior ",
                            "Traceback (most recent call first)",
                            "Waiting for the GIL"),
            LostLineBreaksForm.CALLS, List.of("Process ", "Python v", "Thread ", "Arguments:", "Locals:"),
            LostLineBreaksForm.KERNEL,
                    List.of("[<", "syscall: ", "child ", "parent ", "Name:\t", "State:\t", "Threads:\t"),
            LostLineBreaksForm.TRACE, List.of(" --- modulename: "),
            LostLineBreaksForm.FOREIGN,
                    List.of("\tat ", "    at ", "   at ", "Caused by: ", "\t... ", "Suppressed: ")));

    private static final int ASCII = 128;
    private static final String[][] NONE = byFirst(List.of());
    private static final Map<LostLineBreaksForm, String[][]> BY_FIRST = byFirst();

    private LostLineBreaksOpenings() {}

    /**
     * Returns the openings of a form by their first characters, all of which are ASCII. Every column of a long line is
     * looked up here: trying all openings at each takes 0.8 ms instead of 0.4 for a traceback of 200 lines in one.
     */
    static String[][] byFirst(LostLineBreaksForm form) {
        return BY_FIRST.getOrDefault(form, NONE);
    }

    private static Map<LostLineBreaksForm, String[][]> byFirst() {
        Map<LostLineBreaksForm, String[][]> all = new EnumMap<>(LostLineBreaksForm.class);
        ALL.forEach((form, openings) -> all.put(form, byFirst(openings)));
        return all;
    }

    private static String[][] byFirst(List<String> openings) {
        String[][] byFirst = new String[ASCII][];
        for (int i = 0; i < byFirst.length; i++) {
            int first = i;
            byFirst[i] = openings.stream()
                    .filter(opening -> opening.charAt(0) == first)
                    .toArray(String[]::new);
        }
        return byFirst;
    }
}
