package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.fact.FactType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrequencyTableBuilderTests {

    private static String traceback(String exception) {
        return "Traceback (most recent call last):\n  File \"/srv/app/main.py\", line 3, in <module>\n    run()\n"
                + exception + "\n";
    }

    private static FrequencyTable background(FrequencyTableBuilder builder) throws IOException {
        return FrequencyTable.read(new BufferedReader(new StringReader(builder.table())));
    }

    @Test
    void shareIsThatOfThePastesThatShowTheFact() throws IOException {
        FrequencyTableBuilder builder = new FrequencyTableBuilder();
        for (int i = 0; i < 100; i++) {
            builder.count(traceback(i % 4 == 0 ? "KeyError: 'x'" : "ValueError: bad"), "p" + i % 7, 0.01);
        }
        assertThat(Math.exp(-background(builder).of(FactType.EXCEPTION, "KeyError")))
                .isBetween(0.24, 0.27);
    }

    @Test
    void whatWasNeverSeenIsRareAndNotImpossible() throws IOException {
        FrequencyTableBuilder builder = new FrequencyTableBuilder();
        for (int i = 0; i < 50; i++) {
            builder.count(traceback("Odd" + i + "Error: x"), "p" + i, 0.02);
        }
        assertThat(background(builder).of(FactType.EXCEPTION, "NeverSeenError")).isBetween(3.0, 5.0);
    }

    @Test
    void brokenMixIsQuotedWithTheExpectedForm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mix.tsv"), "dumps: 7\n");
        assertThatThrownBy(() -> new FrequencyTableBuilder().count(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dumps: 7")
                .hasMessageContaining("expected a folder, a tab and a share");
    }
}
