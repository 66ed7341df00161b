package dev.culprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final Properties english = read("/messages.properties");
    private final Properties chinese = read("/messages_zh.properties");

    private static Properties read(String name) {
        Properties messages = new Properties();
        try (InputStream in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name))) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return messages;
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(chinese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(chinese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void chineseIsChinese() {
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> !key.equals("language.other") && !key.equals("box.placeholder"))
                .filteredOn(key -> !key.startsWith("diagnosis.title") || key.endsWith("unknown"))
                .allMatch(key -> chinese.getProperty(key).codePoints().anyMatch(Character::isIdeographic));
    }

    private static int arguments(String message) {
        return new MessageFormat(message, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
