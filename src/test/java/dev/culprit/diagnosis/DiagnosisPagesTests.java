package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.culprit.WithKnowledge;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithKnowledge
class DiagnosisPagesTests {

    private static final String IGNORED = "Exception AttributeError: AttributeError(\"'_DummyThread' object has no"
            + " attribute '_Thread__block'\",) in <module 'threading' from '/x/python2.7/threading.pyc'> ignored";

    @Autowired
    private MockMvc web;

    @Test
    void pasteIsAnsweredWithCauseFixAndEvidence() throws Exception {
        String page = web.perform(post("/ask").param("text", "booting\r\n" + IGNORED + "\r\n"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("class=\"verdict known\"", "Upgrade to Python 2.7.4", "Its constructor deletes the lock")
                .contains(
                        "<p class=\"attribution\" lang=\"en\">Raised by CPython; the fault lies in your application.</p>")
                .contains("href=\"#L2\"", "id=\"L2\"", "<mark class=\"satisfied\"")
                .doesNotContain("<module 'threading'");
        assertThat(page.indexOf("Upgrade to Python")).isLessThan(page.indexOf("id=\"pasted\""));
    }

    @Test
    void helpOfWhatStandsBehindTheFirstIsFolded() throws Exception {
        String dump = Files.readString(Path.of(
                "src/test/resources/knowledge/threading/fork-with-held-lock-logging-deadlock/samples/py-spy.txt"));
        String page = web.perform(post("/ask").param("text", IGNORED + "\n\n" + dump.substring(dump.indexOf("Thread"))))
                .andExpect(content().string(containsString("verdict likely")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String second = page.substring(page.indexOf("id=\"match-2\""));
        assertThat(page.substring(0, page.indexOf("id=\"match-2\"")))
                .contains("class=\"fix\"")
                .doesNotContain("<details");
        assertThat(second).contains("<details class=\"help\">");
        assertThat(second.indexOf("class=\"fix\"")).isGreaterThan(second.indexOf("<details class=\"help\">"));
    }

    @Test
    void aMessageOnOneLineIsDiagnosedToo() throws Exception {
        web.perform(post("/ask").param("text", IGNORED))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("verdict known")));
    }

    @Test
    void terminalsAndProgramsLearnWhoMustChange() throws Exception {
        web.perform(put("/").content(IGNORED).param("lang", "zh"))
                .andExpect(content().string(containsString("\n由 CPython 报出，问题出在你的应用。\n")));
        web.perform(post("/api/v1/diagnoses").content(IGNORED))
                .andExpect(jsonPath("$.matches[0].raisedBy").value("cpython"))
                .andExpect(jsonPath("$.matches[0].atFault").value("application"));
    }

    @Test
    void answerIsInTheLanguageOfTheReader() throws Exception {
        web.perform(post("/ask").param("text", IGNORED).param("lang", "zh"))
                .andExpect(content().string(containsString("升级到 Python 2.7.4")))
                .andExpect(content().string(containsString("根本原因")));
    }

    @Test
    void wordsAreSearchedFor() throws Exception {
        web.perform(post("/ask").param("text", " fork & 锁 \n"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/search?q=fork%20%26%20%E9%94%81"));
    }

    @Test
    void wordsCanBeDiagnosedAllTheSame() throws Exception {
        web.perform(post("/ask").param("text", "fork").param("as", "diagnosis"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("verdict unknown")));
    }

    @Test
    void whatIsUnknownIsSaidToBe() throws Exception {
        web.perform(post("/ask")
                        .param(
                                "text",
                                "Traceback (most recent call last):\n  File \"a.py\", line 1\n"
                                        + "StreamConsumed: already consumed"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("verdict unknown")))
                .andExpect(content().string(containsString("/search?q=StreamConsumed")))
                .andExpect(content().string(containsString("/articles/chunked-body-read-twice")));
    }

    @Test
    void pasteIsText() throws Exception {
        web.perform(
                        post("/ask")
                                .param(
                                        "text",
                                        "</textarea><script>alert(1)</script>\n<img src=x onerror=alert(1)>\n${7*7} [[${7*7}]]"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(containsString("${7*7} [[${7*7}]]")));
    }

    @Test
    void nothingLeadsHome() throws Exception {
        web.perform(post("/ask").param("text", " \n "))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/"));
        web.perform(get("/ask")).andExpect(status().isSeeOther()).andExpect(header().string("Location", "/"));
    }

    @Test
    void hostilePastesAreAnswered() throws Exception {
        for (String text : new String[] {
            "\u0000\u0001\uFFFE\n\uD800",
            "[".repeat(1_000_000) + "\n",
            "\n".repeat(100_000) + "x\ny",
            "é".repeat(2_000_000) + "\nx",
        }) {
            web.perform(post("/ask").param("text", text)).andExpect(status().isOk());
        }
    }
}
