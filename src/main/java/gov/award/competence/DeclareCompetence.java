package gov.award.competence;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ChosenUnit;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Units;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** An applicant says by what the unit it has chosen is competent, or why it chose it nevertheless (articles 9, 15). */
@Service
public class DeclareCompetence {

    private final ChosenUnit chosen;
    private final UnitChoices choices;
    private final Scopes scopes;
    private final Units units;
    private final Journal journal;

    DeclareCompetence(ChosenUnit chosen, UnitChoices choices, Scopes scopes, Units units, Journal journal) {
        this.chosen = chosen;
        this.choices = choices;
        this.scopes = scopes;
        this.units = units;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.RECOMMENDING_UNITS)
    public Verdict declare(Actor actor, ApplicationId id, Declared declared) {
        var own = chosen.locked(actor, id);
        var reasons = new ArrayList<Refusal>();
        chosen.closed(own).ifPresent(reasons::add);
        var unit = own.unit().orElse(null);
        if (unit == null) {
            reasons.add(Refusal.of(Provision.RECOMMENDING_UNITS, "NO_UNIT_CHOSEN"));
            return Verdict.of(reasons);
        }
        var scope = scopes.of(actor, unit).orElse(null);
        if (scope != null) {
            reasons.addAll(CompetenceRules.reasoned(units.name(unit).orElse(""), scope, declared));
        }
        if (reasons.isEmpty()) {
            choices.add(actor, own.application(), unit, scope, declared);
            journal.enter(actor, "DeclareCompetence", Provision.RECOMMENDING_UNITS, id, unit.value(), declared);
        }
        return Verdict.of(reasons);
    }
}
