package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pastes show nobody's home directory. */
final class NeutralityRule implements ChecklistRule {

    private static final Pattern HOME =
            Pattern.compile("(?i)(/home/|/Users/|[A-Z]:\\\\{1,2}Users\\\\{1,2})([A-Za-z0-9._-]+)|/root(?:/|$)");
    /** Without one of them there is no need to look closer. */
    private static final List<String> OPENINGS = List.of("/home/", "users", "/root");

    private static final Set<String> NEUTRAL = neutral();

    private static Set<String> neutral() {
        try (InputStream in = Objects.requireNonNull(
                        NeutralityRule.class.getResourceAsStream("neutral-users.txt"), "a file of the jar");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void check(AuthoredArticle article, Problems problems) {
        Stream.concat(article.bundle().samples().stream(), article.bundle().nearMisses().stream())
                .forEach(paste -> check(paste, problems.of(paste.path())));
    }

    private static void check(ContentFile paste, Problems problems) {
        if (OPENINGS.stream().noneMatch(paste.text().toLowerCase(Locale.ROOT)::contains)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<String> lines = paste.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = HOME.matcher(lines.get(i));
            while (matcher.find()) {
                String user = matcher.group(2);
                boolean neutral = user != null && NEUTRAL.contains(user.toLowerCase(Locale.ROOT));
                if (!neutral && seen.add(matcher.group())) {
                    problems.warning(
                            i + 1,
                            "\"" + matcher.group() + "\" may be somebody's home directory",
                            "a run in a neutral place, as in /srv/app");
                }
            }
        }
    }
}
