package dev.culprit.paste.dialect;

import dev.culprit.paste.block.BlockedCall;
import dev.culprit.paste.block.BlockedCall.Resource;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.WaitsFor;
import dev.culprit.paste.block.WaitsFor.Evidence;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds who waits for whom in a dump: owners and joined threads that it prints, the thread that its state says has the
 * GIL, and whoever is the only one left who can hold what another waits for.
 */
final class WaitGraph {

    private static final int MOST_EDGES = 500;
    private static final int MOST_THREADS = 2_000;

    private final Lines lines;
    private final ThreadDump dump;
    private final ThreadNames names;
    private final List<WaitsFor> edges = new ArrayList<>();

    private WaitGraph(Lines lines, ThreadDump dump) {
        this.lines = lines;
        this.dump = dump;
        this.names = new ThreadNames(dump.threads());
        edges.addAll(dump.waits());
    }

    /** The dump with its edges. */
    static ThreadDump in(Lines lines, ThreadDump dump) {
        if (dump.threads().size() > MOST_THREADS) {
            return dump;
        }
        WaitGraph graph = new WaitGraph(lines, dump);
        graph.find();
        return new ThreadDump(dump.format(), dump.process(), dump.threads(), graph.edges, dump.span());
    }

    private void find() {
        int gil = onlyOne(thread -> thread.state().contains("gil"));
        int importer = onlyOne(WaitGraph::imports);
        for (int i = 0; i < dump.threads().size() && edges.size() < MOST_EDGES; i++) {
            BlockedCall call = dump.threads().get(i).blocked().orElse(null);
            if (call != null) {
                find(i, call, gil, importer);
            }
        }
    }

    private void find(int thread, BlockedCall call, int gil, int importer) {
        PrintedOwner owner = PrintedOwner.of(lines, dump.threads().get(thread), call.on());
        if (owner != null) {
            add(thread, call, names.index(owner.name()), owner.name(), Evidence.PRINTED, owner.span());
        } else if (call.on() == Resource.GIL) {
            addKnown(thread, call, gil, Evidence.STATE);
        } else if (call.on() == Resource.IMPORT_LOCK) {
            addKnown(thread, call, importer, Evidence.ONLY_CANDIDATE);
        } else if (call.on() == Resource.JOIN && dump.threads().size() == 2) {
            addKnown(thread, call, 1 - thread, Evidence.ONLY_CANDIDATE);
        }
    }

    private void addKnown(int thread, BlockedCall call, int holder, Evidence evidence) {
        if (holder >= 0 && holder != thread) {
            add(thread, call, holder, names.of(holder), evidence, call.span());
        }
    }

    private void add(int thread, BlockedCall call, int holder, String named, Evidence evidence, Span span) {
        edges.add(new WaitsFor(thread, call.on(), holder, named, evidence, span));
    }

    /** In the middle of an import, and not waiting for another's. */
    private static boolean imports(ThreadStack thread) {
        boolean waits =
                thread.blocked().map(call -> call.on() == Resource.IMPORT_LOCK).orElse(false);
        return !waits
                && thread.frames().stream()
                        .anyMatch(frame -> frame.function().endsWith("_find_and_load_unlocked")
                                || frame.function().equals("PyImport_ImportModuleLevel"));
    }

    private int onlyOne(Predicate<ThreadStack> wanted) {
        int found = -1;
        for (int i = 0; i < dump.threads().size(); i++) {
            if (wanted.test(dump.threads().get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
