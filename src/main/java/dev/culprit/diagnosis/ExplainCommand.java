package dev.culprit.diagnosis;

import dev.culprit.paste.PasteExplainer;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: shows how a paste is read, for authors of signatures. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show how a paste is read: blocks, frames and facts, each with its line.")
class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The paste; standard input when not given.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Paste paste = new PasteParser(PasteLimits.DEFAULT)
                .parse(StandardInput.read(file).text());
        spec.commandLine().getOut().print(PasteExplainer.explain(paste, new FactExtractor().extract(paste)));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
