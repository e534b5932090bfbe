package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.register.PartyDigest;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody enters a claim for a party that acts for itself already, or that another of the office enters papers for. */
@Component
class OnBehalfRules {

    private final Book book;

    OnBehalfRules(Book book) {
        this.book = book;
    }

    List<Refusal> against(Actor actor, PartyDigest party) {
        return actor.is(Role.ON_BEHALF) && book.confirmed(Actor.system(Role.CHECKER, actor.requireProgramme()), party)
                ? List.of(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "PARTY_ACTS_ALREADY"))
                : List.of();
    }

    /** What the checker knows of a party: whoever claims it does not see that another has. */
    @Component("confirmedPartyBook")
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public boolean confirmed(Actor checker, PartyDigest party) {
            return jdbc.sql("""
                            select exists (select from applicant
                                           where programme = acting_programme() and party = ? and state = 'CONFIRMED')
                            """).param(party.value()).query(Boolean.class).single();
        }
    }
}
