package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Service;

/** The office puts the drafted norms and the scoring scheme before the committee for adoption (articles 7(2), 8(1)). */
@Service
public class PutNorms {

    private final Rounds rounds;
    private final Norms norms;
    private final Agenda agenda;
    private final Journal journal;

    PutNorms(Rounds rounds, Norms norms, Agenda agenda, Journal journal) {
        this.rounds = rounds;
        this.norms = norms;
        this.agenda = agenda;
        this.journal = journal;
    }

    /** How the agenda words it. */
    public record Form(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String proposal) {}

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.ADOPT_NORMS)
    public Verdict put(Actor actor, RoundId id, MatterId matter, Form form) {
        var round = rounds.held(actor, id);
        if (round.phase() != Phase.PREPARATION) {
            return Verdict.refused(Provision.ADOPT_NORMS, "NORMS_FIXED_BY_ANNOUNCEMENT");
        }
        if (norms.put(id, matter) == 0) {
            return Verdict.refused(Provision.ADOPT_NORMS, "NOTHING_TO_PUT");
        }
        agenda.put(actor, matter, MatterKind.ADOPT_NORMS, id.value(), id.value(), form.title(), form.proposal());
        journal.enter(actor, "PutNorms", Provision.ADOPT_NORMS, id, matter.value(), form.title(), form.proposal());
        return Verdict.ALLOWED;
    }
}
