package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enough samples and near misses, and a README beside them that says of each where it comes from. */
final class PastesRule implements ChecklistRule {

    private static final int LEAST_SAMPLES = 3;
    private static final int LEAST_NEAR_MISSES = 2;
    private static final Pattern NAMED = Pattern.compile("^\\|\\s*`([^`\\s/]+\\.txt)`\\s*\\|");

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        check(article, "samples", article.bundle().samples(), LEAST_SAMPLES, problems);
        check(article, "near-misses", article.bundle().nearMisses(), LEAST_NEAR_MISSES, problems);
    }

    private static void check(
            AuthoredArticle article, String folder, List<ContentFile> pastes, int least, Problems problems) {
        if (pastes.size() < least) {
            problems.error(
                    0,
                    pastes.size() + " files in \"" + folder + "\"",
                    "at least " + least + " files \"" + folder + "/*.txt\"");
        }
        if (pastes.isEmpty()) {
            return;
        }
        String readme = folder + "/README.md";
        Problems here = problems.of(article.path(readme));
        Optional<ContentFile> about = article.file(readme);
        if (about.isEmpty()) {
            here.error(0, "there is no \"" + readme + "\"", "a line for each file: command, interpreter, remarks");
        } else {
            mentions(about.get().text(), pastes, here);
        }
    }

    private static void mentions(String readme, List<ContentFile> pastes, Problems problems) {
        Set<String> names = pastes.stream().map(ContentFile::name).collect(Collectors.toSet());
        pastes.stream()
                .filter(paste -> !readme.contains(paste.name()))
                .forEach(paste -> problems.error(
                        0,
                        "\"" + paste.name() + "\" is not mentioned",
                        "a line for each file: command, interpreter, remarks"));
        List<String> lines = readme.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = NAMED.matcher(lines.get(i));
            if (matcher.find() && !names.contains(matcher.group(1))) {
                problems.warning(
                        i + 1, "there is no file \"" + matcher.group(1) + "\"", "names of files that are there");
            }
        }
    }
}
