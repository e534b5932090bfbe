package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office chooses assessors from the pool for a round; they are asked for their pledge (articles 16 and 33). */
@Service
public class SelectAssessors {

    private final Pool pool;
    private final RoundBriefs rounds;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    SelectAssessors(
            Pool pool, RoundBriefs rounds, Notices notices, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.pool = pool;
        this.rounds = rounds;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.TEAMS)
    public Verdict select(Actor actor, RoundId id, List<PersonId> persons) {
        var round = rounds.of(id);
        var chosen = new LinkedHashSet<>(persons);
        var reasons = new ArrayList<Refusal>();
        if (chosen.isEmpty()) {
            reasons.add(Refusal.of(Provision.TEAMS, "NOBODY_SELECTED"));
        }
        if (round.phase().compareTo(Phase.SITE_REVIEW) > 0) {
            reasons.add(Refusal.of(Provision.TEAMS, "TEAMS_NO_LONGER_FORMED", round.phase()));
        }
        if (!pool.among(chosen).containsAll(chosen)) {
            reasons.add(Refusal.of(Provision.TEAMS, "SELECTED_OUTSIDE_POOL"));
        }
        if (!pool.selected(id, chosen).isEmpty()) {
            reasons.add(Refusal.of(Provision.TEAMS, "ALREADY_SELECTED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        for (var person : chosen) {
            jdbc.sql("""
                            insert into selection (id, programme, round, person, selected_by, selected_at)
                            values (:id, :programme, :round, :person, :by, :at)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("programme", actor.requireProgramme().value())
                    .param("round", id.value())
                    .param("person", person.value())
                    .param("by", actor.personId())
                    .param("at", clock.now().atOffset(ZoneOffset.UTC))
                    .update();
        }
        notices.tell(actor, chosen, "notice.panels.selected", List.of(round.title()), "/pledge");
        journal.enter(actor, "SelectAssessors", Provision.TEAMS, id, chosen.toString());
        return Verdict.ALLOWED;
    }
}
