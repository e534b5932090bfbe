package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The meeting ends; what was not resolved waits for another. */
@Service
public class CloseMeeting {

    private final Meetings meetings;
    private final Journal journal;

    CloseMeeting(Meetings meetings, Journal journal) {
        this.meetings = meetings;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.CHAIR},
            basis = Provision.COMMITTEE)
    public Verdict close(Actor actor, MeetingId id) {
        var meeting = meetings.locked(id);
        var reasons = new ArrayList<Refusal>();
        if (meeting.state() != MeetingState.OPEN) {
            reasons.add(Refusal.of(Provision.COMMITTEE, "MEETING_NOT_OPEN"));
        }
        if (meetings.tallyWaits(id)) {
            reasons.add(Refusal.of(Provision.COMMITTEE, "MEETING_TALLY_WAITS"));
        }
        if (reasons.isEmpty()) {
            meetings.close(id);
            journal.enter(actor, "CloseMeeting", Provision.COMMITTEE, id);
        }
        return Verdict.of(reasons);
    }
}
