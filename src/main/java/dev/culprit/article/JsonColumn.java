package dev.culprit.article;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a list of records in one text column, as JSON: they are only ever read and written whole. */
abstract class JsonColumn<T> implements AttributeConverter<List<T>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TypeReference<List<T>> type;

    JsonColumn(TypeReference<List<T>> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(@Nullable List<T> values) {
        return JSON.writeValueAsString(values == null ? List.of() : values);
    }

    @Override
    public List<T> convertToEntityAttribute(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, type);
    }

    static class Sections extends JsonColumn<Section> {
        Sections() {
            super(new TypeReference<>() {});
        }
    }

    static class Ranges extends JsonColumn<VersionRange> {
        Ranges() {
            super(new TypeReference<>() {});
        }
    }

    static class Signatures extends JsonColumn<Signature> {
        Signatures() {
            super(new TypeReference<>() {});
        }
    }

    static class References extends JsonColumn<Reference> {
        References() {
            super(new TypeReference<>() {});
        }
    }

    static class Strings extends JsonColumn<String> {
        Strings() {
            super(new TypeReference<>() {});
        }
    }
}
