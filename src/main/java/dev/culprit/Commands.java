package dev.culprit;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands of the jar. Each feature brings its own, a bean with picocli's annotation. The application context is
 * started only when a command runs, without the web server and on a database and index in memory, so that commands
 * work beside a running service and leave nothing behind.
 */
final class Commands {

    @Command(
            name = "culprit",
            mixinStandardHelpOptions = true,
            description = "A knowledge base of bugs that diagnoses pasted tracebacks. Without a command it serves.",
            footer = {
                "",
                "Settings are given as for the service, before the command's own options:",
                "  java -Dculprit.content.directory=DIR -jar culprit.jar check"
            })
    static final class Root {}

    private @Nullable ConfigurableApplicationContext context;

    /** Whether the arguments name a command; settings such as {@code --server.port=80} do not. */
    static boolean isMeant(String[] args) {
        return args.length > 0 && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("-h"));
    }

    /** Runs a command and returns its exit code. */
    int run(String... args) {
        try {
            CommandLine commands = new CommandLine(Root.class, this::bean);
            add(commands);
            commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
            commands.setExecutionExceptionHandler((problem, command, result) -> {
                command.getErr().println("failed: " + problem);
                return 70;
            });
            return commands.execute(args);
        } finally {
            if (context != null) {
                context.close();
            }
        }
    }

    private void add(CommandLine commands) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        scanner.findCandidateComponents(Commands.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .filter(type -> type != Root.class)
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Command.class).name()))
                .forEach(type -> commands.addSubcommand(new CommandLine(type, this::bean)));
    }

    private <T> T bean(Class<T> type) throws Exception {
        boolean ours = type.getPackageName().startsWith(Commands.class.getPackageName());
        boolean needsOthers =
                Stream.of(type.getDeclaredConstructors()).allMatch(constructor -> constructor.getParameterCount() > 0);
        return ours && needsOthers
                ? context().getBean(type)
                : CommandLine.defaultFactory().create(type);
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            context = new SpringApplicationBuilder(CulpritApplication.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .profiles("command")
                    .run();
        }
        return context;
    }
}
