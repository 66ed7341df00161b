package dev.culprit.engine.signature;

/** Whether a frame is the one that a signature names. */
final class FrameMatch {

    private FrameMatch() {}

    /** A name without its module stands for the function in any module, as it does for {@code frame}. */
    static boolean matches(Pattern pattern, String frame) {
        if (pattern.matches(frame)) {
            return true;
        }
        return pattern.literal()
                .filter(name -> frame.length() > name.length()
                        && frame.endsWith(name)
                        && frame.charAt(frame.length() - name.length() - 1) == '.')
                .isPresent();
    }
}
