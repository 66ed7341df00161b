package dev.culprit.paste.fact;

import dev.culprit.paste.block.SeenVersion;
import dev.culprit.paste.python.Distributions;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.WordCharacters;
import java.util.List;
import java.util.Locale;

/** Finds the interpreter and the libraries that a text shows, word by word. */
public final class VersionFinder {

    private static final int LONGEST_WORD = 40;

    private final String value;
    private final SeenVersions seen;
    private final InterpreterVersions interpreter;
    private final InstalledPackages packages;

    private VersionFinder(MappedText text) {
        this.value = text.value();
        this.seen = new SeenVersions(text);
        this.interpreter = new InterpreterVersions(value, seen);
        this.packages = new InstalledPackages(value, seen);
    }

    public static List<SeenVersion> find(MappedText text) {
        VersionFinder finder = new VersionFinder(text);
        finder.scan();
        return finder.seen.result();
    }

    private void scan() {
        for (int from = 0; from < value.length(); ) {
            int end = from + 1;
            if (Character.isLetter(value.charAt(from))) {
                end = WordCharacters.end(value, end);
                word(from, end);
            }
            from = end;
        }
    }

    private void word(int from, int end) {
        if (end - from > LONGEST_WORD) {
            return;
        }
        char first = value.charAt(from);
        if (first == 'p' || first == 'P' || first == 'c') {
            if (value.regionMatches(true, from, "python", 0, 6)) {
                interpreter.python(from, end);
                return;
            }
            if (value.regionMatches(from, "packages", 0, 8) && end - from == 8) {
                packages.read(from, end);
                return;
            }
            if (value.startsWith("pypy", from)) {
                interpreter.runtime("pypy", from, from + 4);
                return;
            }
            if (value.startsWith("cpython-", from)) {
                interpreter.runtime("cpython", from, from + 8);
                return;
            }
        }
        if (value.startsWith("==", end) && end + 2 < value.length() && Character.isDigit(value.charAt(end + 2))) {
            int to = VersionText.end(value, end + 2);
            int start = nameStart(from);
            seen.add(Distributions.of(value.substring(start, end)), value.substring(end + 2, to), start, to);
            return;
        }
        String process = LoggedProcesses.library(value, from);
        if (!process.isEmpty()) {
            seen.add(process, "", from, end);
        }
        library(from, end);
    }

    private int nameStart(int from) {
        int start = from;
        while (start > 0
                && from - start < LONGEST_WORD
                && (WordCharacters.isPart(value.charAt(start - 1)) || value.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    private void library(int from, int end) {
        if (!Distributions.mayBeKnown(value, from, end) || (from > 0 && value.charAt(from - 1) == '.')) {
            return;
        }
        String name = value.substring(from, end).toLowerCase(Locale.ROOT);
        if (!Distributions.isKnown(name)) {
            return;
        }
        int at = end;
        if (at < value.length() && " /-".indexOf(value.charAt(at)) >= 0) {
            at++;
            at += value.startsWith("v", at) ? 1 : 0;
        }
        int to = at > end ? VersionText.end(value, at) : at;
        String version = to > at && value.substring(at, to).indexOf('.') > 0 ? value.substring(at, to) : "";
        seen.add(name, version, from, version.isEmpty() ? end : to);
    }
}
