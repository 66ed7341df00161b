package dev.culprit.paste.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedExceptionTests {

    @Test
    void aMessageThatIsTheReprOfAnotherCarriesIt() {
        assertThat(CarriedException.of("sqlite3.OperationalError('database is locked')"))
                .isEqualTo(new CarriedException("sqlite3.OperationalError", "database is locked"));
        assertThat(CarriedException.of("TimeoutError()")).isEqualTo(new CarriedException("TimeoutError", ""));
    }

    @Test
    void aDriversErrorStandsInParenthesesBeforeItsMessage() {
        assertThat(CarriedException.of("(psycopg2.OperationalError) server closed the connection"))
                .isEqualTo(new CarriedException("psycopg2.OperationalError", "server closed the connection"));
        assertThat(CarriedException.of("(sqlite3.OperationalError) database is locked\n[SQL: SELECT 1]"))
                .isEqualTo(new CarriedException("sqlite3.OperationalError", "database is locked"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "()",
                "(2006, 'gone')",
                "print('x')",
                "(see below) it failed",
                "database is locked",
                "failed: OSError('x')"
            })
    void anythingElseCarriesNone(String message) {
        assertThat(CarriedException.of(message)).isNull();
    }

    @Test
    void itsFactsAreThoseOfTheExceptionThatCarriesIt() {
        Facts facts = Pastes.facts("RemoteError: sqlite3.OperationalError('database is locked')\n");
        assertThat(facts.all())
                .filteredOn(fact -> fact.type() == FactType.EXCEPTION)
                .extracting(Fact::value)
                .contains("RemoteError", "OperationalError", "sqlite3.OperationalError");
        assertThat(facts.all())
                .filteredOn(fact -> fact.type() == FactType.MESSAGE)
                .extracting(Fact::value)
                .contains("database is locked");
    }
}
