package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** An assessor scores one item of their own sheet (article 13); nobody else sees it before the sheet is given. */
@Service
public class SaveItem {

    private final Cases cases;
    private final Sheets sheets;
    private final Journal journal;

    SaveItem(Cases cases, Sheets sheets, Journal journal) {
        this.cases = cases;
        this.sheets = sheets;
        this.journal = journal;
    }

    @Act(by = Role.ASSESSOR, basis = Provision.ITEM_SCORING)
    public Verdict save(Actor actor, ApplicationId application, Stage stage, String item, ItemForm form) {
        var in = cases.scored(actor, application, stage);
        in.requireItem(item);
        if (!(in.open() instanceof Verdict.Allowed)) {
            return in.open();
        }
        var percent = form.percent();
        if (percent != null && !Points.isPercent(percent)) {
            return Verdict.refused(Provision.ITEM_SCORING, "PERCENT_NOT_A_STEP");
        }
        var sheet = sheets.begun(actor, in);
        if (sheet.given()) {
            return Verdict.refused(Provision.ITEM_SCORING, "SHEET_ALREADY_GIVEN");
        }
        var score = new ItemScore(
                item,
                percent,
                ItemForm.text(form.strengths()),
                ItemForm.text(form.improvements()),
                ItemForm.text(form.question()),
                ItemForm.text(form.reason()),
                Objects.requireNonNullElse(form.version(), 0),
                null);
        if (!sheets.save(actor, sheet.id(), score)) {
            return Verdict.refused(Provision.ITEM_SCORING, "SHEET_ITEM_STALE", item);
        }
        journal.enter(actor, "SaveItem", Provision.ITEM_SCORING, sheet.id(), score);
        return Verdict.ALLOWED;
    }
}
