package dev.culprit.content;

import com.google.re2j.Pattern;
import dev.culprit.article.Section;
import dev.culprit.article.SectionKind;
import dev.culprit.content.ParsedArticle.ParsedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Reads the text of an article in one language. */
final class TextParser {

    private static final Duration MOST_TIME = Duration.ofSeconds(5);
    private static final Pattern SENTENCE = Pattern.compile("^(.{10,}?[.!?](?:\\s|$)|.{4,}?[。！？])");
    private static final String HEADINGS = "the headings Symptom, Root cause and Fix, or 现象, 原因 and 解决";
    private static final int MOST_SUMMARY = 300;
    private static final List<SectionKind> WANTED =
            List.of(SectionKind.SYMPTOM, SectionKind.ROOT_CAUSE, SectionKind.FIX);

    private final String slug;
    private final boolean strict;
    private final Problems problems;
    private final boolean quoting;
    private final List<ContentFile> quotes = new ArrayList<>();

    /**
     * A parser of one article's texts.
     *
     * @param strict a missing section is an error, not only a pity
     * @param quoting look for the errors that the text quotes; costs a third of the reading
     */
    TextParser(String slug, boolean strict, boolean quoting, Problems problems) {
        this.slug = slug;
        this.strict = strict;
        this.quoting = quoting;
        this.problems = problems;
    }

    /** The same for another file, whose quotes are of no interest: a translation quotes the same errors. */
    TextParser reporting(Problems other) {
        return new TextParser(slug, strict, false, other);
    }

    /** Errors that the texts parsed so far quote. */
    List<ContentFile> quotes() {
        return quotes;
    }

    /**
     * Reads a text.
     *
     * @param language its language; empty to find out
     * @throws FrontMatterException when the Markdown cannot be read in time
     */
    ParsedText parse(Document document, ContentFile file, String language) {
        String body = Shortcodes.toMarkdown(document.body());
        try {
            Reading reading = BoundedTask.run(() -> read(document, body, file, language), MOST_TIME);
            quotes.addAll(reading.quotes);
            check(reading.text.sections());
            return reading.text;
        } catch (BoundedTask.Abandoned problem) {
            throw new FrontMatterException(
                    document.bodyLine(), String.valueOf(problem.getMessage()), "Markdown that is not nested so deeply");
        }
    }

    /** What a task hands back; nothing is shared with one that was abandoned. */
    private record Reading(ParsedText text, List<ContentFile> quotes) {}

    private Reading read(Document document, String body, ContentFile file, String language) {
        Markdown markdown = Markdown.parse(body);
        String stated = plain(document.meta().text("title"));
        String title = stated.isEmpty() ? title(markdown, file) : stated;
        String known = language.isEmpty() ? LanguageGuess.of(title + "\n" + body) : language;
        List<Section> sections = markdown.sections(title, html -> Links.rewrite(html, slug));
        return new Reading(
                new ParsedText(known, cut(title, 500), summary(markdown, document.meta(), title), body, sections),
                quoting ? QuotedOutput.of(markdown, file.path(), document.bodyLine()) : List.of());
    }

    private static String title(Markdown markdown, ContentFile file) {
        String heading = markdown.title();
        String title = heading.isEmpty() ? markdown.firstLine() : heading;
        return title.isEmpty() ? file.name() : title;
    }

    private void check(List<Section> sections) {
        for (SectionKind wanted : WANTED) {
            if (sections.stream()
                    .noneMatch(section ->
                            section.kind() == wanted && !section.markdown().isBlank())) {
                String message =
                        "no section \"" + wanted.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\"";
                if (strict) {
                    problems.error(0, message, HEADINGS);
                } else {
                    problems.warning(0, message, HEADINGS);
                }
            }
        }
    }

    private static String summary(Markdown markdown, MetaValue meta, String title) {
        String stated = plain(meta.text("summary", "description", "excerpt", "abstract"));
        if (!stated.isEmpty()) {
            return cut(stated, 1000);
        }
        String paragraph = plain(withoutTitle(markdown.firstParagraph(), title));
        var sentence = SENTENCE.matcher(paragraph);
        return cut(sentence.find() ? sentence.group(1).strip() : paragraph, MOST_SUMMARY);
    }

    /** Where the title is only the first line of the text. */
    private static String withoutTitle(String paragraph, String title) {
        return paragraph.startsWith(title + "\n") ? paragraph.substring(title.length() + 1) : paragraph;
    }

    private static String plain(String text) {
        // Titles name "<module>" and the like: only what closes a tag is HTML.
        String words = text.contains("</") ? Jsoup.parseBodyFragment(text).text() : text;
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
