package dev.culprit.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the interpreter and the libraries that a text shows, word by word. */
final class VersionFinder {

    private static final Map<String, String> DISTRIBUTIONS = distributions();
    private static final Map<String, String> KNOWN = known();
    private static final int LONGEST_WORD = 40;

    private final Text text;
    private final String value;
    private final Map<String, SeenVersion> seen = new LinkedHashMap<>();

    private VersionFinder(Text text) {
        this.text = text;
        this.value = text.value();
    }

    static List<SeenVersion> find(Text text) {
        VersionFinder finder = new VersionFinder(text);
        finder.scan();
        return finder.result();
    }

    /** The distribution that an import name belongs to. */
    static String distribution(String module) {
        String top = module.indexOf('.') < 0 ? module : module.substring(0, module.indexOf('.'));
        String known = DISTRIBUTIONS.getOrDefault(module, DISTRIBUTIONS.getOrDefault(top, top));
        return known.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void scan() {
        for (int i = 0; i < value.length(); ) {
            if (!Character.isLetter(value.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < value.length() && isWordPart(value.charAt(end))) {
                end++;
            }
            word(i, end);
            i = end;
        }
    }

    private void word(int from, int end) {
        if (end - from > LONGEST_WORD) {
            return;
        }
        char first = value.charAt(from);
        if (first == 'p' || first == 'P' || first == 'c') {
            if (value.regionMatches(true, from, "python", 0, 6)) {
                python(from, end);
                return;
            }
            if (value.regionMatches(from, "packages", 0, 8) && end - from == 8) {
                installed(from, end);
                return;
            }
            if (value.startsWith("pypy", from)) {
                runtime("pypy", from, from + 4);
                return;
            }
            if (value.startsWith("cpython-", from)) {
                runtime("cpython", from, from + 8);
                return;
            }
        }
        if (value.startsWith("==", end) && end + 2 < value.length() && Character.isDigit(value.charAt(end + 2))) {
            int to = VersionText.end(value, end + 2);
            int start = nameStart(from);
            add(distribution(value.substring(start, end)), value.substring(end + 2, to), start, to);
            return;
        }
        library(from, end);
    }

    private int nameStart(int from) {
        int start = from;
        while (start > 0
                && from - start < LONGEST_WORD
                && (isWordPart(value.charAt(start - 1)) || value.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    private void library(int from, int end) {
        String name = KNOWN.get(value.substring(from, end).toLowerCase(Locale.ROOT));
        if (name == null || (from > 0 && value.charAt(from - 1) == '.')) {
            return;
        }
        int at = end;
        if (at < value.length() && " /-".indexOf(value.charAt(at)) >= 0) {
            at++;
            at += value.startsWith("v", at) ? 1 : 0;
        }
        int to = at > end ? VersionText.end(value, at) : at;
        String version = to > at && value.substring(at, to).indexOf('.') > 0 ? value.substring(at, to) : "";
        add(name, version, from, version.isEmpty() ? end : to);
    }

    private void python(int from, int end) {
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
            add("cpython", VersionText.trimmed(value.substring(wordEnd, to)), from, to);
            return;
        }
        boolean path = end < value.length() && "\\/.-_\"' ".indexOf(value.charAt(end)) >= 0;
        boolean two = digits.length() == 2 && digits.charAt(0) == '2' && digits.charAt(1) >= '4';
        boolean three = digits.length() >= 2 && digits.length() <= 3 && digits.charAt(0) == '3';
        boolean plausible = two || three;
        if (path && plausible && (from == 0 || "\\/\n\" ".indexOf(value.charAt(from - 1)) >= 0)) {
            add("cpython", digits.charAt(0) + "." + digits.substring(1), from, end);
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
        boolean banner = value.startsWith("v", at);
        at += banner ? 1 : 0;
        int to = VersionText.end(value, at);
        String version = VersionText.trimmed(value.substring(at, to));
        long dots = version.chars().filter(c -> c == '.').count();
        boolean plausible = version.startsWith("2.") || version.startsWith("3.");
        if (plausible && (path || banner || isBanner(to, dots))) {
            add("cpython", version, from, to);
        }
    }

    /** What follows a version tells a banner from a sentence: "Python 3.11.4 (main", "-- Python 3.12.1, pytest-8". */
    private boolean isBanner(int to, long dots) {
        boolean ends = to >= value.length() || "\n:".indexOf(value.charAt(to)) >= 0;
        boolean goesOn = value.startsWith(" /", to) || value.startsWith(", ", to) || value.startsWith(" on ", to);
        return value.startsWith(" (", to) || (dots >= 2 && (ends || goesOn));
    }

    private void runtime(String name, int from, int at) {
        int to = VersionText.end(value, at);
        if (to == at) {
            return;
        }
        String digits = value.substring(at, to);
        boolean joined = digits.length() > 1 && digits.indexOf('.') < 0;
        add(name, joined ? digits.charAt(0) + "." + digits.substring(1) : VersionText.trimmed(digits), from, to);
    }

    private void installed(int from, int end) {
        int before = from - (value.startsWith("site-", from - 5) || value.startsWith("dist-", from - 5) ? 5 : 0);
        if (before == from || end >= value.length() || "/\\".indexOf(value.charAt(end)) < 0) {
            return;
        }
        int start = end;
        while (start < value.length() && "/\\".indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        int to = start;
        while (to < value.length()
                && to - start < 100
                && !Character.isWhitespace(value.charAt(to))
                && "/\\\"':,)>".indexOf(value.charAt(to)) < 0) {
            to++;
        }
        if (to > start) {
            component(value.substring(start, to), start, to);
        }
    }

    private void component(String component, int from, int to) {
        int dash = component.indexOf('-');
        if (dash > 0 && (component.contains(".egg") || component.endsWith("-info"))) {
            int end = VersionText.end(component, dash + 1);
            add(distribution(component.substring(0, dash)), component.substring(dash + 1, end), from, to);
            return;
        }
        int dot = component.indexOf('.');
        String module = dot < 0 ? component : component.substring(0, dot);
        boolean plain = !module.isEmpty() && module.chars().allMatch(c -> isWordPart((char) c));
        if (plain && !module.startsWith("__")) {
            add(distribution(module), "", from, from + module.length());
        }
    }

    private void add(String name, String version, int from, int to) {
        if (!name.isEmpty() && seen.size() < 200) {
            seen.computeIfAbsent(name + " " + version, key -> new SeenVersion(name, version, text.span(from, to)));
        }
    }

    /** Drops what a more precise version of the same name says better. */
    private List<SeenVersion> result() {
        List<SeenVersion> all = new ArrayList<>(seen.values());
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> !other.equals(one)
                                && other.name().equals(one.name())
                                && (one.version().isEmpty() || other.version().startsWith(one.version() + "."))))
                .toList();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static Map<String, String> distributions() {
        Map<String, String> names = new HashMap<>();
        for (ResourceLines.Entry entry : ResourceLines.of("distributions.txt")) {
            int equals = entry.text().indexOf('=');
            if (equals < 1 || equals == entry.text().length() - 1) {
                throw entry.wrong("import name = distribution");
            }
            names.put(
                    entry.text().substring(0, equals).strip(),
                    entry.text().substring(equals + 1).strip());
        }
        return names;
    }

    private static Map<String, String> known() {
        Map<String, String> names = new HashMap<>();
        for (ResourceLines.Entry entry : ResourceLines.of("known-libraries.txt")) {
            if (entry.text().indexOf(' ') >= 0) {
                throw entry.wrong("one distribution");
            }
            names.put(entry.text(), entry.text());
        }
        return names;
    }
}
