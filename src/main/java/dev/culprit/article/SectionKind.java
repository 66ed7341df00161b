package dev.culprit.article;

/** What a section of an article is about, whatever its language. */
public enum SectionKind {
    /** The text before the first recognised heading. */
    INTRODUCTION,
    SYMPTOM,
    ROOT_CAUSE,
    FIX,
    WORKAROUND,
    PREVENTION,
    REPRODUCE,
    /** "How it was found". */
    STORY,
    REFERENCES,
    /** A heading that is none of the known ones. */
    OTHER
}
