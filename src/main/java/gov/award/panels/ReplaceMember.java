package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office puts another assessor in the seat of one who can no longer serve; the director does once a sheet was given (article 16). */
@Service
public class ReplaceMember {

    private final Pool pool;
    private final Seats seats;
    private final RoundBriefs rounds;
    private final SetAside setAside;
    private final Notices notices;
    private final Journal journal;

    ReplaceMember(Pool pool, Seats seats, RoundBriefs rounds, SetAside setAside, Notices notices, Journal journal) {
        this.pool = pool;
        this.seats = seats;
        this.rounds = rounds;
        this.setAside = setAside;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.TEAMS)
    public Verdict replace(Actor actor, TeamId id, PersonId leaving, PersonId joining, String reason) {
        var team = seats.locked(actor, id);
        if (!seats.members(id).contains(leaving)) {
            throw new NotFound("member");
        }
        var round = rounds.of(team.round());
        var one = List.of(joining);
        var reasons =
                new ArrayList<>(TeamRules.members(one, pool.standing(team.round(), team.stage(), team.kind(), one)));
        if (round.phase().compareTo(seats.lastPhase(team.stage())) > 0) {
            reasons.add(Refusal.of(Provision.TEAMS, "TEAMS_NO_LONGER_FORMED", round.phase()));
        }
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.TEAMS, "DECISION_WITHOUT_REASON"));
        }
        reasons.addAll(setAside.against(actor, leaving, round, team.stage(), null));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var leads = seats.leads(id, leaving);
        setAside.tell(actor, leaving, round, team.stage(), null, reason.strip());
        seats.leave(id, leaving, reason.strip());
        seats.seat(actor, id, team.round(), joining, leads, reason.strip());
        notices.tell(
                actor,
                one,
                "notice.panels.seated",
                List.of(round.title(), team.name()),
                "/rounds/" + team.round().text() + "/conflicts");
        journal.enter(actor, "ReplaceMember", Provision.TEAMS, id, leaving.value(), joining.value(), reason);
        return Verdict.ALLOWED;
    }
}
