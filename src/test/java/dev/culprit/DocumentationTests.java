package dev.culprit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation must not forget. */
class DocumentationTests {

    private static final Path DOCS = Path.of("src/docs");

    private static String read(String name) throws IOException {
        return Files.readString(DOCS.resolve(name));
    }

    @Test
    void everySettingIsDescribed() throws IOException {
        String settings = read("settings.md");
        List<String> names;
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            JsonNode metadata = JsonMapper.builder().build().readTree(in);
            names = metadata.get("properties")
                    .valueStream()
                    .map(property -> property.get("name").stringValue())
                    .filter(name -> name.startsWith("culprit."))
                    .toList();
        }
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(settings).contains("`" + name + "`"));
    }

    @Test
    void everyCommandIsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(annotated(Command.class)
                        .map(type -> type.getAnnotation(Command.class))
                        .filter(command -> !command.hidden())
                        .map(Command::name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    @Test
    void everyAddressOfTheInterfaceIsDescribed() throws IOException {
        String api = read("api.md");
        TreeSet<String> paths = new TreeSet<>();
        annotated(Controller.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Stream.of(mapping.path()))
                .filter(path -> path.startsWith("/api/"))
                .forEach(paths::add);
        assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(api).contains(path));
    }

    @Test
    void documentsThatAreLinkedExist() throws IOException {
        com.google.re2j.Pattern link = com.google.re2j.Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
        List<Path> documents;
        try (Stream<Path> files = Files.list(DOCS)) {
            documents = Stream.concat(
                            files.filter(file -> file.toString().endsWith(".md")), Stream.of(Path.of("README.md")))
                    .toList();
        }
        for (Path document : documents) {
            var matcher = link.matcher(Files.readString(document));
            while (matcher.find()) {
                assertThat(document.toAbsolutePath().resolveSibling(matcher.group(1)))
                        .as("link in " + document)
                        .exists();
            }
        }
    }

    private static Stream<Class<?>> annotated(Class<? extends java.lang.annotation.Annotation> annotation) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("dev.culprit").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .filter(type -> type.getEnclosingClass() == null);
    }
}
