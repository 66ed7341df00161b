package dev.culprit.paste.fact;

import dev.culprit.paste.block.Block;
import java.util.Locale;

/** The kinds of observations that signatures can ask for. */
public enum FactType {
    /** Type of an exception without its module, {@code KeyError}, and with it where it was printed. */
    EXCEPTION,
    /**
     * Masked message of an exception: {@code '_DummyThread' object has no attribute '_Thread__block'}. The first line
     * of a longer message is a fact too.
     */
    MESSAGE,
    /** Module and function of a frame, {@code threading._shutdown}; native frames only the function. */
    FRAME,
    /** Module of a frame or of an object that a message names: {@code threading}. */
    MODULE,
    /** Base name of a source file: {@code threading.py}. */
    FILE,
    /** Category of a Python warning. */
    WARNING,
    /** Masked text of a log line or of a warning, once per paste; also {@code Exception ignored in <...>}. */
    LOG,
    /** What a thread waits in: {@code lock}, {@code import-lock}, {@code join}, and the qualified call. */
    BLOCKED_IN,
    /** A library that shows, by its normalised distribution name. The version, where visible, is the detail. */
    LIBRARY,
    /** The interpreter, {@code cpython} or {@code pypy}; its version is the detail. */
    RUNTIME,
    /** {@code python}, {@code java}, {@code native}, ... */
    LANGUAGE,
    /** Kind of a block, see {@link Block#kind()}. */
    KIND,
    /** Identifier-like word of a message or line, for retrieval when structure is thin. */
    WORD;

    /** Computed once, because every term of every fact begins with it. */
    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The key that signatures and the API use, {@code blocked-in} say. */
    public String key() {
        return key;
    }
}
