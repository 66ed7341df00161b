package dev.culprit.engine.signature;

import java.util.Arrays;
import java.util.List;

/** The value of a {@code stack} predicate: frames from the inside outwards, {@code threading.acquire < logging.handle}. */
public final class FrameSequence {

    private static final String SEPARATOR = " < ";

    private FrameSequence() {}

    /** Its frames, innermost first. */
    public static List<String> frames(String value) {
        return Arrays.stream(value.split(SEPARATOR, -1)).map(String::strip).toList();
    }

    /** Two frames at least, none of them empty. */
    public static boolean isOne(String value) {
        List<String> frames = frames(value);
        return frames.size() >= 2 && frames.stream().noneMatch(String::isEmpty);
    }
}
