package dev.culprit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes articles that nobody would read, to see how the check grows: four samples and two near misses each, with facts
 * drawn as unevenly as real ones. {@code main} takes a folder and a number.
 */
final class GeneratedContent {

    private static final List<String> MODULES = List.of("threading", "asyncio", "json", "socket", "queue", "ssl");
    private static final List<String> TYPES =
            List.of("KeyError", "ValueError", "RuntimeError", "AttributeError", "OSError", "TypeError", "TimeoutError");

    private static final String TRANSLATION = """
            ---
            title: 生成的文章 %d
            summary: 部件 %d 坏了。
            lang: zh
            ---

            ## 现象

            坏了。

            ## 原因

            一个部件。

            ## 解决

            换一个部件。

            ```python
            widget = Widget()
            ```

            ## 预防

            没有。

            ## 复现

            运行 [repro.py](repro.py)。
            """;

    /** Prints the end of a traceback that leads to the article. */
    private static final String SCRIPT = """
            # /// script
            # requires-python = ">=3.8"
            # ///
            def open_handle():
                message = "%s"
                raise %s(message)


            open_handle()
            """;

    private final Path folder;
    private final Random random = new Random(7);

    GeneratedContent(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        new GeneratedContent(Path.of(args[0])).write(Integer.parseInt(args[1]));
    }

    void write(int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            Path bundle = folder.resolve("topic-" + i % 20).resolve("generated-" + i);
            String type = pick(TYPES);
            String message = "widget_" + i + " lost its " + pick(MODULES) + " handle";
            put(bundle.resolve("index.md"), article(i, type, message));
            put(bundle.resolve("index.zh.md"), TRANSLATION.formatted(i, i));
            put(bundle.resolve("repro.py"), SCRIPT.formatted(message, type));
            put(bundle.resolve("samples/README.md"), "s0.txt, s1.txt, s2.txt, s3.txt: generated.\n");
            put(bundle.resolve("near-misses/README.md"), "n0.txt, n1.txt: generated.\n");
            for (int sample = 0; sample < 4; sample++) {
                put(bundle.resolve("samples/s" + sample + ".txt"), traceback(i, sample, type, message));
            }
            for (int miss = 0; miss < 2; miss++) {
                put(
                        bundle.resolve("near-misses/n" + miss + ".txt"),
                        traceback(i, miss, type, "widget lost its " + pick(MODULES)));
            }
        }
    }

    private String pick(List<String> values) {
        double skewed = Math.pow(random.nextDouble(), 3);
        return values.get((int) (skewed * values.size()));
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String article(int number, String type, String message) {
        return """
                ---
                title: Generated article %d
                summary: Widget %d fails.
                tags: [generated]
                date: 2026-01-01
                affects: [{package: cpython, introduced: "3.8"}]
                raised-by: cpython
                at-fault: application
                references: [{title: nobody's report, url: "https://example.org/%d"}]
                signatures:
                  - name: raised
                    all:
                      - {exception: %s, message: "%s"}
                      - frame: "library_%d.open_handle"
                ---

                ## Symptom

                It fails.

                ## Root cause

                A widget.

                ## Fix

                Another widget.

                ```python
                widget = Widget()
                ```

                ## Prevention

                None.

                ## Reproduce

                Run [repro.py](repro.py).
                """.formatted(number, number, number, type, message, number);
    }

    private String traceback(int number, int sample, String type, String message) {
        StringBuilder out = new StringBuilder("Traceback (most recent call last):\n");
        for (int depth = 0; depth < 6 + sample * 4; depth++) {
            out.append("  File \"/usr/lib/python3.11/%s.py\", line %d, in step_%d%n    call()%n"
                    .formatted(pick(MODULES), random.nextInt(900), random.nextInt(40)));
        }
        return out.append("  File \"/srv/app/library_%d.py\", line 3, in open_handle%n    raise%n".formatted(number))
                .append(type + ": " + message + "\n")
                .toString();
    }
}
