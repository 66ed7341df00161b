package dev.culprit.paste.python;

import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.text.NamePattern;
import dev.culprit.paste.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells from its innermost frames what a thread waits for; the frames stand in {@code blocked-*.txt}. */
public final class BlockedCalls {

    /** From the most telling to the least: a lock lies below most of the others. */
    private static final List<Resource> RANK = List.of(
            Resource.IMPORT_LOCK,
            Resource.GIL,
            Resource.JOIN,
            Resource.CHILD,
            Resource.QUEUE,
            Resource.IO,
            Resource.SLEEP,
            Resource.LOCK);

    private static final Set<String> MUTEX =
            Set.of("threading.__enter__", "threading.Condition.__enter__", "threading._acquire_restore");

    /** Before an entry: only as the innermost frame, where no call below it is shown. */
    private static final String INNERMOST = "innermost ";

    private static final int NATIVE_DEPTH = 16;
    private static final int PYTHON_DEPTH = 6;
    private static final int NATIVE_GAP = 3;

    /** In the order of the ranks. */
    private static final List<Known> KNOWN = load();

    private record Known(Resource resource, BlockedCalls calls) {}

    private final Map<String, Boolean> names = new HashMap<>();
    private final Set<String> innermost = new HashSet<>();
    private final List<NamePattern> patterns = new ArrayList<>();

    private BlockedCalls(List<ResourceLines.Entry> entries) {
        for (ResourceLines.Entry entry : entries) {
            if (entry.text().startsWith(INNERMOST)) {
                innermost.add(entry.text().substring(INNERMOST.length()));
            } else if (entry.text().indexOf(' ') >= 0) {
                throw entry.wrong("one frame, module.function or a native function");
            } else if (entry.text().indexOf('*') >= 0) {
                patterns.add(new NamePattern(entry.text()));
            } else {
                names.put(entry.text(), true);
            }
        }
    }

    public static BlockedCalls of(List<ResourceLines.Entry> entries) {
        return new BlockedCalls(entries);
    }

    private static List<Known> load() {
        return RANK.stream()
                .map(on -> new Known(
                        on, new BlockedCalls(ResourceLines.of(BlockedCalls.class, "blocked-" + on.label() + ".txt"))))
                .toList();
    }

    /** The call that tells best what the thread waits for; frames are innermost first. */
    public static Optional<BlockedCall> of(Iterable<StackFrame> frames) {
        return best(all(frames));
    }

    /** The most telling of these calls, innermost first. */
    public static Optional<BlockedCall> best(List<BlockedCall> calls) {
        // A queue whose own mutex is taken is a lock that somebody holds, not a queue without items.
        List<BlockedCall> python =
                calls.stream().filter(call -> call.call().indexOf('.') > 0).toList();
        if (!python.isEmpty() && MUTEX.contains(python.get(0).call())) {
            boolean deeper =
                    calls.stream().anyMatch(call -> call.on() == Resource.GIL || call.on() == Resource.IMPORT_LOCK);
            return deeper ? ranked(calls) : Optional.of(python.get(0));
        }
        return ranked(calls);
    }

    private static Optional<BlockedCall> ranked(List<BlockedCall> calls) {
        for (Resource resource : RANK) {
            for (BlockedCall call : calls) {
                if (call.on() == resource) {
                    return Optional.of(call);
                }
            }
        }
        return Optional.empty();
    }

    /** All waiting calls at the inner end of a stack, innermost first. */
    public static List<BlockedCall> all(Iterable<StackFrame> frames) {
        List<BlockedCall> calls = new ArrayList<>();
        int python = 0;
        int index = 0;
        int gap = 0;
        for (StackFrame frame : frames) {
            boolean isNative = frame.origin() == Origin.NATIVE;
            int before = calls.size();
            match(frame, index == 0, calls);
            if (calls.size() == before && index == 0) {
                matchSource(frame, calls);
            }
            if (calls.size() > before) {
                gap = 0;
            } else if (++gap > (isNative ? NATIVE_GAP : calls.isEmpty() ? 0 : 1)) {
                break;
            }
            python += isNative ? 0 : 1;
            if (++index >= NATIVE_DEPTH || python >= PYTHON_DEPTH) {
                break;
            }
        }
        return calls;
    }

    /** A lock is taken by C code, which Python stacks do not show: the source line of the innermost frame does. */
    private static void matchSource(StackFrame frame, List<BlockedCall> calls) {
        Resource on = frame.source().isEmpty() ? null : BlockedSources.of(frame.source());
        if (on != null) {
            calls.add(new BlockedCall(on, frame.qualifiedName(), frame.span()));
        }
    }

    private static void match(StackFrame frame, boolean first, List<BlockedCall> calls) {
        String name = FrameNames.qualified(frame);
        for (Known known : KNOWN) {
            if (known.calls().contains(name)
                    || (first && known.calls().innermost.contains(name))) {
                calls.add(new BlockedCall(known.resource(), frame.qualifiedName(), frame.span()));
                return;
            }
        }
    }

    boolean contains(String name) {
        if (names.containsKey(name)) {
            return true;
        }
        for (NamePattern pattern : patterns) {
            if (pattern.matches(name)) {
                return true;
            }
        }
        return false;
    }
}
