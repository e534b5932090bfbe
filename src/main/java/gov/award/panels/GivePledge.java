package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whoever takes part in the review pledges confidentiality and integrity for a round, once (article 33). */
@Service
public class GivePledge {

    private final Pledges pledges;
    private final RoundBriefs rounds;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    GivePledge(Pledges pledges, RoundBriefs rounds, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.pledges = pledges;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param wording the words that were shown and agreed to */
    @Act(
            by = {
                Role.RECOMMENDER,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.ASSESSOR,
                Role.AGENCY,
                Role.DEPARTMENT,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.GOVERNMENT,
                Role.SUPERVISOR
            },
            basis = Provision.CONFIDENTIALITY)
    public Verdict give(Actor actor, RoundId round, String wording) {
        rounds.of(round);
        if (wording.isBlank()) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "PLEDGE_WITHOUT_WORDS");
        }
        if (pledges.given(round, actor.requirePerson())) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "ALREADY_PLEDGED");
        }
        jdbc.sql("""
                        insert into pledge (id, programme, round, person, wording, given_at)
                        values (:id, :programme, :round, :person, :wording, :at)
                        on conflict (round, person) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("person", actor.personId())
                .param("wording", wording)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "GivePledge", Provision.CONFIDENTIALITY, round, wording);
        return Verdict.ALLOWED;
    }
}
