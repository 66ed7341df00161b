package dev.culprit.evaluation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.culprit.WithKnowledge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithKnowledge
class ConfusionPageTests {

    @Autowired
    private MockMvc pages;

    @Test
    void pageIsThereInBothLanguages() throws Exception {
        pages.perform(get("/authors/confusion").param("lang", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Articles that come close</h1>")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get("/authors/confusion").param("lang", "zh"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>容易混淆的文章</h1>")));
    }
}
