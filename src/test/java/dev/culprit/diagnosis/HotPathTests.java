package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.WithKnowledge;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithKnowledge
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class HotPathTests {

    @Autowired
    private Diagnoser diagnoser;

    @Autowired
    private AnswerFactory answers;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void answerAsksTheDatabaseNothing() {
        String known = "AttributeError: '_DummyThread' object has no attribute '_Thread__block'"
                + "\n  File \"/usr/lib/python2.7/threading.py\", line 3, in _shutdown";
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        for (String paste : new String[] {known, "KeyError: 'x'", "", "fork and hang"}) {
            assertThat(answers.answer(diagnoser.diagnose(paste), "en", "http://localhost"))
                    .isNotNull();
        }

        assertThat(statistics.getPrepareStatementCount()).isZero();
        assertThat(statistics.getTransactionCount()).isZero();
        assertThat(statistics.getConnectCount()).isZero();
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
