package dev.culprit.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.culprit.WithKnowledge;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WithKnowledge
class ArticlePagesTests {

    private static final String DUMMY = "/articles/dummythread-block-after-fork";

    @Autowired
    private MockMvc web;

    @Test
    void homeHasTheBoxTheNewestArticlesAndTheTags() throws Exception {
        web.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content()
                        .string(allOf(
                                containsString("<textarea id=\"text\" name=\"text\""),
                                containsString("action=\"/ask\""),
                                containsString("href=\"" + DUMMY + "\""),
                                containsString("/articles?tag=threading"))));
    }

    @Test
    void noPageOpensASessionOrRunsInlineCode() throws Exception {
        for (String address : new String[] {"/", "/articles", "/topics", "/tags", "/search?q=fork", DUMMY}) {
            web.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(request().sessionAttributeDoesNotExist("any"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(content().string(allOf(not(containsString(" style=")), not(containsString("<style")))))
                    .andExpect(content().string(not(containsString("<script>"))))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void articleShowsTheFixBeforeTheRest() throws Exception {
        String page = web.perform(get(DUMMY))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(
                        "<html lang=\"en\"",
                        "bugs.python.org/issue14308",
                        "2.7.4",
                        "ignored.txt",
                        "the fault lies in your application.",
                        "#root-cause")
                .contains("object has no attribute &#39;_Thread__block&#39;");
        assertThat(page.indexOf("id=\"quick-fix\"")).isPositive().isLessThan(page.indexOf("id=\"symptom\""));
    }

    @Test
    void languageComesFromTheAddressThenTheCookieThenTheBrowser() throws Exception {
        web.perform(get(DUMMY).param("lang", "zh"))
                .andExpect(content().string(containsString("<html lang=\"zh-CN\"")))
                .andExpect(content().string(containsString("现象")))
                .andExpect(cookie().value("lang", "zh"));
        web.perform(get(DUMMY).cookie(new Cookie("lang", "zh")))
                .andExpect(content().string(containsString("现象")));
        web.perform(get(DUMMY).header("Accept-Language", "fr, zh-CN;q=0.8, en;q=0.5"))
                .andExpect(content().string(containsString("现象")));
        web.perform(get(DUMMY).header("Accept-Language", "fr"))
                .andExpect(content().string(containsString("Root cause")));
        web.perform(get(DUMMY).param("lang", "tlh").header("Accept-Language", "zh"))
                .andExpect(content().string(containsString("现象")))
                .andExpect(cookie().doesNotExist("lang"));
    }

    @Test
    void untranslatedArticleSaysSo() throws Exception {
        web.perform(get("/articles/gevent-keyerror-threading-shutdown"))
                .andExpect(content().string(containsString("Not translated yet")))
                .andExpect(content().string(containsString("<article lang=\"zh-CN\"")));
    }

    @Test
    void oldNamesLeadToTheArticle() throws Exception {
        web.perform(get("/articles/dummy-thread-fork?lang=zh"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", DUMMY + "?lang=zh"));
        web.perform(get("/articles/dummy-thread-fork.md"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", DUMMY + ".md"));
    }

    @Test
    void articleIsMarkdownAndJsonToo() throws Exception {
        web.perform(get(DUMMY + ".md"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/markdown;charset=UTF-8"))
                .andExpect(content().string(containsString("# '_DummyThread' object has no attribute")))
                .andExpect(content().string(containsString("## Fix")));
        web.perform(get(DUMMY + ".json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON));
    }

    @Test
    void listKeepsToItsTag() throws Exception {
        web.perform(get("/articles").param("tag", "退出"))
                .andExpect(content().string(containsString("gevent-keyerror-threading-shutdown")))
                .andExpect(content().string(not(containsString(DUMMY))));
        web.perform(get("/articles").param("tag", "<b>none</b>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No article is tagged &lt;b&gt;none&lt;/b&gt;")));
        web.perform(get("/articles").param("page", "99"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The list ends before this page")));
        web.perform(get("/tags")).andExpect(content().string(containsString("streaming")));
    }

    @Test
    void topicsNameEveryArticleOnceInTheLanguageOfTheReader() throws Exception {
        web.perform(get("/topics"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"topic-threading\"")))
                .andExpect(content().string(containsString("href=\"" + DUMMY + "\" lang=\"en\"")))
                .andExpect(content()
                        .string(containsString(
                                "href=\"/articles/gevent-keyerror-threading-shutdown\" lang=\"zh-CN\"")));
        web.perform(get("/topics").param("lang", "zh"))
                .andExpect(content().string(containsString("href=\"" + DUMMY + "\" lang=\"zh-CN\"")))
                .andExpect(content().string(not(containsString("href=\"" + DUMMY + "\" lang=\"en\""))));
    }

    @Test
    void reproductionIsPlainTextThatNoBrowserRuns() throws Exception {
        web.perform(get(DUMMY + "/files/repro.py"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
        web.perform(get(DUMMY)).andExpect(content().string(containsString("href=\"" + DUMMY + "/files/repro.py\"")));
    }

    @Test
    void searchShowsWhatItFoundMarked() throws Exception {
        web.perform(get("/search").param("q", "_Thread__block"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>_Thread__block</mark>")));
        web.perform(get("/search").param("q", "<script>alert(1)</script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
        web.perform(get("/search")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2f..%2fpom.xml",
                "%2e%2e%2findex.md",
                "index.md",
                "repro.pyc",
                "notes.py",
                ".hidden.png",
                "..%5c..%5cx.png",
                "a%00.png",
                "none.png",
            })
    void filesOfABundleAreItsPicturesAndItsReproductionAlone(String name) throws Exception {
        int status = web.perform(get(URI.create(DUMMY + "/files/" + name)))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isIn(400, 404);
    }
}
