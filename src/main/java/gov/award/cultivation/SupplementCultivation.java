package gov.award.cultivation;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** A unit adds to a record of its own, in the year it tells of and later; what was recorded stays (article 9). */
@Service
public class SupplementCultivation {

    private final Cultivations cultivations;
    private final Evidence evidence;
    private final Journal journal;

    SupplementCultivation(Cultivations cultivations, Evidence evidence, Journal journal) {
        this.cultivations = cultivations;
        this.evidence = evidence;
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDING_UNITS)
    public Verdict supplement(Actor actor, CultivationId id, String text, List<Upload> files) {
        cultivations.locked(actor, id);
        var reasons = new ArrayList<Refusal>();
        if (text.isBlank() || text.length() > CultivationRules.LONGEST) {
            reasons.add(Refusal.of(Provision.RECOMMENDING_UNITS, "CULTIVATION_TEXT", CultivationRules.LONGEST));
        }
        if (reasons.isEmpty()) {
            cultivations.supplement(actor, id, text.strip());
            reasons.addAll(evidence.keep(actor, id, files));
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "SupplementCultivation", Provision.RECOMMENDING_UNITS, id.value(), text);
        }
        return Verdict.of(reasons);
    }
}
