package dev.culprit.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a script says of itself in the comment that PEP 723 describes. */
final class ScriptMetadata {

    private static final String OPENING = "# /// script";
    private static final String CLOSING = "# ///";
    private static final String FORM = "a comment \"# /// script\", \"# requires-python = \">=3.7\"\", \"# ///\"";
    private static final Set<String> KEYS = Set.of("runs", "hangs", "timeout", "commands", "platform");
    private static final int MOST_SECONDS = 600;

    private final Problems problems;

    /** A reader that reports to these problems, which are of the script's file. */
    ScriptMetadata(Problems problems) {
        this.problems = problems;
    }

    /** The script; empty when what it says of itself cannot be read, which is reported. */
    Optional<ReproScript> read(String slug, ContentFile file, java.nio.file.Path path) {
        int before = problems.found().size();
        MetaValue meta = block(file.text().lines().toList());
        if (problems.found().size() > before) {
            return Optional.empty();
        }
        MetaValue ours = meta.get("tool").flatMap(tool -> tool.get("culprit")).orElse(MetaValue.NOTHING);
        checkKeys(ours);
        ReproScript script = new ReproScript(
                slug,
                file.path(),
                path,
                python(meta),
                each(meta, "dependencies", Requirement::parse),
                runs(ours),
                hangs(ours),
                timeout(ours),
                each(ours, "commands", Function.identity()),
                ours.text("platform"));
        return problems.found().size() > before ? Optional.empty() : Optional.of(script);
    }

    private MetaValue block(List<String> lines) {
        int start = lines.indexOf(OPENING);
        if (start < 0) {
            problems.error(1, "the script does not say which interpreters show the bug", FORM);
            return MetaValue.NOTHING;
        }
        List<String> content = new ArrayList<>();
        for (int i = start + 1; i < lines.size() && lines.get(i).startsWith("#"); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(CLOSING)) {
                return toml(String.join("\n", content), start + 2);
            }
            if (line.length() > 1 && line.charAt(1) != ' ') {
                problems.error(i + 1, "\"" + line + "\" is no line of the metadata", "\"# \" before each line");
                return MetaValue.NOTHING;
            }
            content.add(line.length() > 1 ? line.substring(2) : "");
        }
        problems.error(start + 1, "the metadata is not closed", "a line \"" + CLOSING + "\" after it");
        return MetaValue.NOTHING;
    }

    private MetaValue toml(String text, int firstLine) {
        try {
            return TomlMeta.read(text, firstLine);
        } catch (FrontMatterException problem) {
            ContentProblem found = problem.in("");
            problems.error(
                    found.line(), found.message().replace("front matter", "the metadata"), "valid TOML after \"# \"");
            return MetaValue.NOTHING;
        }
    }

    private void checkKeys(MetaValue ours) {
        for (Map.Entry<String, MetaValue> entry : ours.map().orElse(Map.of()).entrySet()) {
            if (!KEYS.contains(entry.getKey())) {
                problems.error(
                        entry.getValue().line(),
                        "unknown key \"" + entry.getKey() + "\" in [tool.culprit]",
                        "one of runs, hangs, timeout, commands, platform");
            }
        }
    }

    private VersionSpecifiers python(MetaValue meta) {
        Optional<MetaValue> value = meta.get("requires-python");
        if (value.isEmpty()) {
            problems.error(meta.line(), "no \"requires-python\"", "\"requires-python = \">=3.7,<3.12\"\"");
            return VersionSpecifiers.parse("");
        }
        return parse(value.get(), VersionSpecifiers::parse).orElseGet(() -> VersionSpecifiers.parse(""));
    }

    private <T> List<T> each(MetaValue meta, String key, Function<String, T> reading) {
        return meta.members(key).stream()
                .flatMap(member -> parse(member, reading).stream())
                .toList();
    }

    private <T> Optional<T> parse(MetaValue value, Function<String, T> reading) {
        try {
            return value.text().map(reading);
        } catch (IllegalArgumentException problem) {
            String[] parts = String.valueOf(problem.getMessage()).split("; expected ", 2);
            problems.error(value.line(), parts[0], parts.length > 1 ? parts[1] : "another value");
            return Optional.empty();
        }
    }

    private static List<List<String>> runs(MetaValue ours) {
        List<MetaValue> stated = ours.get("runs").map(MetaValue::members).orElse(List.of());
        if (stated.isEmpty()) {
            return List.of(List.of());
        }
        return stated.stream()
                .map(run -> List.of(run.text().orElse("").split("\\s+")))
                .map(run -> run.equals(List.of("")) ? List.<String>of() : run)
                .toList();
    }

    private boolean hangs(MetaValue ours) {
        String text = ours.text("hangs");
        if (!text.isEmpty() && !Set.of("true", "false").contains(text)) {
            problems.error(line(ours, "hangs"), "\"hangs\" is \"" + text + "\"", "true or false");
        }
        return text.equals("true");
    }

    private Duration timeout(MetaValue ours) {
        String text = ours.text("timeout");
        if (text.isEmpty()) {
            return ReproScript.USUAL_TIMEOUT;
        }
        boolean isNumber = text.matches("\\d{1,3}") && Integer.parseInt(text) > 0;
        if (!isNumber || Integer.parseInt(text) > MOST_SECONDS) {
            problems.error(
                    line(ours, "timeout"), "\"timeout\" is \"" + text + "\"", "seconds from 1 to " + MOST_SECONDS);
            return ReproScript.USUAL_TIMEOUT;
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    private static int line(MetaValue ours, String key) {
        return ours.get(key).map(MetaValue::line).orElse(ours.line());
    }
}
