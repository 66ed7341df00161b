package dev.culprit.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Identifies the state of an article by the names and contents of its files. */
final class ContentHash {

    /** Raise it when the same files are read into something else than before, facts of samples included. */
    private static final String FORMAT = "1";

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
        add(FORMAT);
    }

    ContentHash add(ContentFile file) {
        return add(file.path()).add(file.text());
    }

    ContentHash add(List<ContentFile> files) {
        files.forEach(this::add);
        return add("");
    }

    ContentHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
