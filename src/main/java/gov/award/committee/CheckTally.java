package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director compares a recorded tally with the signed paper; confirmed, it makes the resolution. */
@Service
public class CheckTally {

    private final Meetings meetings;
    private final Matters matters;
    private final Ballots ballots;
    private final Resolving resolving;
    private final Journal journal;

    CheckTally(Meetings meetings, Matters matters, Ballots ballots, Resolving resolving, Journal journal) {
        this.meetings = meetings;
        this.matters = matters;
        this.ballots = ballots;
        this.resolving = resolving;
        this.journal = journal;
    }

    /**
     * @param note why it is rejected; may be blank otherwise
     */
    @Act(by = Role.DIRECTOR, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict check(Actor actor, TallyId id, Compared outcome, String note) {
        var meeting = meetings.locked(ballots.tally(id).meeting());
        var matter = matters.locked(ballots.tally(id).matter());
        var tally = ballots.tally(id);
        var basis = Provision.DECIDE_MAJOR_MATTERS;
        var electorate = ballots.electorate(actor, meeting, matter.id());
        var reasons = new ArrayList<Refusal>();
        if (tally.outcome() != null) {
            reasons.add(Refusal.of(basis, "TALLY_CHECKED"));
        }
        if (tally.recordedBy().equals(actor.personId())) {
            reasons.add(Refusal.of(basis, "TALLY_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(basis, "TALLY_NOTE"));
        }
        reasons.addAll(Refusal.tooLong(basis, note, CommitteeChecks.LONGEST));
        if (outcome == Compared.CONFIRMED) {
            var attending = electorate.attending().size();
            if (meeting.state() != MeetingState.OPEN) {
                reasons.add(Refusal.of(basis, "MEETING_NOT_OPEN"));
            }
            // Someone may have been recused since the clerk recorded the paper.
            if (tally.ballots() != attending) {
                reasons.add(Refusal.of(basis, "TALLY_BALLOTS", tally.ballots(), attending));
                return Verdict.of(reasons);
            }
            var votes = new Votes(
                    tally.inFavour(),
                    tally.against(),
                    tally.abstained(),
                    attending,
                    electorate.entitled().size());
            reasons.addAll(resolving.refusals(actor, matter, electorate, votes));
            if (reasons.isEmpty()) {
                ballots.check(actor, id, outcome, note.strip());
                resolving.resolve(actor, meeting, matter, electorate, votes, id, null);
            }
        } else if (reasons.isEmpty()) {
            ballots.check(actor, id, outcome, note.strip());
            journal.enter(actor, "CheckTally", basis, matter.id(), id, outcome, note.strip());
        }
        return Verdict.of(reasons);
    }
}
