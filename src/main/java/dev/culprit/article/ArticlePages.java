package dev.culprit.article;

import dev.culprit.engine.answer.AttributionWords;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** The home page, the lists of articles and tags, and the articles themselves. */
@Controller
class ArticlePages {

    private static final int NEWEST = 6;
    private static final int TAGS = 24;
    private static final int SIZE = 20;

    private final ArticleCatalog catalog;

    ArticlePages(ArticleCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/")
    String home(Model model, Locale locale) {
        model.addAttribute("articles", catalog.list("", new PageNumber(0, NEWEST), locale));
        model.addAttribute("tags", catalog.tags().stream().limit(TAGS).toList());
        model.addAttribute(
                "site",
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/");
        return "home";
    }

    @GetMapping("/articles")
    String list(
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            Locale locale) {
        model.addAttribute("articles", catalog.list(tag, new PageNumber(page, SIZE), locale));
        model.addAttribute("tag", tag);
        return "articles";
    }

    @GetMapping("/tags")
    String tags(Model model) {
        model.addAttribute("tags", catalog.tags());
        return "tags";
    }

    @GetMapping("/topics")
    String topics(Model model, Locale locale) {
        model.addAttribute("topics", catalog.topics(locale.getLanguage()));
        return "topics";
    }

    @GetMapping("/articles/{slug}")
    ModelAndView read(@PathVariable String slug, Locale locale) {
        Optional<ArticleDetail> article = catalog.find(slug, locale.getLanguage());
        if (article.isEmpty()) {
            return new ModelAndView(moved(slug, ""));
        }
        ModelAndView page = new ModelAndView("article");
        page.addObject("article", article.get());
        page.addObject("attribution", AttributionWords.sentence(article.get().attribution(), locale.getLanguage()));
        page.addObject(
                "html",
                article.get().sections().stream()
                        .map(section -> PageHtml.of(section.html()))
                        .toList());
        article.get().section(SectionKind.FIX).ifPresent(fix -> page.addObject("quickFix", Lead.of(fix.html())));
        return page;
    }

    @GetMapping(path = "/articles/{slug}.md")
    Object markdown(@PathVariable String slug, Locale locale) {
        return catalog.find(slug, locale.getLanguage())
                .<Object>map(article -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/markdown;charset=UTF-8"))
                        .body(article.toMarkdown()))
                .orElseGet(() -> moved(slug, ".md"));
    }

    @GetMapping(path = "/articles/{slug}.json")
    Object json(@PathVariable String slug, Locale locale) {
        return catalog.find(slug, locale.getLanguage())
                .<Object>map(article -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(article))
                .orElseGet(() -> moved(slug, ".json"));
    }

    private RedirectView moved(String slug, String suffix) {
        String current = catalog.renamed(slug).orElseThrow(() -> new ArticleNotFoundException(slug));
        RedirectView view = new RedirectView("/articles/" + current + suffix, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setPropagateQueryParams(true);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
