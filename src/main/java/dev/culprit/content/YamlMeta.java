package dev.culprit.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML as text with lines: nothing is constructed, so that no type of YAML's can surprise. */
final class YamlMeta {

    private static final int MOST_DEPTH = 20;
    private static final Set<String> OURS = Set.of("signatures", "affects", "references", "aliases");

    private YamlMeta() {}

    /**
     * Reads a map.
     *
     * @param firstLine 1-based line in the file of the first line of the text
     * @throws FrontMatterException when it is not YAML, or not a map
     */
    static MetaValue read(String text, int firstLine) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(MOST_DEPTH);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                return new MetaValue(firstLine, Map.of());
            }
            if (!(root instanceof MappingNode)) {
                throw new FrontMatterException(
                        line(root, firstLine), "front matter is not a map", "lines of the form \"key: value\"");
            }
            return value(root, firstLine, 0);
        } catch (MarkedYAMLException problem) {
            int line = problem.getProblemMark() == null
                    ? firstLine
                    : firstLine + problem.getProblemMark().getLine();
            throw new FrontMatterException(line, "front matter is not YAML: " + problem.getProblem(), "valid YAML");
        } catch (YAMLException problem) {
            throw new FrontMatterException(
                    firstLine, "front matter is not YAML: " + problem.getMessage(), "valid YAML");
        }
    }

    private static int line(Node node, int firstLine) {
        return firstLine + node.getStartMark().getLine();
    }

    private static MetaValue value(Node node, int firstLine, int depth) {
        int line = line(node, firstLine);
        // Aliases may lead back to where they came from.
        if (depth > MOST_DEPTH) {
            throw new FrontMatterException(
                    line, "front matter is nested too deeply", "at most " + MOST_DEPTH + " levels");
        }
        if (node instanceof ScalarNode scalar) {
            return new MetaValue(line, scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            List<MetaValue> members = new ArrayList<>();
            sequence.getValue().forEach(member -> members.add(value(member, firstLine, depth + 1)));
            return new MetaValue(line, members);
        }
        Map<String, MetaValue> map = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            // Blogs repeat keys, and the last one counts; of ours none may get lost.
            if (map.containsKey(key) && (depth > 0 || OURS.contains(key))) {
                throw new FrontMatterException(
                        line(tuple.getKeyNode(), firstLine), "the key \"" + key + "\" stands there twice", "it once");
            }
            MetaValue value = value(tuple.getValueNode(), firstLine, depth + 1);
            map.put(
                    key,
                    value.value() instanceof String
                            ? value
                            : new MetaValue(line(tuple.getKeyNode(), firstLine), value.value()));
        }
        return new MetaValue(line, map);
    }
}
