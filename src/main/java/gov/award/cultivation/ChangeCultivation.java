package gov.award.cultivation;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** A unit changes a record of its own until the year it tells of is over (article 9). */
@Service
public class ChangeCultivation {

    private final Cultivations cultivations;
    private final Evidence evidence;
    private final BusinessClock clock;
    private final Journal journal;

    ChangeCultivation(Cultivations cultivations, Evidence evidence, BusinessClock clock, Journal journal) {
        this.cultivations = cultivations;
        this.evidence = evidence;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param version the one the writer had before them */
    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDING_UNITS)
    public Verdict change(Actor actor, CultivationId id, int version, CultivationForm form, List<Upload> files) {
        var before = cultivations.locked(actor, id);
        var reasons = new ArrayList<Refusal>();
        if (!CultivationRules.open(before.doneOn(), clock.today())) {
            reasons.add(Refusal.of(
                    Provision.RECOMMENDING_UNITS,
                    "CULTIVATION_YEAR_OVER",
                    String.valueOf(before.doneOn().getYear())));
        }
        if (version != before.version()) {
            reasons.add(Refusal.of(Provision.RECOMMENDING_UNITS, "CULTIVATION_STALE"));
        }
        CultivationRules.done(form.doneOn(), clock.today()).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            cultivations.change(actor, id, form);
            reasons.addAll(evidence.keep(actor, id, files));
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "ChangeCultivation", Provision.RECOMMENDING_UNITS, id.value(), before, form);
        }
        return Verdict.of(reasons);
    }
}
