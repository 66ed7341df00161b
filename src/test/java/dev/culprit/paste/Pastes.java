package dev.culprit.paste;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The corpus beside this package, and reading for tests. */
public final class Pastes {

    public static final List<String> CORPUS = List.of(
            "chained-3.11.txt",
            "thread-2.7.txt",
            "thread-3.13.txt",
            "ignored-2.7.txt",
            "ignored-3.12.txt",
            "shutdown-keyerror-2.7.txt",
            "group-3.12.txt",
            "syntax-3.9.txt",
            "warning-3.12.txt",
            "trace-2.7.txt",
            "faulthandler-3.10.txt",
            "py-spy-3.10.txt",
            "gdb-3.10.txt",
            "notes-3.12.txt",
            "pool-3.11.txt",
            "futures-3.10.txt",
            "task-3.13.txt",
            "atexit-3.13.txt",
            "unraisable-3.6.txt",
            "coroutine-3.8.txt",
            "cgitb-3.10.txt",
            "frames-3.9.txt",
            "tasks-3.12.txt",
            "py-spy-native-3.11.txt",
            "proc-stack.txt",
            "proc-3.11.txt",
            "asyncio-ps-3.14.txt",
            "asyncio-pstree-3.14.txt",
            "trio-tree.txt",
            "uwsgi-tracebacker.txt",
            "sentry.txt",
            "java-17.txt",
            "rust-1.95.txt");

    /** Outputs of tools that print lines of their own around the failure. */
    public static final List<String> WITH_LINES_AROUND = List.of(
            "rich-15.txt",
            "loguru.txt",
            "structlog-json.txt",
            "ipython-9.txt",
            "trio-3.12.txt",
            "pytest-short.txt",
            "unittest-3.12.txt",
            "django-5.2.txt",
            "gunicorn.txt",
            "uwsgi.txt",
            "supervisor.txt",
            "gdb-mutex.txt",
            "py-spy-top-3.10.txt",
            "faulthandler-3.14.txt",
            "node-20.txt",
            "asan.txt");

    private static final PasteReader READER = new PasteReader(PasteLimits.DEFAULT);

    private Pastes() {}

    public static String corpus(String file) {
        try (InputStream in = Objects.requireNonNull(Pastes.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Paste read(String text) {
        return reading(text).paste();
    }

    public static ReadPaste reading(String text) {
        return READER.read(text);
    }

    public static Facts facts(String text) {
        return reading(text).facts();
    }

    public static List<String> values(Facts facts, FactType type) {
        return facts.of(type).stream().map(Fact::value).toList();
    }

    /** The first block of that type. */
    public static <T extends Block> T first(Paste paste, Class<T> type) {
        return paste.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + paste.blocks()));
    }

    public static Traceback traceback(String text) {
        return first(read(text), Traceback.class);
    }

    public static ExceptionInfo exception(String text) {
        List<ExceptionInfo> exceptions = traceback(text).exceptions();
        return exceptions.get(exceptions.size() - 1);
    }
}
