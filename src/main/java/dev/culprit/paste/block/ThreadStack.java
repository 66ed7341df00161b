package dev.culprit.paste.block;

import dev.culprit.paste.place.Span;
import java.util.List;
import java.util.Optional;

/**
 * The stack of one thread.
 *
 * @param name name as printed ({@code MainThread}), or empty
 * @param id id as printed ({@code 0x00007f11}), or empty
 * @param state state as printed ({@code idle}, {@code active+gil}), or empty
 * @param frames frames, innermost (most recent call) first, whatever the order of the dump
 * @param blocked the call that the thread waits in, when its innermost frames tell
 * @param cut frames are missing at one of the ends
 * @param span heading and frames
 */
public record ThreadStack(
        String name,
        String id,
        String state,
        List<StackFrame> frames,
        Optional<BlockedCall> blocked,
        boolean cut,
        Span span) {

    public ThreadStack {
        frames = List.copyOf(frames);
    }
}
