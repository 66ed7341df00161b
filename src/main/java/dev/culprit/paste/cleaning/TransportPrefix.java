package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Timestamp;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.TokenEnds;
import dev.culprit.paste.text.WordCharacters;
import java.util.List;

/** The prefixes that collectors of output put before lines, in the order in which they are looked for. */
enum TransportPrefix {
    /** docker compose: {@code web_1  | }. */
    COMPOSE(2) {
        @Override
        int end(String line) {
            if (line.isEmpty() || !Character.isLetter(line.charAt(0))) {
                return 0;
            }
            int name = 0;
            while (name < line.length() && isNamePart(line.charAt(name))) {
                name++;
            }
            int bar = name;
            while (bar < line.length() && Character.isWhitespace(line.charAt(bar))) {
                bar++;
            }
            return name > 1 && bar < 60 && line.startsWith("|", bar) ? afterSpace(line, bar + 1) : 0;
        }

        @Override
        boolean accepts(Lines lines, int[] run, int length) {
            String first = lines.get(run[0]);
            String name = first.substring(0, first.indexOf('|'));
            int same = 0;
            for (int i = 0; i < length; i++) {
                same += lines.get(run[i]).startsWith(name) ? 1 : 0;
            }
            return same * 2 > length;
        }

        private static boolean isNamePart(char c) {
            return WordCharacters.isPart(c) || c == '-' || c == '.';
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
            boolean process = open > time && open < close && ForeignFrame.isNumber(line, open + 1, close);
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
            int end = TokenEnds.digits(line, 0);
            boolean numbered = end > 0 && end < line.length() && "-:".indexOf(line.charAt(end)) >= 0;
            return numbered ? end + 1 : 0;
        }

        @Override
        boolean accepts(Lines lines, int[] run, int length) {
            for (int i = 1; i < length; i++) {
                if (number(lines.get(run[i])) != number(lines.get(run[i - 1])) + 1) {
                    return false;
                }
            }
            return true;
        }

        private static int number(String line) {
            return FrameLine.number(line.substring(0, TokenEnds.digits(line, 0)));
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

    /** Whether the lines of a run, the first numbers of an array, have the same prefix. */
    boolean accepts(Lines lines, int[] run, int length) {
        return true;
    }

    private static int afterSpace(String line, int at) {
        return at < line.length() && line.charAt(at) == ' ' ? at + 1 : at;
    }

    private static int words(String line, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += line.charAt(i) != ' ' && line.charAt(i - 1) == ' ' ? 1 : 0;
        }
        return words;
    }
}
