package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Links within the content lead somewhere. */
final class LinksRule implements ChecklistRule {

    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|#).*");
    private static final Pattern ARTICLE = Pattern.compile("^/articles/([^/?#.]+)(?:\\.(?:md|json))?(?:[?#].*)?$");

    private static final Pattern SERVED = Pattern.compile(
            "(?i).*\\.(?:md|rst|markdown|png|jpe?g|gif|webp|svg)(?:[?#].*)?|(?:\\./)?repro[^/]*\\.(?:py|sh)|.*/");

    private final Set<String> names;

    /** A rule that knows these slugs and aliases. */
    LinksRule(Set<String> names) {
        this.names = names;
    }

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        article.documents().values().forEach(text -> {
            Problems here = problems.of(text.file().path());
            text.outline().links().forEach(link -> check(link, article, here));
        });
    }

    private void check(TextOutline.Link link, AuthoredArticle article, Problems problems) {
        String target = link.target();
        if (target.isBlank()) {
            problems.error(link.line(), "a link leads nowhere", "an address");
        } else if (ELSEWHERE.matches(target)) {
            if (!target.startsWith("#") && !target.matches("(?i)(https?|mailto):.+")) {
                problems.error(link.line(), "\"" + target + "\" is no address", "\"https://...\"");
            }
        } else if (target.startsWith("/")) {
            Matcher matcher = ARTICLE.matcher(target);
            if (!matcher.matches() || !names.contains(matcher.group(1))) {
                problems.error(
                        link.line(),
                        "there is no article at \"" + target + "\"",
                        "\"/articles/\" and a slug that exists");
            }
        } else if (!isThere(article.folder().resolve(target.replaceAll("[?#].*$", "")), article)) {
            problems.error(link.line(), "there is no file \"" + target + "\"", "a file of the article's folder");
        } else if (!SERVED.matches(target)) {
            problems.warning(
                    link.line(),
                    "\"" + target + "\" is not served by the page",
                    "a link to repro.py, a picture or another article");
        }
    }

    private static boolean isThere(Path file, AuthoredArticle article) {
        return file.normalize().startsWith(article.root()) && Files.exists(file);
    }
}
