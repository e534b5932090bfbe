package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The director compares a recorded statement of a candidate with its signed original (articles 22, 23; reading 19). */
@Service
public class CompareCandidacyStatement {

    private final Complaints complaints;
    private final Candidacies candidacies;
    private final CandidacyStatements statements;
    private final Journal journal;

    CompareCandidacyStatement(
            Complaints complaints, Candidacies candidacies, CandidacyStatements statements, Journal journal) {
        this.complaints = complaints;
        this.candidacies = candidacies;
        this.statements = statements;
        this.journal = journal;
    }

    /** @param note why it is sent back; may be blank otherwise */
    public record Form(
            @NotNull Compared outcome,
            @Nullable @Size(max = 500) String note) {}

    @Act(by = Role.DIRECTOR, basis = Provision.PRINCIPLES)
    public Verdict compare(Actor actor, ComplaintId id, UUID statement, Form form) {
        complaints.locked(id);
        var hearing = candidacies.standing(id).orElseThrow(() -> new NotFound("hearing"));
        var waiting = statements.waiting(hearing.id(), statement);
        var note = Objects.requireNonNullElse(form.note(), "").strip();
        var reasons = new ArrayList<Refusal>();
        if (waiting.recordedBy().equals(actor.person())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_SECOND_PERSON"));
        }
        if (form.outcome() == Compared.REJECTED && note.isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_COMPARISON_NOTE"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        statements.compare(actor, statement, form.outcome(), note);
        journal.enter(actor, "CompareCandidacyStatement", Provision.PRINCIPLES, id, statement, form.outcome(), note);
        return Verdict.ALLOWED;
    }
}
