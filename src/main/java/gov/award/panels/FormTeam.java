package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office forms a team for the document or the site review of one kind of candidates; the first of its kind is given every case (article 16). */
@Service
public class FormTeam {

    private final Pool pool;
    private final Seats seats;
    private final Assignments assignments;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    FormTeam(
            Pool pool,
            Seats seats,
            Assignments assignments,
            RoundBriefs rounds,
            Editions editions,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.pool = pool;
        this.seats = seats;
        this.assignments = assignments;
        this.rounds = rounds;
        this.editions = editions;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param justification why one team for this stage and kind is not enough */
    @Act(by = Role.OFFICE, basis = Provision.TEAMS)
    public Verdict form(Actor actor, TeamId id, RoundId roundId, TeamForm form, @Nullable String justification) {
        var round = rounds.of(roundId);
        var members = form.members();
        var hard = new ArrayList<>(TeamRules.forming(
                editions.byCode(round.edition()), form, pool.standing(roundId, form.stage(), form.kind(), members)));
        if (round.phase().compareTo(seats.lastPhase(form.stage())) > 0) {
            hard.add(Refusal.of(Provision.TEAMS, "TEAMS_NO_LONGER_FORMED", round.phase()));
        }
        if (seats.named(roundId, form.stage(), form.name())) {
            hard.add(Refusal.of(Provision.TEAMS, "TEAM_NAME_TAKEN", form.name()));
        }
        var soft = seats.hasTeam(roundId, form.stage(), form.kind())
                ? List.of(Refusal.of(Provision.TEAMS, "SEVERAL_TEAMS"))
                : List.<Refusal>of();
        var verdict = Verdict.of(hard, soft, justification);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        jdbc.sql("""
                        insert into team (id, programme, round, stage, kind, name, justification, formed_by, formed_at)
                        values (:id, :programme, :round, :stage, :kind, :name, :justification, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", roundId.value())
                .param("stage", form.stage().name())
                .param("kind", form.kind().name())
                .param("name", form.name())
                .param("justification", justification == null ? "" : justification.strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        members.forEach(member -> seats.seat(actor, id, roundId, member, member.equals(form.leader()), ""));
        assignments.rest(actor, roundId, form.stage());
        notices.tell(
                actor,
                members,
                "notice.panels.seated",
                List.of(round.title(), form.name()),
                "/rounds/" + roundId.text() + "/conflicts");
        journal.enter(
                actor,
                "FormTeam",
                Provision.TEAMS,
                id,
                roundId.value(),
                form.stage(),
                form.kind(),
                form.name(),
                members.stream()
                        .map(PersonId::value)
                        .map(UUID::toString)
                        .toList()
                        .toString(),
                form.leader().value(),
                justification);
        return Verdict.ALLOWED;
    }
}
