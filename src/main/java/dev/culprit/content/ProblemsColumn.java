package dev.culprit.content;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps problems in one text column, as JSON. The list is never changed in place. */
@Immutable
class ProblemsColumn implements AttributeConverter<List<ContentProblem>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ContentProblem>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable List<ContentProblem> problems) {
        return JSON.writeValueAsString(problems == null ? List.of() : problems);
    }

    @Override
    public List<ContentProblem> convertToEntityAttribute(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, TYPE);
    }
}
