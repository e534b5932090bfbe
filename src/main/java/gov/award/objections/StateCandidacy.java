package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A candidate states its case before the committee is asked to take it from the list (articles 22, 23; reading 19). */
@Service
public class StateCandidacy {

    private final Candidacies candidacies;
    private final CandidacyStatements statements;
    private final ApplicationBriefs applications;
    private final BusinessClock clock;
    private final Journal journal;

    StateCandidacy(
            Candidacies candidacies,
            CandidacyStatements statements,
            ApplicationBriefs applications,
            BusinessClock clock,
            Journal journal) {
        this.candidacies = candidacies;
        this.statements = statements;
        this.applications = applications;
        this.clock = clock;
        this.journal = journal;
    }

    /** What it states. */
    public record Form(@NotBlank @Size(max = 8000) String text) {}

    @Act(by = Role.APPLICANT, basis = Provision.PRINCIPLES)
    public Verdict state(Actor actor, UUID id, Form form) {
        var hearing = candidacies.of(id);
        if (!applications.members(hearing.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("hearing");
        }
        statements.lock(id);
        var reasons = CandidacyRules.stating(
                candidacies.state(actor, hearing),
                statements.of(id),
                candidacies.deadline(actor, hearing).orElse(null),
                clock.now());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var text = form.text().strip();
        statements.add(actor, UUID.randomUUID(), id, text, clock.today(), null);
        journal.enter(actor, "StateCandidacy", Provision.PRINCIPLES, id, text);
        return Verdict.ALLOWED;
    }
}
