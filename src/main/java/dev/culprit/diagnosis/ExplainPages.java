package dev.culprit.diagnosis;

import dev.culprit.paste.Explanation;
import dev.culprit.paste.PasteReader;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows authors how a paste is read: what was cleaned away, blocks, frames, versions and facts, each with its line. */
@Controller
class ExplainPages {

    /** Rows of one kind that a page shows; the command shows all. */
    private static final int MOST_ROWS = 2_000;

    private final PasteReader reader;

    ExplainPages(DiagnosisSettings settings) {
        reader = new PasteReader(settings.limits());
    }

    @GetMapping("/paste/explain")
    ModelAndView ask() {
        return new ModelAndView("explain").addObject("text", "");
    }

    @PostMapping("/paste/explain")
    ModelAndView explain(@RequestParam(defaultValue = "") String text) {
        // Browsers send the lines of a form with CR LF, whatever was pasted.
        String pasted = text.replace("\r\n", "\n");
        if (pasted.isBlank()) {
            return ask();
        }
        Explanation explanation = reader.explain(pasted);
        return new ModelAndView("explain")
                .addObject("text", "\n" + pasted)
                .addObject("lines", head(pasted.lines().toList()))
                .addObject("explanation", explanation)
                .addObject("blocks", head(explanation.blocks()))
                .addObject("facts", head(explanation.facts()))
                .addObject("more", more(explanation));
    }

    private static int more(Explanation explanation) {
        return Math.max(0, explanation.blocks().size() - MOST_ROWS)
                + Math.max(0, explanation.facts().size() - MOST_ROWS);
    }

    private static <T> List<T> head(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }
}
