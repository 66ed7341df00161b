package dev.culprit.article;

/** Whether a version that was seen is among others. */
public enum VersionAnswer {
    YES,
    NO,
    /** It was not seen precisely enough. */
    CANNOT_TELL;

    static VersionAnswer of(boolean yes, boolean no) {
        return yes ? YES : no ? NO : CANNOT_TELL;
    }

    VersionAnswer and(VersionAnswer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : this;
    }
}
