package gov.award.papers;

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
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office records that a paper was handed over on paper, with the signed receipt. */
@Service
public class RecordDelivery {

    private final Archive archive;
    private final Attachments attachments;
    private final BusinessClock clock;
    private final Journal journal;

    RecordDelivery(Archive archive, Attachments attachments, BusinessClock clock, Journal journal) {
        this.archive = archive;
        this.attachments = attachments;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param id identifies the record
     */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.NOT_SHORTLISTED_NOTICE)
    public Verdict record(Actor actor, ServiceId id, PaperId paper, ServiceForm form, Upload scan) {
        var served = archive.find(paper);
        var basis = served.basis();
        var reasons = new ArrayList<Refusal>();
        if (served.addressee() == null) {
            reasons.add(Refusal.of(basis, "PAPER_PUBLIC"));
        }
        if (form.servedOn().isBefore(clock.dayOf(served.issuedAt()))) {
            reasons.add(Refusal.of(basis, "PAPER_SERVED_BEFORE", clock.dayOf(served.issuedAt())));
        }
        if (form.servedOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(basis, "PAPER_SERVED_LATER", clock.today()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        var filing = Filing.confidential(id, "paper-service-scan", basis);
        var added = attachments.add(actor, attachment, filing, scan, Limits.scan());
        if (added instanceof Added.Refused refused) {
            return refused.verdict();
        }
        archive.servedOnPaper(actor, id.value(), paper, form.recipient().strip(), form.servedOn(), attachment.value());
        journal.enter(actor, "RecordDelivery", basis, paper, id, form.recipient(), form.servedOn(), attachment);
        return Verdict.ALLOWED;
    }
}
