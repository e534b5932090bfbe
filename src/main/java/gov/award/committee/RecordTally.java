package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A clerk records from the signed paper what two tellers counted in a ballot held on paper (代录). */
@Service
public class RecordTally {

    private final Meetings meetings;
    private final Matters matters;
    private final Ballots ballots;
    private final Scans scans;
    private final Journal journal;

    RecordTally(Meetings meetings, Matters matters, Ballots ballots, Scans scans, Journal journal) {
        this.meetings = meetings;
        this.matters = matters;
        this.ballots = ballots;
        this.scans = scans;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict record(
            Actor actor, TallyId id, MeetingId meetingId, MatterId matterId, TallyForm form, Upload scan) {
        var meeting = meetings.locked(meetingId);
        var matter = matters.locked(matterId);
        if (!meetings.onAgenda(meetingId, matterId)) {
            throw new NotFound("agenda item");
        }
        var basis = Provision.DECIDE_MAJOR_MATTERS;
        var reasons = new ArrayList<Refusal>(matters.over(matter));
        if (meeting.state() != MeetingState.OPEN) {
            reasons.add(Refusal.of(basis, "MEETING_NOT_OPEN"));
        }
        if (matters.resolved(matter.id())) {
            reasons.add(Refusal.of(basis, "MATTER_RESOLVED"));
        } else if (matters.tallied(matter.id())) {
            reasons.add(Refusal.of(basis, "TALLY_TWICE"));
        }
        var electorate = ballots.electorate(actor, meeting, matterId);
        if (!ballots.cast(meetingId, matterId, electorate).isEmpty()) {
            reasons.add(Refusal.of(basis, "TALLY_AFTER_VOTES"));
        }
        if (!form.isDeclared() && !matters.cases(matterId).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "TALLY_UNDECLARED"));
        }
        reasons.addAll(Resolving.undecided(electorate));
        if (form.tellerOne().strip().equals(form.tellerTwo().strip())) {
            reasons.add(Refusal.of(basis, "TALLY_TELLERS"));
        }
        var attending = electorate.attending().size();
        if (meeting.state() == MeetingState.OPEN && form.ballots() != attending) {
            reasons.add(Refusal.of(basis, "TALLY_BALLOTS", form.ballots(), attending));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, id, "tally-scan", basis, scan) instanceof Added.Refused refused) {
            return refused.verdict();
        }
        ballots.add(actor, id, meetingId, matterId, form, attachment.value());
        journal.enter(actor, "RecordTally", basis, matterId, id, form, attachment);
        return Verdict.ALLOWED;
    }
}
