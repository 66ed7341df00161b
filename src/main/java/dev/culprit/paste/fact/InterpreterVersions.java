package dev.culprit.paste.fact;

/** Reads the version of the interpreter behind its name: in paths, file names and banners. */
final class InterpreterVersions {

    private static final String VERSION = "version: ";

    private final String value;
    private final SeenVersions seen;

    InterpreterVersions(String value, SeenVersions seen) {
        this.value = value;
        this.seen = seen;
    }

    /** The word {@code python} starts here. */
    void python(int from, int end) {
        int wordEnd = from + 6;
        String digits = value.substring(wordEnd, end);
        if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            contiguous(from, wordEnd, end, digits);
        } else if (digits.isEmpty()) {
            separated(from, wordEnd);
        }
    }

    /** {@code python2.7/}, {@code Python39\}, {@code python312.dll}. */
    private void contiguous(int from, int wordEnd, int end, String digits) {
        boolean dotted =
                end + 1 < value.length() && value.charAt(end) == '.' && Character.isDigit(value.charAt(end + 1));
        if (dotted && (digits.equals("2") || digits.equals("3"))) {
            int to = VersionText.end(value, wordEnd);
            seen.add("cpython", VersionText.trimmed(value.substring(wordEnd, to)), from, to);
            return;
        }
        boolean path = end < value.length() && "\\/.-_\"' ".indexOf(value.charAt(end)) >= 0;
        boolean two = digits.length() == 2 && digits.charAt(0) == '2' && digits.charAt(1) >= '4';
        boolean three = digits.length() >= 2 && digits.length() <= 3 && digits.charAt(0) == '3';
        boolean plausible = two || three;
        if (path && plausible && (from == 0 || "\\/\n\" ".indexOf(value.charAt(from - 1)) >= 0)) {
            seen.add("cpython", digits.charAt(0) + "." + digits.substring(1), from, end);
        }
    }

    /** {@code Python-2.7.5/}, {@code Python v3.6.8}, {@code Python 3.11.4 (main}, {@code python/3.9.10/x64}. */
    private void separated(int from, int wordEnd) {
        if (wordEnd >= value.length()) {
            return;
        }
        int at = wordEnd;
        boolean framework = value.startsWith(".framework/Versions/", at);
        at += framework ? ".framework/Versions/".length() : 0;
        char separator = value.charAt(Math.min(at, value.length() - 1));
        boolean path = framework || separator == '/' || separator == '\\' || separator == '-' || separator == '@';
        at += framework ? 0 : " /\\-@".indexOf(separator) >= 0 ? 1 : 0;
        boolean named = value.startsWith(VERSION, at);
        boolean banner = named || value.startsWith("v", at);
        at += named ? VERSION.length() : banner ? 1 : 0;
        int to = VersionText.end(value, at);
        String version = VersionText.trimmed(value.substring(at, to));
        long dots = version.chars().filter(c -> c == '.').count();
        boolean plausible = version.startsWith("2.") || version.startsWith("3.");
        if (plausible && (path || banner || isBanner(to, dots))) {
            seen.add("cpython", version, from, to);
        }
    }

    /** What follows a version tells a banner from a sentence: "Python 3.11.4 (main", "-- Python 3.12.1, pytest-8". */
    private boolean isBanner(int to, long dots) {
        boolean ends = to >= value.length() || "\n:".indexOf(value.charAt(to)) >= 0;
        boolean goesOn = value.startsWith(" /", to) || value.startsWith(", ", to) || value.startsWith(" on ", to);
        return value.startsWith(" (", to) || (dots >= 2 && (ends || goesOn));
    }

    /** The name ends here, and the version may follow: {@code pypy3.9}, {@code cpython-312}. */
    void runtime(String name, int from, int at) {
        int to = VersionText.end(value, at);
        if (to == at) {
            return;
        }
        String digits = value.substring(at, to);
        boolean joined = digits.length() > 1 && digits.indexOf('.') < 0;
        seen.add(name, joined ? digits.charAt(0) + "." + digits.substring(1) : VersionText.trimmed(digits), from, to);
    }
}
