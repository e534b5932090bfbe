package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.panels.Stage;
import gov.award.panels.Teams;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** An assessor gives their sheet: it is complete, added up and not changed any more (articles 13, 17, 18). */
@Service
public class GiveSheet {

    private final Cases cases;
    private final Sheets sheets;
    private final Consensuses consensuses;
    private final GivenSheets givenSheets;
    private final Notices notices;
    private final Journal journal;

    GiveSheet(
            Cases cases,
            Sheets sheets,
            Consensuses consensuses,
            GivenSheets givenSheets,
            Notices notices,
            Journal journal) {
        this.cases = cases;
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.givenSheets = givenSheets;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.ASSESSOR, basis = Provision.ITEM_SCORING)
    public Verdict give(Actor actor, ApplicationId application, Stage stage) {
        cases.alone(application, stage);
        var in = cases.scored(actor, application, stage);
        if (!(in.open() instanceof Verdict.Allowed)) {
            return in.open();
        }
        var sheet = sheets.begun(actor, in);
        if (sheet.given()) {
            return Verdict.refused(Provision.ITEM_SCORING, "SHEET_ALREADY_GIVEN");
        }
        var before = consensuses.percentsBefore(in);
        var scores = SheetRules.shown(in.tree(), sheets.items(sheet.id()), before);
        var reasons = SheetRules.missing(stage, in.tree(), scores, before);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        sheets.save(
                actor,
                sheet.id(),
                scores.values().stream().filter(score -> score.version() == 0).toList());
        var percents = scores.values().stream()
                .collect(Collectors.toMap(
                        ItemScore::item, score -> Objects.requireNonNull(score.percent()), (a, _) -> a, TreeMap::new));
        var total = Points.total(in.tree(), percents);
        sheets.give(sheet.id(), total);
        journal.enter(actor, "GiveSheet", Provision.ITEM_SCORING, sheet.id(), total, percents);
        tellLeader(actor, in);
        return Verdict.ALLOWED;
    }

    private void tellLeader(Actor actor, ReviewCase in) {
        if (givenSheets
                .of(Actor.system(Role.CHECKER, actor.requireProgramme()), in)
                .all()) {
            notices.tell(
                    actor,
                    in.scorers().stream()
                            .filter(Teams.Scorer::leader)
                            .map(Teams.Scorer::person)
                            .toList(),
                    "notice.sheetsGiven",
                    List.of(in.application().name()),
                    in.path() + "/consensus");
        }
    }
}
