package dev.culprit.paste.python;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import dev.culprit.paste.text.Cursor;

/**
 * The name that Cython gives to the frames of compiled modules: it holds the module, while the path is that of the
 * machine that compiled it, {@code File "src/gevent/greenlet.py", line 716, in gevent._greenlet.Greenlet.run}.
 *
 * @param module the module
 * @param function class and function
 */
public record CompiledName(String module, String function) {

    /** The frame with its module from the name, where the name is of this kind; else the frame itself. */
    public static StackFrame applied(StackFrame frame) {
        CompiledName name = of(frame);
        if (name.module().isEmpty()) {
            return frame;
        }
        String top = new Cursor(name.module(), 0).until('.');
        boolean library = Distributions.isKnown(top)
                || frame.file().endsWith("x")
                || frame.file().endsWith(".pxd");
        Origin origin = library && frame.origin() == Origin.APPLICATION ? Origin.LIBRARY : frame.origin();
        return new StackFrame(
                origin,
                name.module(),
                name.function(),
                frame.file(),
                frame.path(),
                frame.line(),
                frame.source(),
                frame.span());
    }

    private static CompiledName of(StackFrame frame) {
        String name = frame.function();
        int dot = name.indexOf('.');
        String path = frame.path();
        boolean absolute = path.startsWith("/") || path.startsWith("\\\\") || path.indexOf(':') > 0;
        if (dot < 1 || absolute || !Character.isLowerCase(name.charAt(0)) || name.indexOf('<') >= 0) {
            return new CompiledName("", name);
        }
        int end = moduleEnd(name);
        boolean nested = name.indexOf('.', dot + 1) > 0;
        boolean same = name.substring(0, end).endsWith(frame.module());
        return nested || same
                ? new CompiledName(name.substring(0, end), name.substring(end + 1))
                : new CompiledName("", name);
    }

    /** Up to the first class, or up to the function. */
    private static int moduleEnd(String name) {
        int end = name.indexOf('.');
        while (true) {
            int next = name.indexOf('.', end + 1);
            if (next < 0 || isClass(name, end + 1)) {
                return end;
            }
            end = next;
        }
    }

    private static boolean isClass(String name, int from) {
        int letter = from;
        while (letter < name.length() && name.charAt(letter) == '_') {
            letter++;
        }
        return letter < name.length() && Character.isUpperCase(name.charAt(letter));
    }
}
