package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** For one case the office appoints who leads it instead of a recused leader, or who scores it where recusals leave too few (article 16). */
@Service
public class AppointForCase {

    private final Teams teams;
    private final Pool pool;
    private final Seats seats;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    AppointForCase(
            Teams teams,
            Pool pool,
            Seats seats,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Editions editions,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.teams = teams;
        this.pool = pool;
        this.seats = seats;
        this.applications = applications;
        this.rounds = rounds;
        this.editions = editions;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.TEAMS)
    public Verdict appoint(Actor actor, ApplicationId id, Stage stage, PersonId person, Duty duty, String reason) {
        var application = applications.of(id);
        var round = rounds.of(application.round());
        var scorers = teams.scorers(id, stage);
        var reasons = new ArrayList<Refusal>();
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.TEAMS, "DECISION_WITHOUT_REASON"));
        }
        if (round.phase().compareTo(seats.lastPhase(stage)) > 0) {
            reasons.add(Refusal.of(Provision.TEAMS, "TEAMS_NO_LONGER_FORMED", round.phase()));
        }
        if (teams.recused(person, id)) {
            reasons.add(Refusal.of(Provision.TEAMS, "APPOINTED_IS_RECUSED"));
        }
        var scores = scorers.stream().anyMatch(scorer -> scorer.person().equals(person));
        switch (duty) {
            case LEADER -> {
                if (scorers.stream().anyMatch(Teams.Scorer::leader)) {
                    reasons.add(Refusal.of(Provision.TEAMS, "CASE_HAS_A_LEADER"));
                }
                if (!scores) {
                    reasons.add(Refusal.of(Provision.TEAMS, "LEADER_DOES_NOT_SCORE"));
                }
            }
            case SUBSTITUTE -> {
                var one = List.of(person);
                reasons.addAll(TeamRules.members(one, pool.standing(round.id(), stage, null, one)));
                if (scores) {
                    reasons.add(Refusal.of(Provision.TEAMS, "SUBSTITUTE_SCORES_ALREADY"));
                }
                var largest = editions.byCode(round.edition()).number(Figure.TEAM_LARGEST);
                if (scorers.size() >= largest) {
                    reasons.add(Refusal.of(Provision.TEAMS, "CASE_HAS_ENOUGH_SCORERS", largest));
                }
            }
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        update case_duty set ended_at = :at
                        where application = :application and stage = :stage and duty = :duty and ended_at is null
                          and (duty = 'LEADER' or person = :person)
                        """)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("application", id.value())
                .param("stage", stage.name())
                .param("duty", duty.name())
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        insert into case_duty (id, programme, round, stage, application, person, duty, reason, given_by, given_at)
                        values (:id, :programme, :round, :stage, :application, :person, :duty, :reason, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.id().value())
                .param("stage", stage.name())
                .param("application", id.value())
                .param("person", person.value())
                .param("duty", duty.name())
                .param("reason", reason.strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        notices.tell(
                actor,
                List.of(person),
                duty == Duty.LEADER ? "notice.panels.leads" : "notice.panels.substitute",
                List.of(round.title()),
                "/rounds/" + round.id().text() + "/conflicts");
        journal.enter(actor, "AppointForCase", Provision.TEAMS, id, stage, person.value(), duty, reason);
        return Verdict.ALLOWED;
    }
}
