package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The office records what a candidate stated in writing or had taken down, with the signed original (代录); it counts once the
 * director has compared it. In time is what was stated in time, whenever it is recorded (articles 22, 23; reading 19).
 */
@Service
public class RecordCandidacyStatement {

    private final Complaints complaints;
    private final Candidacies candidacies;
    private final CandidacyStatements statements;
    private final Attachments attachments;
    private final BusinessClock clock;
    private final Journal journal;

    RecordCandidacyStatement(
            Complaints complaints,
            Candidacies candidacies,
            CandidacyStatements statements,
            Attachments attachments,
            BusinessClock clock,
            Journal journal) {
        this.complaints = complaints;
        this.candidacies = candidacies;
        this.statements = statements;
        this.attachments = attachments;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param statedOn the day it was handed in or taken down */
    public record Form(
            @NotBlank @Size(max = 8000) String text,
            @NotNull LocalDate statedOn) {}

    @Act(by = Role.OFFICE, basis = Provision.PRINCIPLES)
    public Verdict record(Actor actor, ComplaintId id, UUID statement, Form form, Upload scan) {
        var complaint = complaints.locked(id);
        var hearing = candidacies.standing(id).orElseThrow(() -> new NotFound("hearing"));
        statements.lock(hearing.id());
        var reasons = CandidacyRules.recording(
                complaint.state(),
                clock.dayOf(hearing.toldAt()),
                form.statedOn(),
                clock.today(),
                candidacies.deadline(actor, hearing).orElse(null));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var file = new AttachmentId(UUID.randomUUID());
        var filing = new Filing(statement, "candidacy-statement", Provision.PRINCIPLES, Confidentiality.CONFIDENTIAL);
        var added = attachments.add(actor, file, filing, scan, Limits.scan());
        if (!(added instanceof Added.Stored stored)) {
            return added.verdict();
        }
        var text = form.text().strip();
        statements.add(actor, statement, hearing.id(), text, form.statedOn(), file.value());
        journal.enter(
                actor,
                "RecordCandidacyStatement",
                Provision.PRINCIPLES,
                id,
                statement,
                text,
                form.statedOn(),
                stored.attachment().digest().hex());
        return Verdict.ALLOWED;
    }
}
