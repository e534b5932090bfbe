package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The leader of a case writes down what the team concludes, once every scorer has given their sheet (article 16). */
@Service
public class SaveConsensus {

    private final Cases cases;
    private final Consensuses consensuses;
    private final GivenSheets givenSheets;
    private final Journal journal;

    SaveConsensus(Cases cases, Consensuses consensuses, GivenSheets givenSheets, Journal journal) {
        this.cases = cases;
        this.consensuses = consensuses;
        this.givenSheets = givenSheets;
        this.journal = journal;
    }

    @Act(by = Role.ASSESSOR, basis = Provision.TEAMS)
    public Verdict save(Actor actor, ApplicationId application, Stage stage, ConsensusForm form) {
        var in = cases.led(actor, application, stage);
        var reasons = new ArrayList<Refusal>(in.open().reasons());
        for (var item : form.items()) {
            in.requireItem(item.item());
            var percent = item.percent();
            if (percent != null && !Points.isPercent(percent)) {
                reasons.add(Refusal.of(Provision.ITEM_SCORING, "PERCENT_NOT_A_STEP", item.item()));
            }
            if (item.reason().length() > ConsensusForm.LONGEST_REASON) {
                reasons.add(Refusal.of(
                        Provision.ITEM_SCORING, "REASON_TOO_LONG", item.item(), ConsensusForm.LONGEST_REASON));
            }
        }
        if (consensuses.closed(in).isPresent()) {
            reasons.add(Refusal.of(ReviewTime.basis(stage), "CONSENSUS_ALREADY_CLOSED"));
        }
        if (!givenSheets
                .of(Actor.system(Role.CHECKER, actor.requireProgramme()), in)
                .all()) {
            reasons.add(Refusal.of(Provision.TEAMS, "SHEETS_NOT_ALL_GIVEN"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var saved = consensuses.save(actor, in, form.version(), form.items());
        if (saved.isEmpty()) {
            return Verdict.refused(Provision.TEAMS, "CONSENSUS_STALE");
        }
        journal.enter(actor, "SaveConsensus", Provision.TEAMS, saved.get(), form.items());
        return Verdict.ALLOWED;
    }
}
