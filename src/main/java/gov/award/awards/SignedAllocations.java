package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the governor's approval of an allocation on record (article 26). */
@Component
public class SignedAllocations {

    private final Decisions decisions;
    private final Budget budget;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    SignedAllocations(
            Decisions decisions,
            Budget budget,
            Attachments attachments,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.decisions = decisions;
        this.budget = budget;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * The signed approval.
     *
     * @param governor who signed
     */
    public record Form(
            @NotBlank @Size(max = 100) String document,
            @NotBlank @Size(max = 60) String governor,
            @NotNull LocalDate decided) {}

    /** Who puts it on record. */
    enum Recorder {
        GOVERNMENT,
        CLERK
    }

    Verdict record(Actor actor, RoundId round, UUID id, Form form, Upload scan, Recorder recorder) {
        decisions.locked(round);
        var reasons = new ArrayList<Refusal>(readiness(round));
        var report = Budget.open(budget.reports(round)).orElse(null);
        if (budget.approvals(round).stream().anyMatch(Budget.Approval::waits)) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "ALLOCATION_WAITS_FOR_CHECK"));
        }
        if (report != null) {
            var reported = clock.dayOf(report.reportedAt());
            if (form.decided().isBefore(reported) || form.decided().isAfter(clock.today())) {
                reasons.add(Refusal.of(Provision.ALLOCATION, "ALLOCATION_DAY", reported));
            }
        }
        if (report == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        var filing = new Filing(id, "allocation-approval", Provision.ALLOCATION, Confidentiality.CONFIDENTIAL);
        var added = attachments.add(actor, attachment, filing, scan, Limits.scan());
        if (added instanceof Added.Refused) {
            return added.verdict();
        }
        jdbc.sql("""
                        insert into allocation_approval
                            (id, programme, round, report, document, governor, decided, scan, by_clerk, recorded_by, recorded_at)
                        values (:id, :programme, :round, :report, :document, :governor, :decided, :scan, :clerk, :by, :at)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("report", report.id())
                .param("document", form.document().strip())
                .param("governor", form.governor().strip())
                .param("decided", form.decided())
                .param("scan", attachment.value())
                .param("clerk", recorder == Recorder.CLERK)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(
                actor,
                "ApproveAllocation",
                Provision.ALLOCATION,
                round,
                form.document(),
                form.governor(),
                form.decided(),
                recorder);
        return Verdict.ALLOWED;
    }

    /** A report must wait for approval, and the prizes of the round must fit into the earmarked line. */
    List<Refusal> readiness(RoundId round) {
        var reports = budget.reports(round);
        if (Budget.open(reports).isEmpty()) {
            return List.of(Refusal.of(
                    Provision.ALLOCATION,
                    reports.isEmpty() ? "ALLOCATION_NOT_REPORTED" : "ALLOCATION_ALREADY_APPROVED"));
        }
        var prizes = reports.stream().mapToLong(Budget.Report::totalFen).sum();
        return budget.line(round, LineSort.PRIZE)
                .map(line -> MoneyRules.allocation(line.amountFen(), prizes))
                .orElseGet(() -> List.of(Refusal.of(Provision.EARMARKING, "NO_PRIZE_LINE")));
    }
}
