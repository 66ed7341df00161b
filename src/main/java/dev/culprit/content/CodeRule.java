package dev.culprit.content;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;

/** Code blocks that name their language are in that language. */
final class CodeRule implements ChecklistRule {

    private static final Set<String> PYTHON = Set.of("python", "py", "python3", "python2");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TomlMapper TOML = TomlMapper.builder().build();

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        article.documents().values().forEach(text -> {
            Problems here = problems.of(text.file().path());
            text.outline()
                    .codes()
                    .forEach(code -> fault(code)
                            .ifPresent(fault -> here.error(
                                    code.line() + fault.line(),
                                    fault.message(),
                                    "code that parses, or another word behind the fence, as in \"```text\"")));
        });
    }

    static boolean isPython(TextOutline.Code code) {
        return PYTHON.contains(code.language());
    }

    private static Optional<CodeFault> fault(TextOutline.Code code) {
        if (isPython(code)) {
            return PythonSyntax.fault(code.text());
        }
        return switch (code.language()) {
            case "json" -> jackson(JSON, "JSON", code.text());
            case "toml" -> jackson(TOML, "TOML", code.text());
            case "yaml", "yml" -> yaml(code.text());
            default -> Optional.empty();
        };
    }

    private static Optional<CodeFault> jackson(ObjectMapper mapper, String name, String text) {
        try {
            mapper.readTree(text);
            return Optional.empty();
        } catch (JacksonException problem) {
            TokenStreamLocation place = problem.getLocation();
            return Optional.of(new CodeFault(
                    place == null ? 0 : Math.max(0, place.getLineNr() - 1),
                    "this is not " + name + ": "
                            + problem.getOriginalMessage().lines().findFirst().orElse("")));
        }
    }

    private static Optional<CodeFault> yaml(String text) {
        try {
            new Yaml(new LoaderOptions()).composeAll(new StringReader(text)).forEach(document -> {});
            return Optional.empty();
        } catch (MarkedYAMLException problem) {
            int line = problem.getProblemMark() == null
                    ? 0
                    : problem.getProblemMark().getLine();
            return Optional.of(new CodeFault(line, "this is not YAML: " + problem.getProblem()));
        } catch (YAMLException problem) {
            return Optional.of(new CodeFault(0, "this is not YAML: " + problem.getMessage()));
        }
    }
}
