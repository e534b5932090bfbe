package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rankings.Candidates;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office asks one more department while the consultation is under way (article 21: “and other departments”). */
@Service
public class AddDepartment {

    private final RoundBriefs rounds;
    private final Candidates candidates;
    private final Consultations consultations;
    private final Requests requests;
    private final Units units;
    private final Recusals recusals;
    private final Editions editions;
    private final Journal journal;

    AddDepartment(
            RoundBriefs rounds,
            Candidates candidates,
            Consultations consultations,
            Requests requests,
            Units units,
            Recusals recusals,
            Editions editions,
            Journal journal) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.consultations = consultations;
        this.requests = requests;
        this.units = units;
        this.recusals = recusals;
        this.editions = editions;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.CONSULTATION_REQUEST)
    public Verdict add(Actor actor, RoundId id, UnitId unit) {
        var round = rounds.of(id);
        requests.lock(id);
        var consultation = consultations.current(id).orElseThrow(() -> new NotFound("consultation"));
        var edition = editions.byCode(round.edition());
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.CONSULTATION) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "CONSULTATION_NOT_OPEN"));
        }
        reasons.addAll(recusals.against(actor, id));
        if (!units.plays(unit, UnitPart.DEPARTMENT, actor.requireProgramme())) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "NOT_A_DEPARTMENT"));
        }
        if (requests.of(consultation.id(), edition).stream()
                .anyMatch(request -> request.unit().equals(unit))) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "DEPARTMENT_TWICE"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        consultations.send(
                actor,
                round,
                consultation.id(),
                unit,
                null,
                edition.number(Figure.CONSULTATION_ANSWER_DAYS),
                edition.title().zh(),
                candidates.of(id).stream()
                        .filter(candidate -> !candidate.withdrawn())
                        .toList());
        journal.enter(actor, "AddDepartment", Provision.CONSULTATION_REQUEST, id, consultation.id(), unit);
        return Verdict.ALLOWED;
    }
}
