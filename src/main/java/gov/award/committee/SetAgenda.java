package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The office puts waiting matters on the agenda of a planned meeting, in place of what stood there. */
@Service
public class SetAgenda {

    private final Meetings meetings;
    private final Matters matters;
    private final Journal journal;

    SetAgenda(Meetings meetings, Matters matters, Journal journal) {
        this.meetings = meetings;
        this.matters = matters;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.REPORT_TO_COMMITTEE)
    public Verdict set(Actor actor, MeetingId id, List<MatterId> agenda) {
        var meeting = meetings.locked(id);
        var ended = agenda.stream()
                .sorted(java.util.Comparator.comparing(MatterId::value))
                .flatMap(matter -> matters.over(matters.locked(matter)).stream())
                .distinct()
                .toList();
        var reasons = new ArrayList<Refusal>(ended);
        if (meeting.state() != MeetingState.PLANNED) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "MEETING_NOT_PLANNED"));
        }
        if (agenda.stream().distinct().count() < agenda.size()) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "AGENDA_TWICE"));
        }
        var free = Stream.concat(
                        matters.waiting().stream().map(Matter::id),
                        agenda.stream().filter(matter -> meetings.onAgenda(id, matter)))
                .toList();
        if (ended.isEmpty() && !free.containsAll(agenda)) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "AGENDA_NOT_WAITING"));
        }
        if (reasons.isEmpty()) {
            meetings.setAgenda(actor, id, agenda);
            journal.enter(actor, "SetAgenda", Provision.REPORT_TO_COMMITTEE, id, agenda);
        }
        return Verdict.of(reasons);
    }
}
