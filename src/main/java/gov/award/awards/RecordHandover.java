package gov.award.awards;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office records that plaque and certificate were handed to a winner, with the signed receipt (article 25). */
@Service
public class RecordHandover {

    private final AwardBook awards;
    private final Decisions decisions;
    private final Handovers handovers;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    RecordHandover(
            AwardBook awards,
            Decisions decisions,
            Handovers handovers,
            Attachments attachments,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.awards = awards;
        this.decisions = decisions;
        this.handovers = handovers;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** When and where, and who signed for the winner. */
    public record Form(
            @NotNull LocalDate handedOn,
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 60) String receiver) {}

    @Act(by = Role.OFFICE, basis = Provision.PRIZE_AMOUNT)
    public Verdict record(Actor actor, AwardId id, HandoverId handover, Form form, Upload receipt) {
        var award = awards.locked(id);
        var basis = Provision.PRIZE_AMOUNT;
        var reasons = new ArrayList<Refusal>();
        if (award.revoked()) {
            reasons.add(Refusal.of(basis, "AWARD_IS_REVOKED"));
        }
        if (!decisions.published(id)) {
            reasons.add(Refusal.of(Provision.APPROVAL, "RESULTS_NOT_PUBLISHED"));
        }
        if (handovers.of(id).isPresent()) {
            reasons.add(Refusal.of(basis, "HANDED_OVER"));
        }
        if (form.handedOn().isBefore(award.decided()) || form.handedOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(basis, "HANDOVER_DAY", award.decided(), clock.today()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        var filing = Filing.confidential(handover, "handover-receipt", basis);
        if (attachments.add(actor, attachment, filing, receipt, Limits.scan()) instanceof Added.Refused refused) {
            return refused.verdict();
        }
        jdbc.sql("""
                        insert into handover (award, id, programme, handed_on, place, receiver, receipt, recorded_by, recorded_at)
                        values (:award, :id, :programme, :handedOn, :place, :receiver, :receipt, :by, :at)
                        """)
                .param("award", id.value())
                .param("id", handover.value())
                .param("programme", actor.requireProgramme().value())
                .param("handedOn", form.handedOn())
                .param("place", form.place().strip())
                .param("receiver", form.receiver().strip())
                .param("receipt", attachment.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "RecordHandover", basis, id, form, attachment);
        return Verdict.ALLOWED;
    }
}
