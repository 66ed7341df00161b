package dev.culprit.paste;

import java.util.List;

/** The prefixes that collectors of output put before lines, in the order in which they are looked for. */
enum TransportPrefix {
    /** docker compose: {@code web_1  | }. */
    COMPOSE(2) {
        @Override
        int end(String line) {
            int bar = line.indexOf('|');
            int name = 0;
            while (name < line.length()
                    && (Character.isLetterOrDigit(line.charAt(name)) || "_-.".indexOf(line.charAt(name)) >= 0)) {
                name++;
            }
            boolean named = name > 1
                    && bar >= name
                    && bar < 60
                    && line.substring(name, bar).isBlank();
            return named && Character.isLetter(line.charAt(0)) ? afterSpace(line, bar + 1) : 0;
        }

        @Override
        boolean accepts(Lines lines, List<Integer> run) {
            String first = lines.get(run.get(0));
            String name = first.substring(0, first.indexOf('|'));
            return run.stream().filter(i -> lines.get(i).startsWith(name)).count() * 2 > run.size();
        }
    },
    /** journald and syslog: {@code Feb 04 05:07:12 host program[123]: }. */
    SYSLOG(1) {
        @Override
        int end(String line) {
            // To look for a few characters costs a tenth of reading a time.
            int time = line.contains("]: ") ? Timestamp.end(line, 0) : 0;
            if (time == 0 || line.charAt(0) == '[') {
                return 0;
            }
            int close = line.indexOf("]: ", time);
            int open = close < 0 ? -1 : line.indexOf('[', time);
            boolean process = open > time && open < close && digits(line, open + 1, close);
            return process && close - time < 120 && words(line, time, open) == 2 ? close + 3 : 0;
        }
    },
    /** kubectl, GitHub Actions, docker logs -t: a time that ends in Z, alone before the line. */
    STAMPED(1) {
        @Override
        int end(String line) {
            int time = line.length() > 19 && line.charAt(10) == 'T' ? Timestamp.end(line, 0) : 0;
            boolean zulu = time > 19 && line.charAt(0) != '[' && line.charAt(time - 1) == 'Z';
            if (!zulu) {
                return 0;
            }
            for (String stream : List.of(" stdout F ", " stderr F ", " stdout P ", " stderr P ")) {
                if (line.startsWith(stream, time)) {
                    return time + stream.length();
                }
            }
            return time == line.length() || line.charAt(time) == ' ' ? afterSpace(line, time) : 0;
        }
    },
    /** Apache's error log: {@code [Mon Apr 07 18:51:13 2014] [error] }. */
    APACHE(1) {
        @Override
        int end(String line) {
            if (!line.startsWith("[") || line.length() < 24 || !Character.isLetter(line.charAt(1))) {
                return 0;
            }
            int at = Cursor.find(line, ']', 1, Math.min(line.length(), 40)) + 1;
            boolean time = at > 20 && Timestamp.end(line, 1) > 1 && line.startsWith(" [", at);
            while (time && line.startsWith(" [", at)) {
                int close = line.indexOf(']', at);
                if (close < 0) {
                    return 0;
                }
                at = close + 1;
            }
            return time ? afterSpace(line, at) : 0;
        }
    },
    /** grep -n and its context lines: {@code 120-}, {@code 121:}. */
    NUMBERED(3) {
        @Override
        int end(String line) {
            Cursor cursor = new Cursor(line, 0);
            return !cursor.digits().isEmpty() && cursor.acceptAny("-:") ? cursor.at() : 0;
        }

        @Override
        boolean accepts(Lines lines, List<Integer> run) {
            int rising = 0;
            for (int i = 1; i < run.size(); i++) {
                int before = FrameLine.number(new Cursor(lines.get(run.get(i - 1)), 0).digits());
                int after = FrameLine.number(new Cursor(lines.get(run.get(i)), 0).digits());
                rising += after == before + 1 ? 1 : 0;
            }
            return rising + 1 == run.size();
        }
    },
    /** pytest's own failures. */
    INTERNAL_ERROR(1) {
        @Override
        int end(String line) {
            return line.startsWith("INTERNALERROR>") ? afterSpace(line, "INTERNALERROR>".length()) : 0;
        }
    };

    private final int leastLines;

    TransportPrefix(int leastLines) {
        this.leastLines = leastLines;
    }

    /** The fewest lines that must have it, one after the other. */
    int leastLines() {
        return leastLines;
    }

    /** Length of the prefix of a line, 0 when it has none. */
    abstract int end(String line);

    /** Whether the lines of a run, each with such a prefix, have the same one. */
    boolean accepts(Lines lines, List<Integer> run) {
        return true;
    }

    private static int afterSpace(String line, int at) {
        return at < line.length() && line.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean digits(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) < '0' || line.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    private static int words(String line, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += line.charAt(i) != ' ' && line.charAt(i - 1) == ' ' ? 1 : 0;
        }
        return words;
    }
}
