package dev.culprit.paste.dialect;

import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.ExceptionText;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.line.LogPrefix;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Lines;
import java.util.Set;

/** Tells whether a line at the margin can be part of a message, or is surely something else: a log line, a prompt. */
final class FlatLine {

    private static final String PROMPTS = "$#>%,}]\"";

    /** What unittest writes behind the name of a test, which the failure's own output separates from it. */
    private static final Set<String> OUTCOMES = Set.of("ok", "FAIL", "ERROR", "expected failure", "unexpected success");

    private FlatLine() {}

    static boolean canContinue(Lines lines, int at, int margin) {
        String line = lines.get(at);
        if (line.isBlank() || Lines.indent(line) < margin) {
            return false;
        }
        LogPrefix prefix = LogPrefix.of(line);
        boolean logged = !prefix.level().isEmpty() || prefix.end() > Lines.indent(line);
        boolean prompt = PROMPTS.indexOf(line.charAt(Lines.indent(line))) >= 0;
        return !logged && !prompt && !OUTCOMES.contains(line.strip()) && !isStructure(line);
    }

    private static boolean isStructure(String line) {
        return line.contains(Heading.TRACEBACK)
                || line.contains("(most recent call")
                || FrameLine.of(line) != null
                || ChainLine.of(line) != null
                || ChainLine.isGroupRule(line)
                || ChainLine.isTripleQuote(line)
                || line.startsWith("=====")
                || StackHeading.isRule(line)
                || Heading.of(line) != null
                || ExceptionLine.alone(line) != null
                || ExceptionText.find(line, 0) != null
                || line.contains("Exception ignored")
                || line.contains("Warning: ")
                || !SystemMessages.source(line).isEmpty();
    }
}
