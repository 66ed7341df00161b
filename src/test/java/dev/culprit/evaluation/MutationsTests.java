package dev.culprit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutationsTests {

    private static final String TRACEBACK = """
            Traceback (most recent call last):
              File "/srv/app/shop/jobs.py", line 12, in run
                work(1)
              File "/usr/lib/python3.11/threading.py", line 975, in run
                self._target()
            KeyError: 'x'
            """;

    private static String mutated(String name) {
        return Mutations.ALL.stream()
                .filter(mutation -> mutation.name().equals(name))
                .findFirst()
                .orElseThrow()
                .change()
                .apply(TRACEBACK);
    }

    @Test
    void lineNumbersAreShiftedEverywhere() {
        assertThat(mutated("line numbers shifted")).contains("line 49, in run", "line 1012, in run");
    }

    @Test
    void applicationFramesAreRenamedAndTheLibrarysAreNot() {
        assertThat(mutated("application frames renamed"))
                .contains("/srv/app/shop/billing_jobs.py\", line 12, in step_0")
                .contains("threading.py\", line 975, in run");
    }

    @Test
    void windowsPathsHaveBackslashes() {
        assertThat(mutated("Windows paths"))
                .contains("\"C:\\Python\\Lib\\threading.py\"", "\"C:\\Users\\me\\app\\shop\\jobs.py\"");
    }

    @Test
    void shortTextIsNotCut() {
        assertThat(mutated("head cut")).isEqualTo(TRACEBACK);
    }

    @Test
    void everyMutationHasANameOfItsOwn() {
        assertThat(Mutations.ALL).extracting(Mutation::name).doesNotHaveDuplicates();
    }
}
