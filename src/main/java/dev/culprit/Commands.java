package dev.culprit;

import dev.culprit.command.DeriveCommand;
import dev.culprit.command.DiagnoseCommand;
import dev.culprit.command.ExplainCommand;
import dev.culprit.command.FrequenciesCommand;
import dev.culprit.command.PackCommand;
import dev.culprit.evaluation.CheckCommand;
import dev.culprit.evaluation.CommandSettings;
import dev.culprit.evaluation.EvaluateCommand;
import dev.culprit.evaluation.ReplayCommand;
import dev.culprit.evaluation.ReproduceCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands of the jar. None of them starts the service: they read files, and work beside a running one. */
final class Commands {

    /** What the service itself takes without a value. */
    private static final Set<String> SWITCHES_OF_THE_SERVICE = Set.of("--debug", "--trace");

    /** Exit code of what failed, as sysexits.h names it: an internal software error. */
    private static final int FAILED = 70;

    @Command(
            name = "culprit",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "A knowledge base of bugs that diagnoses pasted tracebacks. Without a command it serves.",
            subcommands = {
                CheckCommand.class,
                DeriveCommand.class,
                DiagnoseCommand.class,
                EvaluateCommand.class,
                ExplainCommand.class,
                FrequenciesCommand.class,
                PackCommand.class,
                ReplayCommand.class,
                ReproduceCommand.class
            },
            footer = {
                "",
                "Without a command, settings of the service are given as in --server.port=80.",
                "Commands take them as system properties or from the environment:",
                "  java -Dculprit.content.directory=DIR -jar culprit.jar check"
            })
    static final class Root {}

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {("culprit " + CommandSettings.build()).strip()};
        }
    }

    /** Whether the arguments are for a command; settings such as {@code --server.port=80} are for the service. */
    static boolean isMeant(String[] args) {
        return args.length > 0
                && !(args[0].startsWith("--") && args[0].indexOf('=') > 0)
                && !SWITCHES_OF_THE_SERVICE.contains(args[0]);
    }

    /** Runs a command and returns its exit code. */
    int run(String... args) {
        CommandLine commands = new CommandLine(new Root());
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commands.setCaseInsensitiveEnumValuesAllowed(false);
        commands.setExecutionExceptionHandler((problem, command, result) -> {
            String message = problem.getMessage();
            command.getErr().println("failed: " + (message == null ? problem.toString() : message));
            return FAILED;
        });
        return commands.execute(args);
    }
}
