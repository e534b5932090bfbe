package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Programmes;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The office records who attends and opens the meeting, if enough do and someone may preside. From then on the committee of
 * that day is the one that decides in it, whoever comes or goes.
 */
@Service
public class OpenMeeting {

    private final Meetings meetings;
    private final Members members;
    private final Programmes programmes;
    private final BusinessClock clock;
    private final Journal journal;

    OpenMeeting(Meetings meetings, Members members, Programmes programmes, BusinessClock clock, Journal journal) {
        this.meetings = meetings;
        this.members = members;
        this.programmes = programmes;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.COMMITTEE)
    public Verdict open(Actor actor, MeetingId id, List<MemberId> attending) {
        members.lockComposition(actor);
        var meeting = meetings.locked(id);
        var today = clock.today();
        var inOffice = members.inOffice(today);
        var present = inOffice.stream()
                .filter(member -> attending.contains(member.id()))
                .toList();
        var reasons = new ArrayList<Refusal>();
        if (meeting.state() != MeetingState.PLANNED) {
            reasons.add(Refusal.of(Provision.COMMITTEE, "MEETING_NOT_PLANNED"));
        }
        if (today.isBefore(meeting.day())) {
            reasons.add(Refusal.of(Provision.COMMITTEE, "MEETING_TOO_EARLY", meeting.day()));
        }
        if (meetings.agendaEmpty(id)) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "MEETING_NO_AGENDA"));
        }
        if (present.size() < attending.stream().distinct().count()) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEETING_NOT_MEMBER", today));
        }
        var quorum = programmes.edition(actor.requireProgramme()).share(Figure.QUORUM);
        if (!quorum.reachedBy(present.size(), inOffice.size())) {
            reasons.add(Refusal.of(
                    Provision.COMMITTEE, "MEETING_QUORUM", present.size(), inOffice.size(), quorum.toString()));
        }
        if (Votes.presiding(present).isEmpty()) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEETING_NOBODY_PRESIDES"));
        }
        if (reasons.isEmpty()) {
            var ids = present.stream().map(Member::id).toList();
            meetings.open(actor, id, today, inOffice, ids);
            journal.enter(
                    actor,
                    "OpenMeeting",
                    Provision.COMMITTEE,
                    id,
                    today,
                    ids,
                    inOffice.stream().map(Member::id).toList());
        }
        return Verdict.of(reasons);
    }
}
