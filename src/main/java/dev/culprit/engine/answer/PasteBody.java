package dev.culprit.engine.answer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The paste in a request body, whatever client sent it: plain text, {@code {"text": ..., "language": ...}}, or the
 * form types that curl claims by default.
 *
 * @param text the paste
 * @param language {@code en}, {@code zh}, or empty when the body does not say
 */
public record PasteBody(String text, String language) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * Reads a body. Bytes that are not valid in their character set become replacement characters: nothing is lost
     * but them.
     *
     * @param body the bytes as they arrived
     * @param charset character set of the content type, or null for UTF-8
     */
    public static PasteBody read(byte[] body, @Nullable Charset charset) {
        String text = new String(body, charset == null ? StandardCharsets.UTF_8 : charset);
        if (startsWith(body, BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        if (text.stripLeading().startsWith("{")) {
            return fromJson(text);
        }
        return new PasteBody(text, "");
    }

    private static boolean startsWith(byte[] body, byte[] start) {
        return body.length >= start.length && body[0] == start[0] && body[1] == start[1] && body[2] == start[2];
    }

    /** A JSON log line is a paste as well: only an object with a text of its own is an envelope. */
    private static PasteBody fromJson(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            JsonNode inner = node.get("text");
            boolean envelope = inner != null && inner.isString() && isEnvelope(node);
            if (envelope) {
                JsonNode language = node.get("language");
                String wanted = language == null || !language.isString() ? "" : language.stringValue();
                return new PasteBody(inner.stringValue(), wanted.toLowerCase(Locale.ROOT));
            }
        } catch (JacksonException notJson) {
            // Then it is a paste that starts with a brace.
            return new PasteBody(text, "");
        }
        return new PasteBody(text, "");
    }

    private static boolean isEnvelope(JsonNode node) {
        return node.propertyNames().stream().allMatch(name -> name.equals("text") || name.equals("language"));
    }
}
