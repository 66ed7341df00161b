package dev.culprit.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PasteBodyTests {

    private static PasteBody read(String body) {
        return PasteBody.read(body.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void plainTextIsThePaste() {
        assertThat(read("KeyError: 1\n")).isEqualTo(new PasteBody("KeyError: 1\n", ""));
    }

    @Test
    void envelopeIsOpened() {
        assertThat(read("{\"text\": \"KeyError: 1\", \"language\": \"ZH\"}"))
                .isEqualTo(new PasteBody("KeyError: 1", "zh"));
    }

    @Test
    void jsonLogLineIsAPasteAndNoEnvelope() {
        String line = "{\"text\": \"KeyError\", \"level\": \"error\"}";
        assertThat(read(line).text()).isEqualTo(line);
    }

    @Test
    void brokenJsonIsAPaste() {
        assertThat(read("{'text': KeyError").text()).isEqualTo("{'text': KeyError");
    }

    @Test
    void byteOrderMarkIsNotPartOfThePaste() {
        assertThat(read("\uFEFFKeyError: 1").text()).isEqualTo("KeyError: 1");
    }

    @Test
    void invalidUtf8LosesOnlyTheInvalidBytes() {
        byte[] body = {'K', 'e', 'y', (byte) 0xFF, 'E'};
        assertThat(PasteBody.read(body, null).text()).isEqualTo("Key\uFFFDE");
    }

    @Test
    void characterSetOfTheRequestIsHeeded() {
        byte[] body = "死锁".getBytes(java.nio.charset.Charset.forName("GB18030"));
        assertThat(PasteBody.read(body, java.nio.charset.Charset.forName("GB18030"))
                        .text())
                .isEqualTo("死锁");
    }

    @Test
    void emptyBodyIsAnEmptyPaste() {
        assertThat(read("").text()).isEmpty();
    }
}
