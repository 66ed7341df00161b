package dev.culprit.article;

import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a list of records in one text column, as JSON: they are only ever read and written whole. The lists are never
 * changed in place; Hibernate, told so, makes no copies of them by way of JSON.
 */
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

    @Immutable
    static class Sections extends JsonColumn<Section> {
        Sections() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class Ranges extends JsonColumn<VersionRange> {
        Ranges() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class Signatures extends JsonColumn<Signature> {
        Signatures() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class References extends JsonColumn<Reference> {
        References() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class Strings extends JsonColumn<String> {
        Strings() {
            super(new TypeReference<>() {});
        }
    }
}
