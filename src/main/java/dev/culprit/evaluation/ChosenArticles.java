package dev.culprit.evaluation;

import dev.culprit.content.ContentProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The articles that a command is called for.
 *
 * @param slugs their names; none for all articles
 * @param command what is called, for its errors
 */
record ChosenArticles(List<String> slugs, CommandLine command) {

    boolean contains(String slug) {
        return slugs.isEmpty() || slugs.contains(slug);
    }

    /** The problems of their files. */
    List<ContentProblem> of(List<ContentProblem> problems) {
        List<ContentProblem> theirs = new ArrayList<>(problems);
        theirs.removeIf(problem -> !slugs.isEmpty() && slugs.stream().noneMatch(slug -> isAbout(problem, slug)));
        return theirs;
    }

    private static boolean isAbout(ContentProblem problem, String slug) {
        return ("/" + problem.file()).contains("/" + slug + "/");
    }

    /**
     * Refuses names that no article has.
     *
     * @throws ParameterException for one that is not among the known ones
     */
    void refuseUnknown(Set<String> known, List<ContentProblem> problems) {
        for (String slug : slugs) {
            // An article that could not be read has no more than its problems.
            if (!known.contains(slug) && problems.stream().noneMatch(problem -> isAbout(problem, slug))) {
                throw new ParameterException(
                        command, "there is no article \"" + slug + "\"; expected the name of its folder");
            }
        }
    }
}
