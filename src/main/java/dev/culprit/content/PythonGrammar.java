package dev.culprit.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TreeSitterPython;

/**
 * Python as tree-sitter reads it, 2 and 3 alike. What its grammar forgives, empty bodies and lines out of line, is looked
 * for besides.
 */
final class PythonGrammar {

    private static final Set<String> SUITES = Set.of("module", "block");

    private final TSParser parser = new TSParser();

    /**
     * The grammar.
     *
     * @throws LinkageError where the library is absent, or its native code is not made for this machine
     */
    PythonGrammar() {
        if (!parser.setLanguage(new TreeSitterPython())) {
            throw new UnsatisfiedLinkError("the grammar and the parser are of different versions");
        }
    }

    /** The first fault; empty where there is none. */
    Optional<CodeFault> fault(String code) {
        TSNode fault = find(parser.parseString(null, code).getRootNode());
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
