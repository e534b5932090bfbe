package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Role;
import gov.award.database.TestDatabase;
import gov.award.people.SignIn.Outcome;
import gov.award.testing.DatabaseTest;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ten thousand guesses at a password, from one address and from as many as there are guesses. */
@DatabaseTest
class GuessingTests {

    private static final int GUESSES = 10_000;
    private static final int AT_ONCE = 8;
    private static final String NAME = "applicant1";
    private static final String OWNER = "192.0.2.10";

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIn signIn;

    /** With a password that costs little to compare: it is not the cost of each guess that is tried here. */
    @BeforeEach
    void account() throws SQLException {
        PeopleSteps.installed(context).actor(Role.APPLICANT);
        try (var everything = TestDatabase.shared().superuser();
                var cheap = everything.prepareStatement(
                        "update award.account set password_hash = ? where sign_in_name = ?")) {
            cheap.setString(1, new Passwords(false, 8, 1).hash(PeopleSteps.PASSWORD));
            cheap.setString(2, NAME);
            assertThat(cheap.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void fromOneAddressHardlyAnyIsTriedAndTheOwnerComesInFromAnother() throws Exception {
        guess(_ -> "198.51.100.7");
        // The first are free; after that each waits twice as long as the one before.
        assertThat(tried()).isLessThan(20);
        assertThat(enters(OWNER)).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void fromAsManyAddressesNoneGetsInAndNobodyIsLockedOut() throws Exception {
        guess(at -> "10.%d.%d.%d".formatted(at >> 16, at >> 8 & 255, at & 255));
        assertThat(tried()).isEqualTo(GUESSES);
        assertThat(enters(OWNER)).isInstanceOf(Outcome.Known.class);
    }

    /** Each a password of its own, eight at a time; none is right. */
    private void guess(IntFunction<String> address) throws Exception {
        try (var guessers = Executors.newFixedThreadPool(AT_ONCE)) {
            var guesses = IntStream.range(0, GUESSES)
                    .mapToObj(at -> guessers.submit(
                            () -> signIn.withPassword(NAME, "Guess-" + at + "-Password", address.apply(at))))
                    .toList();
            for (var guess : guesses) {
                assertThat(guess.get()).isInstanceOf(Outcome.Refused.class);
            }
        }
    }

    private Outcome enters(String address) {
        return signIn.withPassword(NAME, PeopleSteps.PASSWORD, address);
    }

    /** How often a password was looked at: each is in the journal. */
    private static long tried() throws SQLException {
        try (var everything = TestDatabase.shared().superuser();
                var statement = everything.createStatement();
                var entries = statement.executeQuery(
                        "select count(*) from journal_entry where act = 'SignIn.PASSWORD_REFUSED'")) {
            entries.next();
            return entries.getLong(1);
        }
    }
}
