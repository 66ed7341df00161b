package dev.culprit.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds Python interpreters, and asks each once what it is. */
class Interpreters {

    private static final Pattern NAME = Pattern.compile("(?:python|pypy)(?:\\d(?:\\.\\d+)?)?");
    private static final int MOST_SECONDS = 60;

    private final JsonMapper json;
    private final String question;

    Interpreters(JsonMapper json) {
        this.json = json;
        try (InputStream in =
                Objects.requireNonNull(Interpreters.class.getResourceAsStream("describe.py"), "a file of the jar")) {
            this.question = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Those on the path, those of pyenv, and those below {@code /opt/py}; some may not work. */
    static List<Path> candidates() {
        LinkedHashSet<Path> found = new LinkedHashSet<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (!folder.isBlank()) {
                found.addAll(in(Path.of(folder)));
            }
        }
        Path pyenv = Path.of(System.getProperty("user.home"), ".pyenv", "versions");
        for (Path versions : List.of(Path.of("/opt/py"), pyenv)) {
            folders(versions).forEach(version -> found.addAll(in(version.resolve("bin"))));
        }
        return List.copyOf(found);
    }

    private static Collection<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches() && Files.isExecutable(file))
                    .toList());
        } catch (IOException notThere) {
            return List.of();
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException notThere) {
            return List.of();
        }
    }

    /** What these are; those that do not answer are left out, and of those that are the same the first is taken. */
    List<Interpreter> describe(List<Path> executables) {
        Map<Path, Path> real = new LinkedHashMap<>();
        for (Path executable : executables) {
            real.putIfAbsent(real(executable), executable);
        }
        Map<Object, Interpreter> found = new LinkedHashMap<>();
        real.values().parallelStream()
                .map(this::describe)
                .toList()
                .forEach(answer -> answer.ifPresent(one -> found.putIfAbsent(one.identity(), one)));
        List<Interpreter> interpreters = new ArrayList<>(found.values());
        interpreters.sort(Comparator.comparing(Interpreter::order));
        return interpreters;
    }

    /** A link of a virtual environment is an interpreter of its own, one beside the file that it leads to is not. */
    private static Path real(Path executable) {
        try {
            Path target = executable.toRealPath();
            return Objects.equals(
                            target.getParent(), executable.toAbsolutePath().getParent())
                    ? target
                    : executable;
        } catch (IOException problem) {
            return executable;
        }
    }

    /** What an interpreter is; empty when it does not say. */
    Optional<Interpreter> describe(Path executable) {
        try {
            Process process = new ProcessBuilder(executable.toString(), "-c", question)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var unused = process.onExit()
                    .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .whenComplete((end, late) -> {
                        process.descendants().forEach(ProcessHandle::destroyForcibly);
                        process.destroyForcibly();
                    });
            return answer(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | JacksonException none) {
            return Optional.empty();
        }
    }

    private Optional<Interpreter> answer(String text) {
        JsonNode node = json.readTree(text);
        if (!node.path("executable").isString()) {
            return Optional.empty();
        }
        Map<String, String> distributions = new LinkedHashMap<>();
        node.path("distributions")
                .properties()
                .forEach(entry ->
                        distributions.put(entry.getKey(), entry.getValue().asString()));
        return Optional.of(new Interpreter(
                Path.of(node.path("executable").asString()),
                node.path("implementation").asString(),
                node.path("version").asString(),
                node.path("platform").asString(),
                distributions));
    }
}
