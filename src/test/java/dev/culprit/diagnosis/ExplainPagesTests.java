package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.culprit.WithKnowledge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithKnowledge
class ExplainPagesTests {

    @Autowired
    private MockMvc web;

    @Test
    void showsBlocksFactsAndTheirLines() throws Exception {
        String pasted = """
                > booting
                > Traceback (most recent call last):
                >   File "/srv/app/a.py", line 3, in go
                >     x()
                > KeyError: 'a'
                """;
        assertThat(explained(pasted.replace("\n", "\r\n")))
                .contains("traceback at line 2: a traceback with its exception tells most")
                .contains("margins taken away", "frame:a.go", "href=\"#L3\"", "id=\"L3\"");
    }

    @Test
    void pastesAreEscaped() throws Exception {
        assertThat(explained("ValueError: <script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void asksForAPasteInBothLanguages() throws Exception {
        for (String language : new String[] {"en", "zh"}) {
            String page = web.perform(get("/paste/explain").header("Accept-Language", language))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains("name=\"text\"").doesNotContain("??explain");
        }
        assertThat(explained("  ")).doesNotContain("explain-facts");
    }

    private String explained(String paste) throws Exception {
        return web.perform(post("/paste/explain").param("text", paste))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
