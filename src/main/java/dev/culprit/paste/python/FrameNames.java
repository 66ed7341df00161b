package dev.culprit.paste.python;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.StackFrame.Origin;
import java.util.List;

/** Normalises the names of frames: drops classes, suffixes of gcc and versions of symbols. */
public final class FrameNames {

    private static final List<String> SUFFIXES = List.of(".constprop", ".isra.", ".part.", ".cold", ".lto_priv", "@");

    private FrameNames() {}

    /** Whether a frame has no name but its address, or {@code ??}: that says nothing, or nothing that comes again. */
    public static boolean isAddress(String function) {
        return function.startsWith("0x") || function.startsWith("??");
    }

    /** {@code module.function} with the plain function. */
    public static String qualified(StackFrame frame) {
        String function = plain(frame);
        return frame.origin() == Origin.NATIVE || frame.module().isEmpty() ? function : frame.module() + "." + function;
    }

    /** The function without the classes and functions around it. */
    public static String plain(StackFrame frame) {
        String function = frame.function();
        if (frame.origin() == Origin.NATIVE) {
            return function;
        }
        int dot = function.lastIndexOf('.');
        return dot < 0 || dot == function.length() - 1 ? function : function.substring(dot + 1);
    }

    /** A native function without what compiler and linker put behind its name. */
    public static String nativeFunction(String printed) {
        int end = printed.length();
        for (String suffix : SUFFIXES) {
            int at = printed.indexOf(suffix);
            if (at > 0) {
                end = Math.min(end, at);
            }
        }
        return printed.substring(0, end);
    }
}
