package dev.culprit.command;

import dev.culprit.engine.answer.PasteBody;
import dev.culprit.evaluation.Workbench;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: shows how a paste is read, for authors of signatures. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show how a paste is read: blocks, frames and facts, each with its line.")
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The paste; standard input when not given.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        String text = PasteBody.read(StandardInput.read(file, spec.commandLine()), null)
                .text();
        PasteLimits limits = new Workbench().limits();
        spec.commandLine().getOut().print(new PasteReader(limits).explain(text).text());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
