package dev.culprit.paste.python;

import dev.culprit.paste.block.StackFrame.Origin;
import java.util.List;
import java.util.Locale;

/**
 * The path of a source file as printed in a frame, and what it tells.
 *
 * @param module dotted module; the base name alone for files of an application
 * @param file base name, empty for code without a file
 * @param origin whose code it is
 * @param inPackages the part below site-packages (or an egg), empty when the file is not installed there
 */
public record SourcePath(String module, String file, Origin origin, String inPackages) {

    private static final List<String> EXTENSIONS = List.of(".pyc", ".pyo", ".pyx", ".pxd", ".pxi", ".py");

    public static SourcePath of(String printed) {
        String path = printed.replace('\\', '/').replace("//", "/").replace("**init**", "__init__");
        if (path.startsWith("<")) {
            return pseudo(path);
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        String installed = belowPackages(path);
        if (!installed.isEmpty()) {
            return new SourcePath(dotted(withoutEgg(installed)), file, Origin.LIBRARY, installed);
        }
        String library = belowStdlib(path);
        if (!library.isEmpty()) {
            return new SourcePath(dotted(library), file, Origin.STDLIB, "");
        }
        String beside = belowLib(path);
        if (!beside.isEmpty()) {
            return new SourcePath(dotted(beside), file, Origin.LIBRARY, beside);
        }
        boolean bare = !path.startsWith("/") && !path.startsWith("./") && path.indexOf(':') < 0;
        if (bare && StdlibModules.contains(dotted(path))) {
            return new SourcePath(dotted(path), file, Origin.STDLIB, "");
        }
        return new SourcePath(ownModule(path, file), file, Origin.APPLICATION, "");
    }

    /** The module as a path relative to the search path names it: {@code urllib3/util/retry.py} is a package's. */
    public static SourcePath relative(String printed) {
        SourcePath path = of(printed);
        boolean nested = printed.indexOf('/') > 0 && !printed.startsWith(".") && printed.indexOf(':') < 0;
        return path.origin() == Origin.APPLICATION && nested
                ? new SourcePath(dotted(printed), path.file(), Origin.LIBRARY, printed)
                : path;
    }

    private static SourcePath pseudo(String path) {
        if (path.startsWith("<frozen ")) {
            String name = path.substring(8, path.endsWith(">") ? path.length() - 1 : path.length());
            return new SourcePath(name, "", Origin.STDLIB, "");
        }
        return new SourcePath("", "", Origin.APPLICATION, "");
    }

    private static String ownModule(String path, String file) {
        String module = withoutExtension(file);
        if (!module.equals("__init__")) {
            return module;
        }
        int end = Math.max(0, path.length() - file.length() - 1);
        return path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(end, path.lastIndexOf('/', end - 1) + 1));
    }

    private static String belowPackages(String path) {
        int at = Math.max(after(path, "site-packages/"), after(path, "dist-packages/"));
        if (at < 0) {
            int egg = path.lastIndexOf(".egg/");
            at = egg < 0 ? -1 : path.lastIndexOf('/', egg) + 1;
        }
        if (at < 0) {
            at = after(path, "/egg/");
        }
        return at < 0 ? "" : path.substring(at);
    }

    private static int after(String path, String marker) {
        int at = path.lastIndexOf(marker);
        return at < 0 ? -1 : at + marker.length();
    }

    private static String withoutEgg(String installed) {
        int egg = installed.lastIndexOf(".egg/");
        return egg < 0 ? installed : installed.substring(egg + 5);
    }

    private static String belowStdlib(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (int at = lower.lastIndexOf("lib"); at >= 0; at = lower.lastIndexOf("lib", at - 1)) {
            boolean component = at == 0 || lower.charAt(at - 1) == '/';
            String rest = component ? afterLib(path, lower, at) : "";
            if (!rest.isEmpty() && StdlibModules.contains(dotted(rest))) {
                return rest;
            }
        }
        int zip = lower.indexOf(".zip/");
        return zip >= 0 && StdlibModules.contains(dotted(path.substring(zip + 5))) ? path.substring(zip + 5) : "";
    }

    /** Some installations put libraries right below a folder {@code lib}: only names that are known count there. */
    private static String belowLib(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (int at = lower.lastIndexOf("/lib"); at >= 0; at = lower.lastIndexOf("/lib", at - 1)) {
            String rest = afterLib(path, lower, at + 1);
            int slash = rest.indexOf('/');
            if (slash > 0 && Distributions.isImported(rest.substring(0, slash))) {
                return rest;
            }
        }
        return "";
    }

    private static String afterLib(String path, String lower, int at) {
        int i = at + 3;
        for (String suffix : List.of("64", "rary", "-python", "exec")) {
            if (lower.startsWith(suffix, i)) {
                i += suffix.length();
                break;
            }
        }
        if (i >= path.length() || path.charAt(i) != '/') {
            return "";
        }
        i++;
        int slash = path.indexOf('/', i);
        String next = slash < 0 ? "" : lower.substring(i, slash);
        boolean versioned = next.startsWith("python")
                || next.startsWith("pypy")
                || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
        String rest = versioned ? path.substring(slash + 1) : path.substring(i);
        return withoutSubfolder(rest);
    }

    private static String withoutSubfolder(String rest) {
        int slash = rest.indexOf('/');
        String first = slash < 0 ? "" : rest.substring(0, slash);
        boolean folder = first.equals("lib-tk") || first.equals("lib-dynload") || first.startsWith("plat-");
        return folder ? rest.substring(slash + 1) : rest;
    }

    private static String dotted(String relative) {
        String name = withoutExtension(relative);
        if (name.endsWith("/__init__")) {
            name = name.substring(0, name.length() - "/__init__".length());
        }
        return name.replace('/', '.');
    }

    private static String withoutExtension(String name) {
        for (String extension : EXTENSIONS) {
            if (name.endsWith(extension)) {
                return name.substring(0, name.length() - extension.length());
            }
        }
        return name;
    }
}
