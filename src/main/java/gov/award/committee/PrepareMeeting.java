package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import org.springframework.stereotype.Service;

/** The office prepares a meeting of the committee. */
@Service
public class PrepareMeeting {

    private final Meetings meetings;
    private final BusinessClock clock;
    private final Journal journal;

    PrepareMeeting(Meetings meetings, BusinessClock clock, Journal journal) {
        this.meetings = meetings;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.REPORT_TO_COMMITTEE)
    public Verdict prepare(Actor actor, MeetingId id, MeetingForm form) {
        if (form.day().isBefore(clock.today())) {
            return Verdict.refused(Provision.REPORT_TO_COMMITTEE, "MEETING_PAST", clock.today());
        }
        meetings.add(actor, id, form);
        journal.enter(actor, "PrepareMeeting", Provision.REPORT_TO_COMMITTEE, id, form);
        return Verdict.ALLOWED;
    }
}
