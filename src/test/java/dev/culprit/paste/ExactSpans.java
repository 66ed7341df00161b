package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Facts;
import dev.culprit.paste.python.SystemCalls;
import dev.culprit.paste.text.JsonEscape;
import java.util.Locale;

/** Holds every fact against the original text between the start and the end of its span: it must have been read there. */
public final class ExactSpans {

    private ExactSpans() {}

    public static void assertExact(Paste paste) {
        Facts facts = new FactExtractor().extract(paste);
        assertThat(facts.all())
                .filteredOn(fact -> !isOfStep(paste, facts, fact))
                .allSatisfy(fact -> assertExact(paste, fact));
    }

    /** The function of an executed line stands in a heading somewhere above it. */
    private static boolean isOfStep(Paste paste, Facts facts, Fact fact) {
        boolean named = fact.type() == FactType.FRAME || fact.type() == FactType.BLOCKED_IN;
        return named && paste.blocks().get(facts.scopes().get(fact.scope()).block()) instanceof ExecutionTrace;
    }

    private static void assertExact(Paste paste, Fact fact) {
        assertThat(fact.span().end()).isLessThanOrEqualTo(paste.text().length());
        assertThat(fact.line()).isEqualTo(paste.lineOf(fact.span().start()));
        String text = shown(fact.span().of(paste.text()));
        switch (fact.type()) {
            case EXCEPTION ->
                assertThat(isShown(fact.span().of(paste.text()), fact))
                        .as(fact + " in " + text)
                        .isTrue();
            case MESSAGE, LOG ->
                lines(fact.detail()).forEach(line -> assertThat(text).contains(line));
            case FRAME ->
                assertThat(isCalled(text, last(fact.value())))
                        .as(fact + " in " + text)
                        .isTrue();
            case FILE -> assertThat(text).contains(plain(fact.value()));
            case WARNING ->
                assertThat(text.contains(fact.value()) || !text.contains("Warning:"))
                        .isTrue();
            case MODULE ->
                assertThat(text.toLowerCase(Locale.ROOT))
                        .contains(plain(last(fact.value())).toLowerCase(Locale.ROOT));
            case BLOCKED_IN -> {
                String call = fact.value().indexOf('.') > 0 || isNative(fact) ? fact.value() : fact.detail();
                assertThat(isCalled(text, last(call))).as(fact + " in " + text).isTrue();
            }
            case LIBRARY, RUNTIME -> assertThat(digits(text)).contains(digits(fact.detail()));
            case WORD -> assertThat(small(text)).contains(small(plain(fact.value())));
            default -> {}
        }
    }

    /** As it stands, as JSON means it, and without the colours that JSON writes as escapes, which notebooks lose. */
    private static String shown(String raw) {
        if (raw.indexOf('\\') < 0) {
            return plain(raw);
        }
        return plain(raw) + '\n' + plain(decoded(raw)) + '\n' + plain(raw.replaceAll("\\\\u001b\\[[0-9;]*m", ""));
    }

    /** The type as printed; where only a known message was printed, that. */
    private static boolean isShown(String text, Fact fact) {
        boolean message = text.indexOf(' ') > 0;
        // An exception without arguments is named as its repr is.
        return message || plain(text).equals(plain(fact.detail())) || text.equals(fact.detail() + "()");
    }

    /** Labels of waits stand beside the call as detail; of calls, the label is the detail. */
    private static boolean isNative(Fact fact) {
        for (BlockedCall.Resource resource : BlockedCall.Resource.values()) {
            if (resource.label().equals(fact.value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCalled(String text, String function) {
        String number =
                text.substring(0, Math.max(0, text.toLowerCase(Locale.ROOT).indexOf("0x")));
        boolean cell = function.equals("<module>") && text.contains("CellIn");
        return cell
                || text.contains(plain(function))
                || SystemCalls.name(number).equals(function)
                || text.replace("**", "__").contains(function);
    }

    private static String last(String qualified) {
        String name = qualified.endsWith(".") ? qualified.substring(0, qualified.length() - 1) : qualified;
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What the escapes of JSON within it stand for. */
    private static String decoded(String raw) {
        StringBuilder decoded = new StringBuilder();
        for (int at = 0; at < raw.length(); ) {
            if (raw.charAt(at) == '\\' && at + 1 < raw.length()) {
                at = JsonEscape.read(raw, at, decoded);
            } else {
                decoded.append(raw.charAt(at++));
            }
        }
        return decoded.toString();
    }

    private static java.util.stream.Stream<String> lines(String text) {
        return text.lines().map(ExactSpans::plain);
    }

    /** In small letters; a sigma has two, and which it gets depends on what stands before it, other words included. */
    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u03c2', '\u03c3');
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** Without what cleaning takes away or decodes, line ends within words among it. */
    static String plain(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "")
                .replace("\0", "")
                .replace("\\\\", "\\")
                .replace("\\\"", "\"")
                .replace("\\'", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("\u201c", "\"")
                .replace("\u201d", "\"")
                .replace("\u2019", "'")
                .replace("**", "__")
                .replaceAll("\\s+", "");
    }
}
