package dev.culprit.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of front matter with the line where it stands.
 *
 * @param line 1-based line in the file
 * @param value a {@code String}, a {@code List<MetaValue>} or a {@code Map<String, MetaValue>}
 */
record MetaValue(int line, Object value) {

    static final MetaValue NOTHING = new MetaValue(0, Map.of());

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text.strip()) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    Optional<List<MetaValue>> list() {
        return value instanceof List ? Optional.of((List<MetaValue>) value) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    Optional<Map<String, MetaValue>> map() {
        return value instanceof Map ? Optional.of((Map<String, MetaValue>) value) : Optional.empty();
    }

    /** The value of a key, if this is a map that has it. */
    Optional<MetaValue> get(String key) {
        return map().map(map -> map.get(key));
    }

    /** The text of the first of these keys that has one that is not blank. */
    String text(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> get(key).flatMap(MetaValue::text).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A list's members; a single value counts as a list of one. */
    List<MetaValue> members() {
        return list().orElseGet(() -> List.of(this));
    }

    /** Nothing was written behind the key. */
    boolean isBlank() {
        return value instanceof String text && text.isBlank();
    }

    /** The members of a key's value; none when it is missing or left blank. */
    List<MetaValue> members(String key) {
        return get(key).filter(value -> !value.isBlank())
                .map(MetaValue::members)
                .orElse(List.of());
    }

    /** For error messages: the value as it could be written on one line, shortened. */
    String quoted() {
        String shown = describe();
        return "\"" + (shown.length() > 60 ? shown.substring(0, 60) + "..." : shown) + "\"";
    }

    private String describe() {
        if (value instanceof String text) {
            return text;
        }
        return list().map(members ->
                        members.stream().map(MetaValue::describe).toList().toString())
                .or(() -> map().map(map -> String.join(", ", map.keySet())))
                .orElse("");
    }
}
