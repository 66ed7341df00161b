package dev.culprit.search;

import dev.culprit.article.ItemList;
import dev.culprit.article.PageNumber;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of search results. */
@Controller
class SearchPages {

    private static final int SIZE = 10;

    private final ArticleSearch search;

    SearchPages(ArticleSearch search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            Locale locale) {
        PageNumber part = new PageNumber(page, SIZE);
        SearchResults found = search.search(q, locale.getLanguage(), tag, part.page(), part.size());
        model.addAttribute("results", new ItemList<>(found.items(), found.total(), found.page(), found.size()));
        model.addAttribute("query", Query.of(q).text());
        model.addAttribute("tag", tag);
        return "search";
    }
}
