package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.register.PartyDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a party is confirmed as an applicant already, as the checker reads it: whoever claims it does not see the other. */
@Component
class ConfirmedParties {

    private final Book book;

    ConfirmedParties(Book book) {
        this.book = book;
    }

    /** Call within an act. */
    boolean has(Actor actor, PartyDigest party) {
        return book.has(Actor.system(Role.CHECKER, actor.requireProgramme()), party);
    }

    /** Reads them. */
    @Component("confirmedPartyBook")
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public boolean has(Actor checker, PartyDigest party) {
            return jdbc.sql("""
                            select exists (select from applicant
                                           where programme = acting_programme() and party = ? and state = 'CONFIRMED')
                            """).param(party.value()).query(Boolean.class).single();
        }
    }
}
