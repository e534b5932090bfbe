package gov.award.consultations;

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
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office records on which day a request on paper reached the department; the time for the answer runs from the next (article 21). */
@Service
public class RecordReceipt {

    private final Requests requests;
    private final Consultations consultations;
    private final ConsultationScans scans;
    private final RoundBriefs rounds;
    private final BusinessClock clock;
    private final Journal journal;

    RecordReceipt(
            Requests requests,
            Consultations consultations,
            ConsultationScans scans,
            RoundBriefs rounds,
            BusinessClock clock,
            Journal journal) {
        this.requests = requests;
        this.consultations = consultations;
        this.scans = scans;
        this.rounds = rounds;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.CONSULTATION_ANSWER)
    public Verdict record(Actor actor, RequestId id, ServedId served, LocalDate receivedOn, Upload scan) {
        var round = requests.find(id).round();
        requests.lock(round);
        var request = requests.find(id).request();
        var sentOn = clock.dayOf(request.sentAt());
        var reasons = new ArrayList<Refusal>();
        rounds.over(round).ifPresent(reasons::add);
        if (request.receivedOn() != null) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "RECEIPT_RECORDED", request.name()));
        }
        if (receivedOn.isBefore(sentOn)) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "RECEIVED_BEFORE_SENT", sentOn));
        }
        if (receivedOn.isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "RECEIVED_LATER", clock.today()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, served, "consultation-receipt", scan) instanceof Added.Refused refused) {
            return refused.verdict();
        }
        consultations.served(actor, id, served, receivedOn, attachment.value());
        journal.enter(actor, "RecordReceipt", Provision.CONSULTATION_ANSWER, id, served, receivedOn, attachment);
        return Verdict.ALLOWED;
    }
}
