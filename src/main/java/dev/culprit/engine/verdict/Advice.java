package dev.culprit.engine.verdict;

/** What would help to say more; a message key for pages and the sentence in English and Chinese. */
public enum Advice {
    /** Nothing to add. */
    NONE,
    /** The paste is empty. */
    EMPTY,
    /** No traceback, dump or known message: paste the whole output. */
    PASTE_MORE,
    /** Only a message: paste the whole traceback, with the chain. */
    PASTE_WHOLE_TRACEBACK,
    /** A hang without stacks: dump them with py-spy, faulthandler or gdb. */
    PASTE_DUMP,
    /** No version shows, and it would tell whether the bug is in it. */
    PASTE_VERSIONS,
    /** Articles are tied, and nothing more to paste would tell them apart for sure: compare. */
    COMPARE,
    /** Several articles hold, each of another part: the first that went wrong goes first. */
    SEVERAL_BUGS,
    /** The version that shows does not have the bug: is it the one that ran? */
    CHECK_VERSION,
    /** Read completely, and no article does more than treat the same subject. */
    ONLY_RELATED,
    /** Read completely and nothing known fits. */
    NOT_IN_KNOWLEDGE,
    /** A part of a dump: the other threads and the parent process would tell who holds what is waited for. */
    DUMP_WHOLE,
    /** A whole dump that no article explains: a second one, native frames, parent and children. */
    DUMP_MORE,
    /** The trace is of a language that the articles do not cover. */
    FOREIGN_LANGUAGE
}
