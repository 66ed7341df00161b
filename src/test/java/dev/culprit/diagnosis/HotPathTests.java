package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.culprit.WithKnowledge;
import dev.culprit.engine.answer.AnswerFactory;
import dev.culprit.engine.answer.AnswerWords;
import dev.culprit.engine.answer.DiagnosisAnswer;
import dev.culprit.engine.answer.PlainTextAnswer;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Match;
import dev.culprit.engine.verdict.Verdict;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@WithKnowledge
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class HotPathTests {

    private static final String KNOWN = "AttributeError: '_DummyThread' object has no attribute '_Thread__block'"
            + "\n  File \"/usr/lib/python2.7/threading.py\", line 3, in _shutdown";

    private static final String WITHOUT_A_CLAIM = "fork and hang";

    @Autowired
    private DiagnosisService diagnoser;

    @Autowired
    private KnowledgeBase knowledgeBase;

    @Autowired
    private MockMvc web;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void neitherPageNorApiNorTextAsksTheDatabaseOrTheSearchIndex() throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        List<String> pastes = List.of(KNOWN, WITHOUT_A_CLAIM, "KeyError: 'x'", "");
        statistics.clear();
        for (String paste : pastes) {
            web.perform(post("/api/v1/diagnoses").content(paste)).andExpect(status().isOk());
            web.perform(post("/").content(paste)).andExpect(status().isOk());
        }
        assertThat(web.perform(post("/ask").param("text", KNOWN).param("as", "diagnosis"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("verdict known");

        // A search opens a session, and so a transaction.
        assertThat(statistics.getPrepareStatementCount()).isZero();
        assertThat(statistics.getTransactionCount()).isZero();
        assertThat(statistics.getConnectCount()).isZero();
    }

    @Test
    void answerIsOfTheKnowledgeThatTheDiagnosisWasMadeFrom() throws Exception {
        Knowledge before = knowledgeBase.current();
        Diagnosis diagnosis = diagnoser.diagnose(KNOWN);
        try {
            knowledgeBase.use(Knowledge.EMPTY);
            DiagnosisAnswer answer = AnswerFactory.answer(diagnosis, "en", "http://localhost");
            assertThat(answer.verdict()).isEqualTo("known");
            assertThat(answer.knowledge()).isEqualTo(before.stamp());
            assertThat(answer.matches().get(0).fix()).contains("Upgrade to Python 2.7.4");
            assertThat(PlainTextAnswer.of(diagnosis, "en", "http://localhost"))
                    .startsWith("known dummythread-block-after-fork http://localhost/articles/")
                    .contains("Upgrade to Python 2.7.4");
            assertThat(MatchView.of(diagnosis.matches().get(0), AnswerWords.in("en"))
                            .fix())
                    .contains("Upgrade to Python 2.7.4");
        } finally {
            knowledgeBase.use(before);
        }
    }

    @Test
    void besideWhatIsSureStandsOnlyWhatHoldsToo() {
        // The second line shares its words with the other articles.
        Diagnosis diagnosis = diagnoser.diagnose(
                "Exception AttributeError: AttributeError(\"'_DummyThread' object has no attribute '_Thread__block'\",)"
                        + " in <module 'threading' from '/usr/lib/python2.7/threading.pyc'> ignored\n"
                        + "KeyError in gevent threading._shutdown, logging handlers acquire a lock after fork");

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(diagnosis.matches()).isNotEmpty().allMatch(Match::complete);
    }
}
