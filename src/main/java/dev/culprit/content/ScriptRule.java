package dev.culprit.content;

import java.util.List;
import java.util.Optional;

/** A script that shows the bug, short enough to be read, that says where it does. */
final class ScriptRule implements ChecklistRule {

    private static final int MOST_LINES = 40;

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        Optional<ContentFile> script = article.script();
        if (script.isEmpty()) {
            problems.error(0, "there is no \"" + ReproScripts.NAME + "\"", "a script that shows the bug");
            return;
        }
        Problems here = problems.of(script.get().path());
        List<String> lines = script.get().text().lines().toList();
        if (lines.size() > MOST_LINES) {
            here.error(MOST_LINES + 1, "the script has " + lines.size() + " lines", "at most " + MOST_LINES);
        }
        PythonSyntax.fault(script.get().text())
                .ifPresent(fault -> here.error(fault.line() + 1, fault.message(), "a script that parses"));
        new ScriptMetadata(here)
                .read(article.slug(), script.get(), article.folder().resolve(ReproScripts.NAME));
    }
}
