package dev.culprit.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The articles for programs. */
@RestController
@Tag(name = "Articles", description = "Bug write-ups: symptom, root cause, fix, affected versions")
class ArticleApi {

    private final ArticleCatalog catalog;

    ArticleApi(ArticleCatalog catalog) {
        this.catalog = catalog;
    }

    @Operation(summary = "List articles", description = "Newest first.")
    @GetMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    ItemList<ArticleItem> list(
            @Parameter(description = "Only articles with this tag") @RequestParam(defaultValue = "") String tag,
            @Parameter(description = "Part of the list, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Most items to answer, 1 to 100") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = "en or zh; else what Accept-Language prefers") @RequestParam(defaultValue = "")
                    String language,
            Locale locale) {
        return catalog.list(
                tag, new PageNumber(page, size), language.isEmpty() ? locale : Locale.forLanguageTag(language));
    }

    @Operation(summary = "Read an article", description = "In the language that was asked for, else in its original.")
    @GetMapping(path = "/api/v1/articles/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ArticleDetail read(
            @Parameter(description = "The article's slug, or one that it had earlier") @PathVariable String slug,
            @Parameter(description = "en or zh; else what Accept-Language prefers") @RequestParam(defaultValue = "")
                    String language,
            Locale locale) {
        String wanted = language.isEmpty() ? locale.getLanguage() : language;
        return catalog.find(slug, wanted)
                .or(() -> catalog.renamed(slug).flatMap(current -> catalog.find(current, wanted)))
                .orElseThrow(() -> new ArticleNotFoundException(slug));
    }

    @Operation(summary = "List tags", description = "Most used first.")
    @GetMapping(path = "/api/v1/tags", produces = MediaType.APPLICATION_JSON_VALUE)
    ItemList<TagCount> tags() {
        List<TagCount> tags = catalog.tags();
        return new ItemList<>(tags, tags.size(), 0, Math.max(1, tags.size()));
    }
}
