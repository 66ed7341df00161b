package dev.culprit.article;

/** stub */
public final class VersionBounds {
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private final String text;

    private VersionBounds(String text) {
        this.text = text;
    }

    public static VersionBounds parse(String text) {
        return new VersionBounds(text);
    }

    public Answer hold(String version) {
        return text.isEmpty() ? Answer.YES : version.startsWith("2") ? Answer.YES : Answer.NO;
    }
}
