package dev.culprit.content;

import com.google.re2j.Pattern;
import dev.culprit.article.Section;
import dev.culprit.article.SectionKind;
import dev.culprit.content.ParsedArticle.ParsedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the text of an article in one language. */
final class TextParser {

    private static final Duration MOST_TIME = Duration.ofSeconds(5);
    private static final Pattern SENTENCE = Pattern.compile("^(.{10,}?[.!?](?:\\s|$)|.{4,}?[。！？])");
    private static final String HEADINGS = "the headings Symptom, Root cause and Fix, or 现象, 原因 and 解决";
    private static final int MOST_SUMMARY = 300;
    private static final List<SectionKind> WANTED =
            List.of(SectionKind.SYMPTOM, SectionKind.ROOT_CAUSE, SectionKind.FIX);

    private final String slug;
    private final Problems problems;
    private final List<ContentFile> quotes = new ArrayList<>();

    TextParser(String slug, Problems problems) {
        this.slug = slug;
        this.problems = problems;
    }

    /** Errors that the texts parsed so far quote. */
    List<ContentFile> quotes() {
        return quotes;
    }

    /**
     * Reads a text.
     *
     * @param language its language; empty to find out
     * @param strict a missing section is an error, not only a pity
     * @throws FrontMatterException when the Markdown cannot be read in time
     */
    ParsedText parse(Document document, ContentFile file, String language, boolean strict) {
        String body = Shortcodes.toMarkdown(document.body());
        MetaValue meta = document.meta();
        try {
            return BoundedTask.run(
                    () -> {
                        Markdown markdown = Markdown.parse(body);
                        quotes.addAll(QuotedOutput.of(markdown, file.path(), document.bodyLine()));
                        ParsedText text =
                                text(markdown, meta, body, language.isEmpty() ? language(meta, body) : language, file);
                        check(text.sections(), strict);
                        return text;
                    },
                    MOST_TIME);
        } catch (BoundedTask.Abandoned problem) {
            throw new FrontMatterException(
                    document.bodyLine(), String.valueOf(problem.getMessage()), "Markdown that is not nested so deeply");
        }
    }

    private ParsedText text(Markdown markdown, MetaValue meta, String body, String language, ContentFile file) {
        String title = plain(meta.text("title"));
        List<Section> sections = markdown.sections(title.isEmpty(), html -> Links.rewrite(html, slug));
        if (title.isEmpty()) {
            title = markdown.title();
        }
        if (title.isEmpty()) {
            title = body.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse(file.name());
        }
        return new ParsedText(language, cut(title, 500), summary(markdown, meta), body, sections);
    }

    private void check(List<Section> sections, boolean strict) {
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

    private static String summary(Markdown markdown, MetaValue meta) {
        String stated = plain(meta.text("summary", "description", "excerpt", "abstract"));
        if (!stated.isEmpty()) {
            return cut(stated, 1000);
        }
        String paragraph = plain(markdown.firstParagraph());
        var sentence = SENTENCE.matcher(paragraph);
        return cut(sentence.find() ? sentence.group(1).strip() : paragraph, MOST_SUMMARY);
    }

    private static String plain(String text) {
        return org.jsoup.Jsoup.parseBodyFragment(text)
                .text()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    /** Stated, or Chinese when more than a twentieth of the letters are. */
    private static String language(MetaValue meta, String body) {
        String stated = meta.text("lang", "language", "locale").toLowerCase(Locale.ROOT);
        if (!stated.isEmpty()) {
            return stated.startsWith("zh") || stated.startsWith("cn") ? "zh" : "en";
        }
        long letters = body.codePoints().filter(Character::isLetter).count();
        long chinese = body.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                .count();
        return chinese * 20 > letters ? "zh" : "en";
    }
}
