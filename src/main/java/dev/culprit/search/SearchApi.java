package dev.culprit.search;

import dev.culprit.article.ItemList;
import dev.culprit.article.PageNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Search for programs. */
@RestController
@Tag(name = "Search", description = "Full-text search over the articles, in English and Chinese")
class SearchApi {

    private final ArticleSearch search;

    SearchApi(ArticleSearch search) {
        this.search = search;
    }

    @Operation(
            summary = "Search articles",
            description = "Best first, each article once. Titles, prose, code, exact messages and identifiers are"
                    + " searched; nothing in the query is syntax, typos are forgiven. Snippets are escaped HTML with"
                    + " <mark> around what was found.")
    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ItemList<Item> search(
            @Parameter(description = "Words, an identifier, or a whole message; the first 256 characters count")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Only articles with this tag") @RequestParam(defaultValue = "") String tag,
            @Parameter(description = "Part of the list, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Most items to answer, 1 to 100") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = "en or zh; else what Accept-Language prefers") @RequestParam(defaultValue = "")
                    String language,
            Locale locale) {
        PageNumber part = new PageNumber(page, size);
        String reader = "zh".equals(language) || "en".equals(language) ? language : locale.getLanguage();
        SearchResults found = search.search(q, reader, tag, part.page(), part.size());
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        List<Item> items = found.items().stream().map(hit -> Item.of(hit, site)).toList();
        return new ItemList<>(items, found.total(), found.page(), found.size());
    }

    /**
     * An article that was found.
     *
     * @param slug its name everywhere
     * @param title plain text
     * @param summary one sentence, plain text; may be empty
     * @param tags in the order of the article
     * @param language language of title, summary and snippets
     * @param url its page, absolute
     * @param snippets where the words are; escaped HTML with mark elements
     */
    record Item(
            String slug,
            String title,
            String summary,
            List<String> tags,
            String language,
            String url,
            List<String> snippets) {

        static Item of(SearchHit hit, String site) {
            return new Item(
                    hit.slug(),
                    hit.title(),
                    hit.summary(),
                    hit.tags(),
                    hit.language(),
                    site + "/articles/" + hit.slug(),
                    hit.snippets());
        }
    }
}
