package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.Pledged;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has pledged confidentiality and integrity for a round (article 33), for other modules, within an act or a reading.
 * Nobody opens confidential content before.
 */
@Component
public class Pledges implements Pledged {

    private final JdbcClient jdbc;

    Pledges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a pledge is on record; another person's is found by the office, the director and the supervisor only. */
    public boolean given(RoundId round, PersonId person) {
        return jdbc.sql("select exists (select from pledge where round = :round and person = :person)")
                .param("round", round.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Refusal> missing(Actor actor, RoundId round) {
        var person = actor.person();
        // The discipline inspection oversees those who pledge; it is bound by its own rules.
        return person == null || actor.is(Role.SUPERVISOR) || given(round, person)
                ? List.of()
                : List.of(Refusal.of(Provision.CONFIDENTIALITY, "PLEDGE_MISSING"));
    }
}
