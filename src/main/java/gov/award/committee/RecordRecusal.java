package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
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

/** A clerk records a member's recusal from the paper signed by the member or by whoever presides (代录); it counts once the director has compared it. */
@Service
public class RecordRecusal {

    private final Matters matters;
    private final Members members;
    private final Recusing recusing;
    private final Scans scans;
    private final Journal journal;

    RecordRecusal(Matters matters, Members members, Recusing recusing, Scans scans, Journal journal) {
        this.matters = matters;
        this.members = members;
        this.recusing = recusing;
        this.scans = scans;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.PRINCIPLES)
    public Verdict record(Actor actor, RecusalId id, MatterId matterId, MemberId memberId, String ground, Upload scan) {
        var matter = matters.locked(matterId);
        var member = members.find(memberId);
        var reasons = new ArrayList<Refusal>(recusing.refusals(actor, matter, member, ground));
        if (matters.recusalWaits(matterId, memberId)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_WAITS", member.name()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, id, "recusal", Provision.PRINCIPLES, scan) instanceof Added.Refused refused) {
            return refused.verdict();
        }
        matters.recuse(actor, id, matterId, memberId, ground, attachment.value());
        journal.enter(actor, "RecordRecusal", Provision.PRINCIPLES, matterId, memberId, id, ground, attachment);
        return Verdict.ALLOWED;
    }
}
