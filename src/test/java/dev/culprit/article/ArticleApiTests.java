package dev.culprit.article;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.culprit.WithKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WithKnowledge
class ArticleApiTests {

    @Autowired
    private MockMvc web;

    @Test
    void listsArticlesNewestFirst() throws Exception {
        web.perform(get("/api/v1/articles").param("size", "2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(2))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].slug").value("dummythread-block-after-fork"))
                .andExpect(jsonPath("$.items[0].title").isNotEmpty())
                .andExpect(jsonPath("$.items[0].summary").isNotEmpty())
                .andExpect(jsonPath("$.items[0].tags", hasItem("fork")))
                .andExpect(jsonPath("$.items[0].language").value("en"))
                .andExpect(jsonPath("$.items[0].url", startsWith("http")))
                .andExpect(jsonPath("$.items[0].url", endsWith("/articles/dummythread-block-after-fork")));
        web.perform(get("/api/v1/articles").param("size", "3").param("page", "1"))
                .andExpect(jsonPath("$.items.length()").value(1));
        web.perform(get("/api/v1/articles").param("tag", "gevent"))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void readsAnArticleInTheLanguageAskedFor() throws Exception {
        web.perform(get("/api/v1/articles/dummythread-block-after-fork").param("language", "zh"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.language").value("zh"))
                .andExpect(jsonPath("$.languages", hasItem("en")))
                .andExpect(jsonPath("$.affects[0].fixed").value("2.7.4"))
                .andExpect(jsonPath("$.raisedBy").value("cpython"))
                .andExpect(jsonPath("$.atFault").value("application"))
                .andExpect(jsonPath("$.sections[0].heading").value("现象"))
                .andExpect(jsonPath("$.markdown", containsString("## 解决")));
        web.perform(get("/api/v1/articles/dummy-thread-fork"))
                .andExpect(jsonPath("$.slug").value("dummythread-block-after-fork"));
    }

    @Test
    void searches() throws Exception {
        web.perform(get("/api/v1/search").param("q", "退出时找不到主线程"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].slug").value("gevent-keyerror-threading-shutdown"))
                .andExpect(jsonPath("$.items[0].url", endsWith("/articles/gevent-keyerror-threading-shutdown")));
        web.perform(get("/api/v1/search")).andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void listsTags() throws Exception {
        web.perform(get("/api/v1/tags")).andExpect(jsonPath("$.items[0].tag").value("threading"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/articles?page=x     | 400 | page is 'x'; expected a whole number",
                "/api/v1/articles?page=-1    | 400 | page is '-1'; expected a whole number from 0",
                "/api/v1/articles?page=99999999999 | 400 | page is '99999999999'",
                "/api/v1/articles?size=0     | 400 | size is '0'; expected a whole number from 1 to 100",
                "/api/v1/search?q=a&size=101 | 400 | size is '101'",
                "/api/v1/articles/none       | 404 | No article is called 'none'; expected a slug",
            })
    void whatCannotBeServedIsAProblemThatQuotesIt(String address, int status, String detail) throws Exception {
        web.perform(get(address).header("Accept", "text/html,*/*"))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail", startsWith(detail)));
    }

    @Test
    void isDescribed() throws Exception {
        web.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.info.title").value("Culprit"))
                .andExpect(jsonPath("$.paths['/api/v1/articles'].get.summary").isNotEmpty())
                .andExpect(jsonPath("$.paths['/api/v1/articles/{slug}'].get.summary")
                        .isNotEmpty())
                .andExpect(jsonPath("$.paths['/api/v1/search'].get.description").isNotEmpty())
                .andExpect(jsonPath("$.paths['/api/v1/diagnoses'].post.summary").isNotEmpty());
    }
}
