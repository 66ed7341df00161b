package dev.culprit.evaluation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What terminals, log collectors, chats, browsers, other machines and other releases do to a paste. */
final class Mutations {

    private static final Pattern LINE_NUMBER = Pattern.compile("(\\bline |\\.(?:py|pyx|c|h)[:(])(\\d+)");
    private static final Pattern LIBRARY = Pattern.compile("/[\\w./+-]*/lib(?:64)?/(?:python|pypy)\\d[\\d.]*/");
    private static final Pattern SOURCE = Pattern.compile("(?m)^( *)File \"[^\"]+\", line \\d+, in .*\\n( +\\S.*)$");
    private static final Pattern MARKERS = Pattern.compile("(?m)^ +[\\^~]+[ \\^~]*\\n");
    private static final Pattern FILE = Pattern.compile("(?m)^(\\s*File )(\"[^\"]+\")(, line )(\\d+)(, in )(.*)$");

    /** In the order of the report. */
    static final List<Mutation> ALL = List.of(
            new Mutation("line numbers shifted", Mutations::shiftLines),
            new Mutation("head cut", text -> cut(text, true)),
            new Mutation("tail cut", text -> cut(text, false)),
            new Mutation("between other log lines", Mutations::amongLogs),
            new Mutation(
                    "in a question",
                    text -> "Since yesterday our service does this, any idea?\n\n" + text
                            + "\nThanks in advance. It happens about once a day.\n"),
            new Mutation(
                    "virtual environment",
                    text -> replaceRoots(text, "/home/me/.venvs/web/lib/python3/", "/home/me/src/")),
            new Mutation("opt", text -> replaceRoots(text, "/opt/vendor/python/lib/python3/", "/opt/vendor/service/")),
            new Mutation("Windows paths", Mutations::windows),
            new Mutation("application frames renamed", ApplicationNames::rename),
            new Mutation("syslog prefix", text -> prefix(text, i -> "Nov 20 10:00:0" + i % 10 + " web-1 app[412]: ")),
            new Mutation("docker compose prefix", text -> prefix(text, i -> "worker_1  | ")),
            new Mutation(
                    "kubernetes prefix",
                    text -> prefix(text, i -> "2024-11-20T10:00:0" + i % 10 + ".123456789Z stderr F ")),
            new Mutation("log level prefix", text -> prefix(text, i -> "2024-11-20 10:00:00,123 ERROR ")),
            new Mutation("carets added", text -> SOURCE.matcher(text).replaceAll("$0\n    ^^^^^^^^^^")),
            new Mutation("carets removed", text -> MARKERS.matcher(text).replaceAll("")),
            new Mutation("coloured lines", text -> lines(text, line -> "\u001b[31m" + line + "\u001b[0m")),
            new Mutation(
                    "coloured as 3.13 does",
                    text -> FILE.matcher(text)
                            .replaceAll("$1\u001b[35m$2\u001b[0m$3\u001b[35m$4\u001b[0m$5\u001b[35m$6\u001b[0m")),
            new Mutation("HTML escapes", Mutations::html),
            new Mutation("Markdown quote", text -> prefix(text, i -> "> ")),
            new Mutation("Markdown fence", text -> "I get\n\n```pytb\n" + text.stripTrailing() + "\n```\n\nwhy?\n"),
            new Mutation("indented", text -> prefix(text, i -> "    ")),
            new Mutation("indentation lost", text -> lines(text, String::strip)),
            new Mutation("Windows newlines", text -> text.replace("\n", "\r\n")),
            new Mutation("newlines stripped", text -> text.replace("\n", "")),
            new Mutation(
                    "in a JSON log line",
                    text -> "{\"level\": \"error\", \"message\": \""
                            + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                            + "\", \"logger\": \"web\"}\n"),
            new Mutation("wrapped at 100 columns", text -> lines(text, Mutations::wrap)));

    private Mutations() {}

    private static String shiftLines(String text) {
        var matcher = LINE_NUMBER.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            out.append(text, from, matcher.start(2)).append(Long.parseLong(matcher.group(2)) % 1_000_000 + 37);
            from = matcher.end(2);
        }
        return out.append(text.substring(from)).toString();
    }

    /** A tenth of a longer text, as people cut who select with the mouse. */
    private static String cut(String text, boolean head) {
        List<String> lines = text.lines().toList();
        int less = lines.size() / 10;
        return less == 0
                ? text
                : String.join("\n", head ? lines.subList(less, lines.size()) : lines.subList(0, lines.size() - less))
                        + "\n";
    }

    private static String amongLogs(String text) {
        return "2024-11-20 10:00:00,120 INFO  web: GET /orders/17 200 12 ms\n"
                + "2024-11-20 10:00:00,340 DEBUG cache: miss for user:17\n"
                + text.stripTrailing()
                + "\n2024-11-20 10:00:01,007 INFO  web: GET /orders/18 200 11 ms\n"
                + "2024-11-20 10:00:01,090 WARN  pool: 3 connections idle\n";
    }

    private static String replaceRoots(String text, String library, String application) {
        return LIBRARY.matcher(text).replaceAll(library).replace("/srv/app/", application);
    }

    private static String windows(String text) {
        String roots = replaceRoots(text, "C:/Python/Lib/", "C:/Users/me/app/");
        Pattern path = Pattern.compile("(?:\"|')C:/[^\"'\\n]*");
        var matcher = path.matcher(roots);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            out.append(roots, from, matcher.start()).append(matcher.group().replace('/', '\\'));
            from = matcher.end();
        }
        return out.append(roots.substring(from)).toString();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String wrap(String line) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < line.length(); from += 100) {
            pieces.add(line.substring(from, Math.min(line.length(), from + 100)));
        }
        return String.join("\n", pieces);
    }

    private static String prefix(String text, java.util.function.IntFunction<String> prefix) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> prefix.apply(i) + lines.get(i) + "\n")
                .collect(Collectors.joining());
    }

    private static String lines(String text, java.util.function.UnaryOperator<String> change) {
        return text.lines().map(change).collect(Collectors.joining("\n", "", "\n"));
    }

    /** For reports and file names. */
    static String key(Mutation mutation) {
        return mutation.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
