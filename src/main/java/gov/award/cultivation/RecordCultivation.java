package gov.award.cultivation;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** A unit records what it has done to nurture, to call for applications or to spread experience (article 9). */
@Service
public class RecordCultivation {

    private final Cultivations cultivations;
    private final Evidence evidence;
    private final BusinessClock clock;
    private final Journal journal;

    RecordCultivation(Cultivations cultivations, Evidence evidence, BusinessClock clock, Journal journal) {
        this.cultivations = cultivations;
        this.evidence = evidence;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDING_UNITS)
    public Verdict record(Actor actor, CultivationId id, UnitId unit, CultivationForm form, List<Upload> files) {
        if (!actor.units(Role.RECOMMENDER).contains(unit)) {
            throw new NotFound("unit");
        }
        var reasons = new ArrayList<Refusal>();
        CultivationRules.done(form.doneOn(), clock.today()).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            cultivations.add(actor, id, unit, form);
            reasons.addAll(evidence.keep(actor, id, files));
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "RecordCultivation", Provision.RECOMMENDING_UNITS, id.value(), unit.value(), form);
        }
        return Verdict.of(reasons);
    }
}
