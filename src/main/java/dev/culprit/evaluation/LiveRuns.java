package dev.culprit.evaluation;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** The runs under way, and the tools that look at them, so that an interrupted command leaves nothing behind. */
final class LiveRuns implements AutoCloseable {

    private final Set<RunFolder> folders = new LinkedHashSet<>();
    private final Set<ProcessGroup> groups = new LinkedHashSet<>();
    private final Set<Process> tools = new LinkedHashSet<>();
    private boolean closed;

    /** Creates a folder. */
    synchronized RunFolder open() throws IOException {
        refuseWhenClosed();
        RunFolder folder = RunFolder.create();
        folders.add(folder);
        return folder;
    }

    /** Deletes a folder. */
    void close(RunFolder folder) {
        folder.delete();
        synchronized (this) {
            folders.remove(folder);
        }
    }

    /** Starts a process in a folder. */
    synchronized ProcessGroup start(List<String> command, RunFolder folder, Map<String, String> environment)
            throws IOException {
        refuseWhenClosed();
        ProcessGroup group = ProcessGroup.start(command, folder.path(), environment);
        groups.add(group);
        return group;
    }

    /** Starts a tool. */
    synchronized Process start(ProcessBuilder tool) throws IOException {
        refuseWhenClosed();
        Process process = tool.start();
        tools.add(process);
        return process;
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new CancellationException("interrupted");
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Ends a run. */
    void end(ProcessGroup group) {
        group.end();
        synchronized (this) {
            groups.remove(group);
        }
    }

    /** Ends a tool. */
    synchronized void end(Process tool) {
        tool.destroyForcibly();
        tools.remove(tool);
    }

    /** Ends everything, deletes the folders, and starts nothing any more. */
    @Override
    public synchronized void close() {
        closed = true;
        tools.forEach(Process::destroyForcibly);
        groups.forEach(ProcessGroup::end);
        folders.forEach(RunFolder::delete);
        groups.clear();
        folders.clear();
    }
}
