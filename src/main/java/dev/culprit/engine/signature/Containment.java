package dev.culprit.engine.signature;

/** Whether a version that was seen is among others. */
public enum Containment {
    YES,
    NO,
    /** It was not seen precisely enough. */
    CANNOT_TELL;

    static Containment of(boolean yes, boolean no) {
        return yes ? YES : no ? NO : CANNOT_TELL;
    }

    Containment and(Containment other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : this;
    }
}
