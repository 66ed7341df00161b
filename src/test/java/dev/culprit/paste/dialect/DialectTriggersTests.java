package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.HostileShape;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.cleaning.Cleanings;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dialects declare as their triggers loses nothing: wherever one reads a block, it is among those that are asked. */
class DialectTriggersTests {

    private static final int LONGEST = 12_000;
    private static final int PIECE = 60;
    private static final String SIGNS = "0 \t:\"'([<#|_.{}$%@-=>*&;)/aEF\u2502\u2514";

    private final DialectIndex index = new DialectIndex(Dialects.all());
    private final Random random = new Random(17);

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/dev/culprit/paste", "content"})
    void noneIsPassedOver(String folder) throws IOException {
        for (Path file : texts(Path.of(folder))) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String whole = text.substring(0, Math.min(text.length(), LONGEST));
            assertAsked(MappedText.of(whole));
            assertAsked(MappedText.of(mutated(whole)));
        }
    }

    @ParameterizedTest
    @EnumSource(HostileShape.class)
    void noneIsPassedOverInHostileTexts(HostileShape shape) {
        String text = shape.text(LONGEST / 6);
        assertAsked(MappedText.of(text));
        for (int i = 0; i < 20; i++) {
            assertAsked(MappedText.of(mutated(text)));
        }
    }

    @Test
    void noneIsPassedOverAmongLinesInNoOrder() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : texts(Path.of("src/test/resources/dev/culprit/paste"))) {
            lines.addAll(Files.readString(file, StandardCharsets.UTF_8).lines().toList());
        }
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < PIECE; k++) {
                text.append(lines.get(random.nextInt(lines.size()))).append('\n');
            }
            assertAsked(MappedText.of(text.toString()));
        }
    }

    @Test
    void thereIsRoomForAllDialects() {
        assertThat(Dialects.all())
                .as("DialectIndex keeps one bit of a long for each dialect: the next one needs a second long")
                .hasSizeLessThanOrEqualTo(DialectIndex.MOST);
    }

    @Test
    void moreDialectsThanBitsAreRefused() {
        List<Dialect> many = new ArrayList<>(Collections.nCopies(DialectIndex.MOST, new JavaDialect()));
        assertThat(new DialectIndex(many)).isNotNull();
        many.add(new JavaDialect());
        assertThatThrownBy(() -> new DialectIndex(many))
                .hasMessageContaining("65 dialects")
                .hasMessageContaining("at most 64");
    }

    @Test
    void aTriggerPointsAtTheLinesWhereABlockMayStart() {
        long[] candidates =
                index.candidates(MappedText.of("\n\nx\nat a.b(C.java:1)\n").lines());
        assertThat(Arrays.stream(candidates).map(set -> set & bit(JavaDialect.class)))
                .containsExactly(bit(JavaDialect.class), bit(JavaDialect.class), bit(JavaDialect.class), 0L, 0L);
    }

    private static long bit(Class<? extends Dialect> type) {
        List<Dialect> all = Dialects.all();
        return 1L
                << all.indexOf(all.stream().filter(type::isInstance).findFirst().orElseThrow());
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** As it was pasted, and as it is after cleaning. */
    private void assertAsked(MappedText text) {
        assertAsked(text.lines());
        assertAsked(Cleanings.clean(text.value(), PasteLimits.DEFAULT.lines(), new ArrayList<>())
                .text()
                .lines());
    }

    private void assertAsked(Lines lines) {
        long[] candidates = index.candidates(lines);
        List<Dialect> all = Dialects.all();
        for (int at = 0; at < lines.count(); at++) {
            for (int i = 0; i < all.size() && !lines.isBlank(at); i++) {
                boolean asked = (candidates[at] & 1L << i) != 0;
                if (!asked && all.get(i).read(lines, at).isPresent()) {
                    throw new AssertionError(all.get(i).getClass().getSimpleName() + " is not asked for line " + at
                            + ", " + lines.get(at));
                }
            }
        }
    }

    /** Signs dropped and put in, lines dropped and moved. */
    private String mutated(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int chance = random.nextInt(60);
            if (chance == 0) {
                line.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            if (c == '\n' && chance != 1) {
                lines.add(chance < 20 ? random.nextInt(lines.size() + 1) : lines.size(), line.toString());
                line.setLength(0);
            } else if (chance != 2) {
                line.append(c);
            }
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
