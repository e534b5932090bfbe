package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whoever presides closes the open vote on a matter; what the votes give is the resolution. */
@Service
public class ResolveMatter {

    private final Meetings meetings;
    private final Matters matters;
    private final Ballots ballots;
    private final Resolving resolving;

    ResolveMatter(Meetings meetings, Matters matters, Ballots ballots, Resolving resolving) {
        this.meetings = meetings;
        this.matters = matters;
        this.ballots = ballots;
        this.resolving = resolving;
    }

    /**
     * @param justification why the vote is closed though members who attend have not voted; they abstain then
     */
    @Act(by = Role.CHAIR, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict resolve(Actor actor, MeetingId id, MatterId matterId, @Nullable String justification) {
        var meeting = meetings.locked(id);
        var matter = matters.locked(matterId);
        if (!meetings.onAgenda(id, matterId)) {
            throw new NotFound("agenda item");
        }
        var electorate = ballots.electorate(actor, meeting, matterId);
        var cast = ballots.cast(id, matterId, electorate);
        var votes = new Votes(
                count(cast, Choice.FOR),
                count(cast, Choice.AGAINST),
                count(cast, Choice.ABSTAIN),
                electorate.attending().size(),
                electorate.entitled().size());
        var basis = Provision.DECIDE_MAJOR_MATTERS;
        var hard = new ArrayList<Refusal>();
        if (meeting.state() != MeetingState.OPEN) {
            hard.add(Refusal.of(basis, "MEETING_NOT_OPEN"));
        }
        if (matters.resolved(matterId)) {
            hard.add(Refusal.of(basis, "MATTER_RESOLVED"));
        } else if (matters.tallied(matterId)) {
            hard.add(Refusal.of(basis, "VOTE_ON_PAPER"));
        }
        var presiding = Votes.presiding(electorate.attending()).orElse(null);
        if (presiding != null && !actor.requirePerson().equals(presiding.person())) {
            hard.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "NOT_PRESIDING", presiding.name()));
        }
        if (votes.cast() == 0) {
            hard.add(Refusal.of(basis, "NO_VOTES"));
        }
        hard.addAll(resolving.refusals(actor, matter, electorate, votes));
        var soft = votes.missing() == 0
                ? List.<Refusal>of()
                : List.of(Refusal.of(basis, "VOTES_MISSING", votes.missing()));
        var verdict = Verdict.of(hard, soft, justification);
        if (verdict instanceof Verdict.Allowed) {
            resolving.resolve(actor, meeting, matter, electorate, votes, null, soft.isEmpty() ? null : justification);
        }
        return verdict;
    }

    private static int count(List<Choice> cast, Choice choice) {
        return (int) cast.stream().filter(choice::equals).count();
    }
}
