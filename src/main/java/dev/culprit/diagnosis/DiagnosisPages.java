package dev.culprit.diagnosis;

import dev.culprit.engine.answer.AnswerWords;
import dev.culprit.engine.answer.SearchSuggestion;
import dev.culprit.engine.answer.ThreadSummary;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Match;
import dev.culprit.engine.verdict.Verdict;
import dev.culprit.search.ArticleSearch;
import dev.culprit.search.SearchHit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The answer to what was typed or pasted into the box of the home page. */
@Controller
class DiagnosisPages {

    private static final Logger LOG = LoggerFactory.getLogger(DiagnosisPages.class);
    private static final int LONGEST_QUERY = 256;

    private static final int SUGGESTIONS = 3;

    private final DiagnosisService diagnoser;
    private final ArticleSearch search;

    DiagnosisPages(DiagnosisService diagnoser, ArticleSearch search) {
        this.diagnoser = diagnoser;
        this.search = search;
    }

    /**
     * Diagnoses what looks like output of a program, and searches for what looks like a question.
     *
     * @param as {@code diagnosis} to diagnose whatever it looks like
     */
    @PostMapping("/ask")
    Object ask(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String as, Locale locale) {
        // Browsers send the lines of a form with CR LF, whatever was pasted.
        String paste = text.replace("\r\n", "\n");
        if (paste.isBlank()) {
            return seeOther("/");
        }
        Diagnosis diagnosis = diagnoser.diagnose(paste);
        if (!as.equals("diagnosis") && isQuestion(paste, diagnosis)) {
            return seeOther("/search?q=" + UriUtils.encode(paste.strip(), StandardCharsets.UTF_8));
        }
        return page(diagnosis, locale.getLanguage());
    }

    /** Going back to, or reloading, the address of an answer. */
    @GetMapping("/ask")
    ResponseEntity<Void> askAgain() {
        return seeOther("/");
    }

    private static boolean isQuestion(String text, Diagnosis diagnosis) {
        boolean claimed = diagnosis.verdict() == Verdict.KNOWN || diagnosis.verdict() == Verdict.LIKELY;
        String typed = text.strip();
        return typed.length() <= LONGEST_QUERY
                && typed.indexOf('\n') < 0
                && diagnosis.paste().isPlainText()
                && !claimed;
    }

    private ModelAndView page(Diagnosis diagnosis, String language) {
        AnswerWords words = AnswerWords.in(language);
        List<MatchView> matches = views(diagnosis.matches(), words);
        boolean known = diagnosis.verdict() == Verdict.KNOWN && !matches.isEmpty();
        List<Match> claimed = known ? diagnosis.matches().subList(0, 1) : diagnosis.matches();
        ModelAndView page = new ModelAndView("diagnosis");
        page.addObject(
                "verdict",
                matches.isEmpty()
                        ? Verdict.UNKNOWN.label()
                        : diagnosis.verdict().label());
        page.addObject("matches", known ? matches.subList(0, 1) : matches);
        page.addObject("others", known ? matches.subList(1, matches.size()) : List.of());
        page.addObject("nearest", views(diagnosis.nearest(), words));
        page.addObject("advice", words.advice(diagnosis.advice()));
        page.addObject(
                "telling", diagnosis.telling().stream().map(words::telling).toList());
        page.addObject("truncated", diagnosis.paste().truncated() ? words.get("truncated") : "");
        page.addObject("notices", diagnosis.paste().notices());
        page.addObject("threads", ThreadSummary.of(diagnosis.paste(), words));
        page.addObject("diagnosis", diagnosis);
        page.addObject("paste", PasteViewer.view(diagnosis.paste(), claimed));
        page.addObject("text", diagnosis.paste().text());
        // Browsers drop a line break at the start of a text area: this one, instead of the paste's own.
        page.addObject("again", "\n" + diagnosis.paste().text());
        if (matches.isEmpty()) {
            String suggested = SearchSuggestion.of(diagnosis.paste());
            page.addObject("suggested", suggested);
            page.addObject("suggestions", suggestions(suggested, language));
        }
        return page;
    }

    /** Reading beside the answer: a search index that fails must not take the answer along. */
    private List<SearchHit> suggestions(String words, String language) {
        try {
            return search.search(words, language, "", 0, SUGGESTIONS).items();
        } catch (RuntimeException problem) {
            LOG.warn("No suggestions, for the search fails: {}", problem.toString());
            return List.of();
        }
    }

    private static List<MatchView> views(List<Match> matches, AnswerWords words) {
        return matches.stream().map(match -> MatchView.of(match, words)).toList();
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
