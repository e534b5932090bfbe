package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office takes back a team before its review has begun (article 16). */
@Service
public class DissolveTeam {

    private final Seats seats;
    private final Assignments assignments;
    private final RoundBriefs rounds;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    DissolveTeam(
            Seats seats,
            Assignments assignments,
            RoundBriefs rounds,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.seats = seats;
        this.assignments = assignments;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.TEAMS)
    public Verdict dissolve(Actor actor, TeamId id, String reason) {
        var team = seats.locked(actor, id);
        var phase = rounds.of(team.round()).phase();
        var begun =
                switch (team.stage()) {
                    case DOCUMENT -> phase.compareTo(Phase.DOCUMENT_REVIEW) >= 0;
                    case SITE -> phase.compareTo(Phase.SITE_REVIEW) >= 0;
                };
        var reasons = new ArrayList<Refusal>();
        if (begun) {
            reasons.add(Refusal.of(Provision.TEAMS, "TEAM_HAS_BEGUN", phase));
        }
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.TEAMS, "DECISION_WITHOUT_REASON"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        assignments.endAll(id);
        seats.members(id).forEach(member -> seats.leave(id, member, reason.strip()));
        jdbc.sql("update team set dissolved_by = :by, dissolved_at = :at where id = :id")
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        journal.enter(actor, "DissolveTeam", Provision.TEAMS, id, reason);
        return Verdict.ALLOWED;
    }
}
