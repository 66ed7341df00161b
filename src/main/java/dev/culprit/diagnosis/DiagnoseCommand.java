package dev.culprit.diagnosis;

import dev.culprit.engine.answer.AnswerFactory;
import dev.culprit.engine.answer.PlainTextAnswer;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code diagnose}: standard input to an answer, with an exit code that scripts can branch on. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
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
class DiagnoseCommand implements Callable<Integer> {

    private final DiagnosisService diagnoser;
    private final JsonMapper json;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The paste; standard input when not given.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Answer JSON, as the REST interface does.")
    private boolean asJson;

    @Option(names = "--language", paramLabel = "en|zh", description = "Language of the answer; default: the system's.")
    private String language = Locale.getDefault().getLanguage();

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Address of the service in links; default: ${DEFAULT-VALUE}.")
    private String site = "";

    DiagnoseCommand(DiagnosisService diagnoser, JsonMapper json) {
        this.diagnoser = diagnoser;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        PasteBody paste = StandardInput.read(file);
        Diagnosis diagnosis = diagnoser.diagnose(paste.text());
        String text = asJson
                ? json.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(AnswerFactory.answer(diagnosis, language, site))
                        + "\n"
                : PlainTextAnswer.of(diagnosis, language, site);
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return exitCode(diagnosis.verdict());
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
