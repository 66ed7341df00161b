package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** Holds every fact against the original text between the start and the end of its span: it must have been read there. */
final class ExactSpans {

    private ExactSpans() {}

    static void assertExact(Paste paste) {
        assertThat(new FactExtractor().extract(paste).all()).allSatisfy(fact -> assertExact(paste, fact));
    }

    private static void assertExact(Paste paste, Fact fact) {
        assertThat(fact.span().end()).isLessThanOrEqualTo(paste.text().length());
        assertThat(fact.line()).isEqualTo(paste.lineOf(fact.span().start()));
        String text = plain(fact.span().of(paste.text()));
        switch (fact.type()) {
            case EXCEPTION ->
                assertThat(isShown(text, fact)).as(fact + " in " + text).isTrue();
            case MESSAGE, LOG ->
                lines(fact.detail()).forEach(line -> assertThat(text).contains(line));
            case FRAME ->
                assertThat(isCalled(text, last(fact.value())))
                        .as(fact + " in " + text)
                        .isTrue();
            case FILE, WARNING -> assertThat(text).contains(plain(fact.value()));
            case MODULE ->
                assertThat(text.toLowerCase(Locale.ROOT))
                        .contains(last(fact.value()).toLowerCase(Locale.ROOT));
            case BLOCKED_IN -> {
                String call = fact.value().indexOf('.') > 0 || isNative(fact) ? fact.value() : fact.detail();
                assertThat(isCalled(text, last(call))).as(fact + " in " + text).isTrue();
            }
            case LIBRARY, RUNTIME -> assertThat(digits(text)).contains(digits(fact.detail()));
            case WORD -> assertThat(text.toLowerCase(Locale.ROOT)).contains(plain(fact.value()));
            default -> assertThat(text).isNotBlank();
        }
    }

    /** The type as printed; where only a known message was printed, that. */
    private static boolean isShown(String text, Fact fact) {
        return text.equals(plain(fact.detail()))
                || KnownMessages.load(ResourceLines.of("known-messages.txt")).first(text, 0) != null;
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
        String number = text.substring(0, Math.max(0, text.indexOf("0x")));
        return text.contains(plain(function))
                || SystemCalls.name(number).equals(function)
                || text.replace("**", "__").contains(function);
    }

    private static String last(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return dot == qualified.length() - 1 ? qualified : qualified.substring(dot + 1);
    }

    private static java.util.stream.Stream<String> lines(String text) {
        return text.lines().map(ExactSpans::plain);
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
                .replaceAll("\\s+", "");
    }
}
