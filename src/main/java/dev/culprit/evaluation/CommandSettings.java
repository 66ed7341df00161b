package dev.culprit.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The settings that commands share with the service, from system properties ({@code -Dculprit.content.directory=DIR}) or
 * the environment ({@code CULPRIT_CONTENT_DIRECTORY}), in this order.
 */
public final class CommandSettings {

    private CommandSettings() {}

    /** The setting; null when it is not given. */
    public static @Nullable String given(String name) {
        String property = System.getProperty(name);
        return property != null
                ? property
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
    }

    /**
     * The setting as a number.
     *
     * @throws IllegalArgumentException when it is given and is none
     */
    static int number(String name, int otherwise) {
        String text = given(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException problem) {
            throw new IllegalArgumentException(
                    name + " is \"" + text + "\"; expected a whole number, as in " + otherwise, problem);
        }
    }

    /** Version and time of this build; empty outside of one. */
    public static String build() {
        try (InputStream in = CommandSettings.class.getResourceAsStream("/META-INF/build-info.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return (properties.getProperty("build.version", "") + " " + properties.getProperty("build.time", ""))
                    .strip();
        } catch (IOException problem) {
            return "";
        }
    }
}
