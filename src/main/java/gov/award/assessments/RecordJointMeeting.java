package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The office records, on the signed minutes, the joint meeting in which several document teams of a kind settled their list; the
 * mean of each team is kept with it (article 17; reading 4).
 */
@Service
public class RecordJointMeeting {

    private final RoundBriefs rounds;
    private final JointMeetings meetings;
    private final Recusals recusals;
    private final Attachments attachments;
    private final BusinessClock clock;
    private final Journal journal;

    RecordJointMeeting(
            RoundBriefs rounds,
            JointMeetings meetings,
            Recusals recusals,
            Attachments attachments,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.recusals = recusals;
        this.attachments = attachments;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.DOCUMENT_REPORT)
    public Verdict record(Actor actor, RoundId round, JointMeetingId id, JointMeetingForm form, Upload minutes) {
        var means = meetings.means(Actor.system(Role.CHECKER, actor.requireProgramme()), round).stream()
                .filter(mean -> mean.kind() == form.kind())
                .toList();
        var reasons = new ArrayList<Refusal>(recusals.against(actor, round));
        if (rounds.of(round).phase() != Phase.DOCUMENT_REVIEW) {
            reasons.add(Refusal.of(Provision.DOCUMENT_REPORT, "JOINT_MEETING_OUT_OF_TIME"));
        }
        if (means.isEmpty()) {
            reasons.add(Refusal.of(Provision.DOCUMENT_REPORT, "ONE_TEAM_NEEDS_NO_MEETING", form.kind()));
        }
        means.stream()
                .filter(mean -> mean.open() > 0)
                .forEach(mean ->
                        reasons.add(Refusal.of(Provision.DOCUMENT_REPORT, "TEAM_NOT_DONE", mean.name(), mean.open())));
        if (form.heldOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.DOCUMENT_REPORT, "JOINT_MEETING_LATER", form.heldOn()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var scan = new AttachmentId(UUID.randomUUID());
        var filing = Filing.confidential(id, "joint-meeting", Provision.DOCUMENT_REPORT);
        var added = attachments.add(actor, scan, filing, minutes, Limits.scan());
        if (!(added instanceof Added.Stored)) {
            return added.verdict();
        }
        if (!meetings.add(actor, round, id, form, scan.value(), means)) {
            return Verdict.refused(Provision.DOCUMENT_REPORT, "JOINT_MEETING_TWICE");
        }
        journal.enter(actor, "RecordJointMeeting", Provision.DOCUMENT_REPORT, round, id, form, means);
        return Verdict.ALLOWED;
    }
}
