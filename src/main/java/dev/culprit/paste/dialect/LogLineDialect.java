package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.line.LogPrefix;
import dev.culprit.paste.python.KnownPhrases;
import dev.culprit.paste.python.SystemMessages;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every line that no other dialect reads; an exception that a log record names becomes a block of its own. */
final class LogLineDialect implements Dialect {

    @Override
    public List<Trigger> triggers() {
        return List.of();
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        LogPrefix prefix = LogPrefix.of(line);
        int end = line.stripTrailing().length();
        int from = Math.min(prefix.end(), end);
        List<Block> blocks = new ArrayList<>(2);
        String message = line.substring(from, end);
        boolean known = KnownPhrases.mayBeIn(line, from);
        String source = known ? SystemMessages.source(message) : "";
        blocks.add(new LogLine(prefix.level(), source, message, lines.span(at, from, end)));
        ExceptionInfo named = NamedException.in(lines, at, from, known);
        if (named != null) {
            blocks.add(block(named));
        }
        return Optional.of(new Reading(blocks, at + 1));
    }

    private static Block block(ExceptionInfo named) {
        return named.type().endsWith("Warning")
                ? new PythonWarning(named.type(), named.message(), "", named.span(), named.messageSpan())
                : MessageDialect.block(named);
    }
}
