package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office gives an application to one of several teams; with one team for its kind this happens by itself (article 16). */
@Service
public class AssignCase {

    private final Seats seats;
    private final Assignments assignments;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Journal journal;

    AssignCase(
            Seats seats, Assignments assignments, ApplicationBriefs applications, RoundBriefs rounds, Journal journal) {
        this.seats = seats;
        this.assignments = assignments;
        this.applications = applications;
        this.rounds = rounds;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.TEAMS)
    public Verdict assign(Actor actor, ApplicationId id, TeamId teamId) {
        var team = seats.locked(actor, teamId);
        var application = applications.of(id);
        var phase = rounds.of(team.round()).phase();
        var begins =
                switch (team.stage()) {
                    case DOCUMENT -> Phase.DOCUMENT_REVIEW;
                    case SITE -> Phase.SITE_REVIEW;
                };
        var reasons = new ArrayList<Refusal>();
        if (!application.round().equals(team.round()) || application.kind() != team.kind()) {
            reasons.add(Refusal.of(Provision.TEAMS, "TEAM_OF_ANOTHER_KIND"));
        }
        if (application.status() != Assignments.reviewed(team.stage())) {
            reasons.add(Refusal.of(Provision.TEAMS, "CASE_NOT_TO_BE_REVIEWED", application.status()));
        }
        if (phase.compareTo(begins) >= 0) {
            reasons.add(Refusal.of(Provision.TEAMS, "TEAM_HAS_BEGUN", phase));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        assignments.give(actor, team.round(), team.stage(), id, teamId);
        journal.enter(actor, "AssignCase", Provision.TEAMS, id, teamId.value());
        return Verdict.ALLOWED;
    }
}
