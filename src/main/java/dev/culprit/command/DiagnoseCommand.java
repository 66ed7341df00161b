package dev.culprit.command;

import dev.culprit.engine.answer.AnswerFactory;
import dev.culprit.engine.answer.PasteBody;
import dev.culprit.engine.answer.PlainTextAnswer;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Verdict;
import dev.culprit.evaluation.KnowledgeOption;
import dev.culprit.evaluation.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code diagnose}: standard input to an answer, with an exit code that scripts can branch on. */
@Command(
        name = "diagnose",
        mixinStandardHelpOptions = true,
        description = "Diagnose a traceback, log or stack dump from standard input or a file.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:known",
            "1:unknown",
            "2:the command was called wrongly",
            "3:likely",
            "4:related",
            "70:something failed"
        })
public final class DiagnoseCommand implements Callable<Integer> {

    /** The languages of answers. */
    enum Language {
        en,
        zh
    }

    /** When to color. */
    enum Color {
        auto,
        always,
        never
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The paste; standard input when not given.")
    private @Nullable Path file;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Ask the service at this address instead, as in http://localhost:8080.")
    private @Nullable URI url;

    @Option(names = "--json", description = "Answer JSON, as the REST interface does.")
    private boolean asJson;

    @Option(
            names = "--language",
            paramLabel = "en|zh",
            description = "Language of the answer; default: the system's, where it is one of them.")
    private Language language = Locale.getDefault().getLanguage().equals("zh") ? Language.zh : Language.en;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Color the answer; default: where it is shown on a terminal.")
    private Color color = Color.auto;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say also with which knowledge the paste was diagnosed, and what it was read as.")
    private boolean verbose;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Address of the service in links; default: ${DEFAULT-VALUE}.")
    private String site = "";

    @Override
    public Integer call() throws IOException {
        byte[] paste = StandardInput.read(file, spec.commandLine());
        return url == null ? here(paste) : there(paste, url);
    }

    private int here(byte[] bytes) throws IOException {
        Workbench bench = new Workbench();
        Knowledge known = knowledge.knowledge(bench);
        Diagnosis diagnosis =
                bench.diagnosing(known).apply(PasteBody.read(bytes, null).text());
        if (verbose) {
            tell(known, diagnosis);
        }
        print(
                asJson
                        ? JsonMapper.builder()
                                        .build()
                                        .writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(AnswerFactory.answer(diagnosis, language.name(), site))
                                + "\n"
                        : PlainTextAnswer.of(diagnosis, language.name(), site));
        return exitCode(diagnosis.verdict());
    }

    private int there(byte[] paste, URI service) throws IOException {
        if (service.getScheme() == null || !service.getScheme().startsWith("http")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url is \"" + service + "\"; expected an address as in http://localhost:8080");
        }
        RemoteAnswer answer = RemoteAnswer.ask(service, paste, language.name(), asJson);
        print(answer.text());
        return exitCode(answer.verdict());
    }

    private void tell(Knowledge known, Diagnosis diagnosis) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("knowledge " + known.version() + ", " + known.articles().size() + " articles");
        diagnosis
                .paste()
                .primary()
                .ifPresent(block -> err.println("read as " + block.kind() + ": "
                        + diagnosis.paste().choice().sentence()));
        diagnosis.paste().notices().forEach(notice -> err.println("note: " + notice));
        err.flush();
    }

    private void print(String text) {
        boolean colored = !asJson && (color == Color.always || (color == Color.auto && Terminal.isInteractive()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(colored ? AnswerColors.of(text) : text);
        out.flush();
    }

    static int exitCode(Verdict verdict) {
        return switch (verdict) {
            case KNOWN -> 0;
            case UNKNOWN -> 1;
            case LIKELY -> 3;
            case RELATED -> 4;
        };
    }
}
