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
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** An assessor scores items of their own sheet (article 13), one or all of them; nobody else sees it before the sheet is given. */
@Service
public class SaveSheet {

    private final Cases cases;
    private final Sheets sheets;
    private final Consensuses consensuses;
    private final Journal journal;

    SaveSheet(Cases cases, Sheets sheets, Consensuses consensuses, Journal journal) {
        this.cases = cases;
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.journal = journal;
    }

    /** @param items each with the version it was read in; one that says what it said before is passed over */
    @Act(by = Role.ASSESSOR, basis = Provision.ITEM_SCORING)
    public Verdict save(Actor actor, ApplicationId application, Stage stage, List<ItemScore> items) {
        var in = cases.scored(actor, application, stage);
        items.forEach(item -> in.requireItem(item.item()));
        if (!(in.open() instanceof Verdict.Allowed)) {
            return in.open();
        }
        var sheet = sheets.begun(actor, in);
        if (sheet.given()) {
            return Verdict.refused(Provision.ITEM_SCORING, "SHEET_ALREADY_GIVEN");
        }
        var stored = SheetRules.shown(in.tree(), sheets.items(sheet.id()), consensuses.percentsBefore(in));
        var changed = new ArrayList<ItemScore>();
        var reasons = new ArrayList<Refusal>();
        for (var item : items) {
            var before = Objects.requireNonNull(stored.get(item.item()));
            if (!item.saysTheSameAs(before)) {
                changed.add(item);
                reasons.addAll(SheetRules.unfit(item));
                if (item.version() != before.version()) {
                    reasons.add(Refusal.of(Provision.ITEM_SCORING, "SHEET_ITEM_STALE", item.item()));
                }
            }
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        sheets.save(actor, sheet.id(), changed);
        journal.enter(actor, "SaveSheet", Provision.ITEM_SCORING, sheet.id(), changed);
        return Verdict.ALLOWED;
    }
}
