package dev.culprit.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TreeSitterPython;

/**
 * Tells whether code is Python. The grammar is tree-sitter's, which knows Python 2 and 3 alike and needs no interpreter;
 * what it forgives, empty bodies and lines out of line, is looked for besides.
 */
final class PythonSyntax {

    private static final Set<String> SUITES = Set.of("module", "block");
    private static final boolean AVAILABLE = load();

    private PythonSyntax() {}

    private static boolean load() {
        try {
            return new TSParser().setLanguage(new TreeSitterPython());
        } catch (LinkageError | RuntimeException problem) {
            return false;
        }
    }

    /** Whether there is a way to tell: the grammar is native code, which not every platform has. */
    static boolean isAvailable() {
        return AVAILABLE;
    }

    /** The first fault; empty where there is none, or no way to tell. */
    static Optional<CodeFault> fault(String code) {
        if (!AVAILABLE) {
            return Optional.empty();
        }
        TSParser parser = new TSParser();
        parser.setLanguage(new TreeSitterPython());
        TSNode root = parser.parseString(null, code).getRootNode();
        TSNode fault = find(root);
        return fault == null
                ? Optional.empty()
                : Optional.of(describe(fault, code.lines().toList()));
    }

    private static @Nullable TSNode find(TSNode node) {
        if (node.isError() || node.isMissing() || isEmptyBody(node) || isOutOfLine(node)) {
            return node;
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            TSNode fault = find(node.getChild(i));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static boolean isEmptyBody(TSNode node) {
        return node.getType().equals("block") && node.getNamedChildCount() == 0;
    }

    /** A statement that opens a line in another column than the first one of its suite. */
    private static boolean isOutOfLine(TSNode node) {
        TSNode suite = node.getParent();
        if (suite == null || suite.isNull() || !SUITES.contains(suite.getType()) || isComment(node)) {
            return false;
        }
        TSNode previous = node.getPrevNamedSibling();
        boolean opensLine = !previous.isNull()
                && previous.getEndPoint().getRow() < node.getStartPoint().getRow();
        return opensLine
                && first(suite).getStartPoint().getColumn()
                        != node.getStartPoint().getColumn()
                && node.isNamed();
    }

    private static TSNode first(TSNode suite) {
        for (int i = 0; i < suite.getNamedChildCount(); i++) {
            if (!isComment(suite.getNamedChild(i))) {
                return suite.getNamedChild(i);
            }
        }
        return suite;
    }

    private static boolean isComment(TSNode node) {
        return node.getType().equals("comment");
    }

    private static CodeFault describe(TSNode fault, List<String> lines) {
        int row = Math.min(fault.getStartPoint().getRow(), Math.max(0, lines.size() - 1));
        String line = lines.isEmpty() ? "" : lines.get(row).strip();
        if (fault.isMissing()) {
            return new CodeFault(row, "this is no Python, \"" + fault.getType() + "\" is missing: \"" + line + "\"");
        }
        return new CodeFault(row, "this is neither Python 2 nor 3: \"" + line + "\"");
    }
}
