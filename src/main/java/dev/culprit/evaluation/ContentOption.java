package dev.culprit.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which articles a command is about. */
public final class ContentOption {

    private static final String SETTING = "culprit.content.directory";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Folder of the articles; default: the setting culprit.content.directory, or \"content\".")
    private @Nullable Path given;

    /** Whether a folder is named, by the option or the setting. */
    boolean isGiven() {
        return given != null || CommandSettings.given(SETTING) != null;
    }

    /** The folder that is named, else {@code content}. It need not exist. */
    Path path() {
        String setting = CommandSettings.given(SETTING);
        return given != null ? given : Path.of(setting == null ? "content" : setting);
    }

    /**
     * The folder.
     *
     * @throws ParameterException when there is none
     */
    public Path folder() {
        if (!Files.isDirectory(path())) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + path() + "\" is no folder; expected a content directory");
        }
        return path();
    }
}
