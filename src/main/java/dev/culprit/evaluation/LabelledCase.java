package dev.culprit.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paste of which somebody knows the answer. One line of a JSON Lines file.
 *
 * @param id name of the case
 * @param label slug of the article that must answer, or {@code none} when none must
 * @param kind free word by which figures are grouped
 * @param text the paste
 * @param alsoAcceptable further slugs that are right
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabelledCase(
        String id,
        String label,
        String kind,
        String text,
        @JsonProperty("also_acceptable") @Nullable List<String> alsoAcceptable) {

    boolean isNegative() {
        return label.equals("none");
    }

    boolean accepts(String slug) {
        return slug.equals(label) || (alsoAcceptable != null && alsoAcceptable.contains(slug));
    }
}
