package dev.culprit.engine.answer;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.block.Traceback;
import java.util.List;

/** What to search for when a paste is not known: the message it is about. */
public final class SearchSuggestion {

    private static final int LONGEST = 120;

    private SearchSuggestion() {}

    /** One line; empty when the paste has no message. */
    public static String of(Paste paste) {
        String message = paste.primary().map(SearchSuggestion::of).orElse("").strip();
        String line = message.lines().findFirst().orElse("");
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    private static String of(Block block) {
        if (block instanceof Traceback traceback && !traceback.exceptions().isEmpty()) {
            List<ExceptionInfo> chain = traceback.exceptions();
            ExceptionInfo reported = chain.get(chain.size() - 1);
            return reported.message().isBlank() ? reported.type() : reported.type() + ": " + reported.message();
        }
        if (block instanceof ForeignTrace foreign) {
            return foreign.type() + " " + foreign.message();
        }
        if (block instanceof PythonWarning warning) {
            return warning.category() + ": " + warning.message();
        }
        return block instanceof LogLine line ? line.message() : "";
    }
}
