package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;

/** A part of a paste that was read as one thing. */
public sealed interface Block permits Traceback, ThreadDump, ExecutionTrace, PythonWarning, LogLine, ForeignTrace {

    /** Where the block stands in the original text. */
    Span span();

    /**
     * Short name of what the block is, as signatures ({@code kind: thread-dump}) and the API write it: {@code
     * traceback}, {@code ignored-exception}, {@code thread-dump}, {@code native-backtrace}, {@code
     * execution-trace}, {@code warning}, {@code system-message}, {@code log-line}, {@code message}, {@code foreign-trace}.
     */
    String kind();
}
