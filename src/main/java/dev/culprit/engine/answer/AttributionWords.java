package dev.culprit.engine.answer;

import dev.culprit.engine.signature.Attribution;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in English and Chinese who prints a message and who has to change; for pages and the terminal alike. */
public final class AttributionWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private AttributionWords() {}

    /** A sentence; empty when nothing is said. Any language but {@code zh} is English. */
    public static String sentence(Attribution attribution, String language) {
        if (attribution.form().isEmpty()) {
            return "";
        }
        Locale locale = "zh".equals(language) ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle("dev.culprit.engine.answer.attribution", locale, NO_FALLBACK);
        Object[] components = {
            component(attribution.raisedBy(), "raised", words), component(attribution.atFault(), "fault", words)
        };
        return new MessageFormat(words.getString("sentence." + attribution.form()), locale).format(components);
    }

    /** What has no name of its own here is a distribution. */
    private static String component(String name, String place, ResourceBundle words) {
        String key = place + "." + name;
        return words.containsKey(key)
                ? words.getString(key)
                : new MessageFormat(words.getString(place)).format(new Object[] {name});
    }
}
