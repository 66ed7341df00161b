package dev.culprit.paste.fact;

import dev.culprit.paste.block.SeenVersion;
import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the versions that a text shows, each once, and drops what a more precise one says better. */
final class SeenVersions {

    private static final int MOST = 200;

    private final MappedText text;
    private final Map<String, SeenVersion> seen = new LinkedHashMap<>();

    SeenVersions(MappedText text) {
        this.text = text;
    }

    void add(String name, String version, int from, int to) {
        if (!name.isEmpty() && seen.size() < MOST) {
            seen.computeIfAbsent(name + " " + version, key -> new SeenVersion(name, version, text.span(from, to)));
        }
    }

    List<SeenVersion> result() {
        Map<String, List<SeenVersion>> byName = new HashMap<>();
        seen.values()
                .forEach(one -> byName.computeIfAbsent(one.name(), name -> new ArrayList<>())
                        .add(one));
        return seen.values().stream()
                .filter(one ->
                        byName.getOrDefault(one.name(), List.of()).stream().noneMatch(other -> isMore(other, one)))
                .toList();
    }

    private static boolean isMore(SeenVersion other, SeenVersion one) {
        return !other.equals(one) && (one.version().isEmpty() || other.version().startsWith(one.version() + "."));
    }
}
