package dev.culprit.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads TOML as text with lines. The line of a value is the first one that assigns its key. */
final class TomlMeta {

    private static final TomlMapper TOML = TomlMapper.builder().build();

    private final List<String> lines;
    private final int firstLine;

    private TomlMeta(String text, int firstLine) {
        this.lines = text.lines().toList();
        this.firstLine = firstLine;
    }

    /**
     * Reads a table.
     *
     * @param firstLine 1-based line in the file of the first line of the text
     * @throws FrontMatterException when it is not TOML
     */
    static MetaValue read(String text, int firstLine) {
        try {
            return new TomlMeta(text, firstLine).value(TOML.readTree(text), firstLine);
        } catch (JacksonException problem) {
            int line = problem.getLocation() == null ? 0 : problem.getLocation().getLineNr() - 1;
            throw new FrontMatterException(
                    firstLine + Math.max(0, line),
                    "front matter is not TOML: " + problem.getOriginalMessage(),
                    "valid TOML between the lines \"+++\"");
        }
    }

    private MetaValue value(JsonNode node, int line) {
        if (node.isObject()) {
            Map<String, MetaValue> map = new LinkedHashMap<>();
            node.properties()
                    .forEach(entry -> map.put(entry.getKey(), value(entry.getValue(), lineOf(entry.getKey(), line))));
            return new MetaValue(line, map);
        }
        if (node.isArray()) {
            List<MetaValue> members = new ArrayList<>();
            node.forEach(member -> members.add(value(member, line)));
            return new MetaValue(line, members);
        }
        return new MetaValue(line, node.asString());
    }

    private int lineOf(String key, int otherwise) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(key)
                    && line.substring(key.length()).stripLeading().startsWith("=")) {
                return firstLine + i;
            }
        }
        return otherwise;
    }
}
