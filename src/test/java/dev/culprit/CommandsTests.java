package dev.culprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTests {

    private static final String IGNORED = "Exception AttributeError: AttributeError(\"'_DummyThread' object has no"
            + " attribute '_Thread__block'\",) in <module 'threading' from '/usr/lib/python2.7/threading.pyc'>"
            + " ignored\n";

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    private int run(String input, String... args) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        return new Commands().run(args);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @AfterEach
    void restore() {
        System.setIn(in);
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void settingsOfTheServiceAreNoCommand() {
        assertThat(Commands.isMeant(new String[] {"--server.port=9000"})).isFalse();
        assertThat(Commands.isMeant(new String[] {})).isFalse();
        assertThat(Commands.isMeant(new String[] {"diagnose"})).isTrue();
        assertThat(Commands.isMeant(new String[] {"--help"})).isTrue();
    }

    @Test
    void helpListsTheCommandsWithoutStartingAnything() {
        assertThat(run("", "--help")).isZero();
        assertThat(printed()).contains("diagnose", "check", "explain", "evaluate");
    }

    @Test
    void diagnoseAnswersAndExitsByVerdict() {
        assertThat(run(IGNORED, "diagnose", "--language", "en")).isZero();
        assertThat(printed())
                .startsWith(
                        "known dummythread-block-after-fork http://localhost:8080/articles/dummythread-block-after-fork\n")
                .contains("\nFix\n", "\nRoot cause\n", "+ line 1: exception AttributeError");
    }

    @Test
    void diagnoseOfNothingKnownSaysSoAndGivesAdvice() {
        assertThat(run("ValueError: invalid literal for int() with base 10: 'x'\n", "diagnose", "--language", "zh"))
                .isEqualTo(1);
        assertThat(printed()).startsWith("unknown\n").contains("请粘贴");
    }

    @Test
    void diagnoseAnswersJson(@TempDir Path folder) throws Exception {
        Path paste = Files.writeString(folder.resolve("paste.txt"), IGNORED);
        assertThat(run("", "diagnose", "--json", paste.toString())).isZero();
        assertThat(printed()).contains("\"verdict\" : \"known\"", "\"rootCause\"", "\"knowledge\"");
    }

    @Test
    void unknownCommandIsQuotedAndTheRightOnesAreNamed() {
        assertThat(run("", "diagnosee")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("diagnosee")
                .contains("diagnose");
    }

    @Test
    void missingFileIsQuoted() {
        assertThat(run("", "diagnose", "/nowhere/paste.txt")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("\"/nowhere/paste.txt\" cannot be read; expected a file with a paste");
    }

    @Test
    void anotherLanguageOrColorIsRefused() {
        assertThat(run(IGNORED, "diagnose", "--language", "fr")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("fr").contains("[en, zh]");
        assertThat(run(IGNORED, "diagnose", "--color", "pink")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("pink").contains("[auto, always, never]");
    }

    @Test
    void answerIsColoredWhenAsked() {
        run(IGNORED, "diagnose", "--language", "en", "--color", "always");
        assertThat(printed()).startsWith("\u001b[1m\u001b[32mknown dummythread");
    }

    @Test
    void versionAndWrongOptionsStartNothing() {
        assertThat(Commands.isMeant(new String[] {"--version"})).isTrue();
        assertThat(Commands.isMeant(new String[] {"--nonsense"})).isTrue();
        assertThat(run("", "--version")).isZero();
        assertThat(printed()).startsWith("culprit");
        assertThat(run("", "--nonsense")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("--nonsense");
    }

    @Test
    void packedKnowledgeAnswersLikeTheContent(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("knowledge.json");
        assertThat(run("", "pack", "src/test/resources/knowledge", "-o", file.toString()))
                .isZero();
        printed.reset();
        assertThat(run(IGNORED, "diagnose", "--json", "--content", "src/test/resources/knowledge"))
                .isZero();
        String ofContent = printed();
        printed.reset();
        assertThat(run(IGNORED, "diagnose", "--json", "--knowledge", file.toString()))
                .isZero();
        assertThat(printed()).isEqualTo(ofContent).contains("\"verdict\" : \"known\"");
    }

    @Test
    void anotherKnowledgeFileIsRefusedWithWhatToDo(@TempDir Path folder) throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"format\": 99, \"algorithm\": \"1\"}");
        assertThat(run(IGNORED, "diagnose", "--knowledge", other.toString())).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("is of format 99 and algorithm 1; expected 1 and ")
                .contains("pack CONTENT -o FILE");
        Path none = Files.writeString(folder.resolve("none.json"), "no json");
        assertThat(run(IGNORED, "diagnose", "--knowledge", none.toString())).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("is no knowledge file");
        assertThat(run(IGNORED, "diagnose", "--knowledge", "/nowhere.json")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("there is no file \"/nowhere.json\"");
    }

    @Test
    void explainShowsHowAPasteIsRead() {
        assertThat(run(IGNORED, "explain")).isZero();
        assertThat(printed()).contains("AttributeError", "_Thread__block");
    }

    @Test
    void evaluateReportsABrokenLineWithItsNumber(@TempDir Path folder) throws Exception {
        Path cases = Files.writeString(
                folder.resolve("cases.jsonl"),
                "{\"id\": \"1\", \"label\": \"none\", \"kind\": \"log\", \"text\": \"all is well\"}\nnonsense\n");
        assertThat(run("", "evaluate", cases.toString())).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("cases.jsonl:2")
                .contains("nonsense");
    }
}
