package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.Attachments;
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
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The verifier says what the verification found (articles 22, 34). */
@Service
public class GiveFindings {

    private final Complaints complaints;
    private final Verifiers verifiers;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    GiveFindings(
            Complaints complaints,
            Verifiers verifiers,
            Attachments attachments,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.complaints = complaints;
        this.verifiers = verifiers;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What was found.
     *
     * @param allegation what was alleged, in words that do not give the reporter away
     */
    public record Form(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String allegation,
            @NotBlank @Size(max = 8000) String findings) {}

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR, Role.DEPARTMENT, Role.GOVERNMENT},
            basis = Provision.COMPLAINTS)
    public Verdict give(Actor actor, ComplaintId id, Form form, List<Upload> proofs) {
        var complaint = complaints.locked(id);
        var person = actor.requirePerson();
        if (!person.equals(complaint.verifier()) || verifiers.barred(person)) {
            throw new NotFound("complaint to verify");
        }
        var reasons = ComplaintMove.FIND.broken(complaint.state());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        for (var file : proofs) {
            var filing =
                    Filing.confidential(id, "complaint-proof", complaint.sort().basis());
            var added = attachments.add(actor, filing, file, Limits.standard());
            if (added instanceof Added.Refused) {
                return added.verdict();
            }
        }
        jdbc.sql("""
                        insert into complaint_finding (complaint, programme, outcome, allegation, findings, given_by, given_at)
                        values (:complaint, :programme, :outcome, :allegation, :findings, :by, :at)
                        """)
                .param("complaint", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", form.outcome().name())
                .param("allegation", form.allegation().strip())
                .param("findings", form.findings().strip())
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .update();
        complaints.moved(id, ComplaintMove.FIND);
        journal.enter(
                actor,
                "GiveFindings",
                complaint.sort().basis(),
                id,
                form.outcome(),
                form.allegation(),
                form.findings(),
                proofs.size());
        return Verdict.ALLOWED;
    }
}
