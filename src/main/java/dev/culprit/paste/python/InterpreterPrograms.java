package dev.culprit.paste.python;

import dev.culprit.paste.text.NamePattern;
import dev.culprit.paste.text.ResourceLines;
import java.util.List;

/**
 * Knows the programs that run Python code by the names of their files; the names stand in {@code
 * interpreter-programs.txt}.
 */
public final class InterpreterPrograms {

    private static final List<NamePattern> NAMES =
            load(ResourceLines.of(InterpreterPrograms.class, "interpreter-programs.txt"));

    private InterpreterPrograms() {}

    /** Whether a path ends with the name of such a program: {@code /usr/bin/python3.11}. */
    public static boolean contain(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return NAMES.stream().anyMatch(name -> name.matches(file));
    }

    static List<NamePattern> load(List<ResourceLines.Entry> entries) {
        return entries.stream().map(InterpreterPrograms::pattern).toList();
    }

    private static NamePattern pattern(ResourceLines.Entry entry) {
        if (entry.text().indexOf(' ') >= 0 || entry.text().indexOf('/') >= 0) {
            throw entry.wrong("the name of one file, * for anything");
        }
        return new NamePattern(entry.text());
    }
}
