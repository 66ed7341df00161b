package dev.culprit.engine.signature;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of RE2, looked for in the masked text and in the text as it was pasted. */
final class TextExpression implements TextPattern {

    private static final Pattern LETTERS_ONLY = Pattern.compile("\\\\.|\\[[^\\]]*\\]|[^\\pL_ ]+");

    private final Pattern expression;
    private final List<String> ruledOutWithout;
    private final List<String> words;

    TextExpression(String source) {
        ruledOutWithout = RequiredTexts.of(source);
        words = InnerWords.of(TextNormalizer.plain(RequiredText.of(source)));
        try {
            expression = Pattern.compile(source);
        } catch (PatternSyntaxException problem) {
            throw new IllegalArgumentException(
                    "/" + source + "/ is not a regular expression of RE2: " + problem.getDescription(), problem);
        }
    }

    @Override
    public @Nullable String found(TextTable.Entry entry) {
        String masked = found(entry.fact().value());
        return masked == null ? found(entry.fact().detail()) : masked;
    }

    private @Nullable String found(String text) {
        if (!RequiredTexts.in(text, ruledOutWithout)) {
            return null;
        }
        Matcher matcher = expression.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }

    @Override
    public @Nullable String foundLoosely(List<TextTable.Entry> lines) {
        return null;
    }

    @Override
    public @Nullable String foundCut(TextTable.Entry entry) {
        return null;
    }

    @Override
    public List<String> neededWords() {
        return words;
    }

    @Override
    public String fixedText() {
        return LETTERS_ONLY.matcher(expression.pattern()).replaceAll(" ");
    }
}
