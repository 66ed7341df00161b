package dev.culprit.command;

import dev.culprit.engine.signature.FrequencyTableBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code background}: builds the table of how usual facts are; for those who work on the diagnosis itself. */
@Command(
        name = "frequencies",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Count the facts of ordinary pastes, and print the table background.tsv.")
public final class FrequenciesCommand implements Callable<Integer> {

    private static final String HEADING = """
            # How often an ordinary paste shows a fact: the share of pastes, between 0 and 1. Used as information in nats,
            # -ln(share). One fact a line: term, tab, share. Facts that are not listed take the default of their type (the
            # lines that start with "default:"). Lines that start with # are comments.
            #
            # Built by the command "frequencies" from what src/test/python/background/generate.py prints; see
            # src/docs/diagnosis.md. Do not edit: change what is generated.

            """;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "What generate.py wrote.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        FrequencyTableBuilder builder = new FrequencyTableBuilder();
        builder.count(java.util.Objects.requireNonNull(folder));
        PrintWriter out = spec.commandLine().getOut();
        out.print(HEADING + builder.table());
        out.flush();
        return 0;
    }
}
