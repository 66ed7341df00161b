package dev.culprit.content;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/** Both languages show the same code; what its comments and docstrings say may differ. */
final class SameCodeRule implements ChecklistRule {

    private static final Pattern DOCSTRING = Pattern.compile("(?ms)^[ \\t]*[rRuU]?\"\"\".*?\"\"\"[ \\t]*$");
    private static final Set<String> SHELL = Set.of("sh", "bash", "shell", "console");

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        article.original()
                .ifPresent(original -> article.documents().values().stream()
                        .filter(text -> !text.language().equals(original.language()))
                        .forEach(text ->
                                compare(original, text, problems.of(text.file().path()))));
    }

    private static void compare(AuthoredText original, AuthoredText translation, Problems problems) {
        List<TextOutline.Code> ones = code(original);
        List<TextOutline.Code> others = code(translation);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            if (!bare(ones.get(i)).equals(bare(others.get(i)))) {
                problems.error(
                        others.get(i).line() + firstDifference(ones.get(i), others.get(i)),
                        "this code is not that of \"" + original.file().name() + "\", line "
                                + ones.get(i).line(),
                        "the same code in both languages, but for its comments");
                return;
            }
        }
        if (ones.size() != others.size()) {
            problems.error(
                    0,
                    others.size() + " blocks of Python and shell code, where \""
                            + original.file().name() + "\" has " + ones.size(),
                    "the same code in both languages");
        }
    }

    private static int firstDifference(TextOutline.Code one, TextOutline.Code other) {
        List<String> left = one.text().lines().toList();
        List<String> right = other.text().lines().toList();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            if (!bare(left.get(i)).equals(bare(right.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    private static List<TextOutline.Code> code(AuthoredText text) {
        return text.outline().codes().stream()
                .filter(code -> CodeRule.isPython(code) || SHELL.contains(code.language()))
                .toList();
    }

    private static List<String> bare(TextOutline.Code code) {
        return DOCSTRING
                .matcher(code.text())
                .replaceAll("")
                .lines()
                .map(SameCodeRule::bare)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String bare(String line) {
        return line.replaceAll("(^|\\s)#.*$", "").stripTrailing();
    }
}
