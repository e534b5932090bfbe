package gov.award.demonstration;

import gov.award.assessments.CloseConsensus;
import gov.award.assessments.ConsensusForm;
import gov.award.assessments.ConsensusItem;
import gov.award.assessments.GiveSheet;
import gov.award.assessments.ItemScore;
import gov.award.assessments.SaveConsensus;
import gov.award.assessments.SaveSheet;
import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.panels.Stage;
import java.util.ArrayList;
import java.util.Map;

/** How the assessors of the story fill in and give their sheets, and conclude. */
@DemoOnly
class Sheets {

    /** From here on a comment praises more than it asks for. */
    private static final int GOOD = 60;

    private final Story story;
    private final Cast cast;
    private final SaveSheet saveSheet;
    private final GiveSheet giveSheet;
    private final SaveConsensus saveConsensus;
    private final CloseConsensus closeConsensus;

    Sheets(
            Story story,
            Cast cast,
            SaveSheet saveSheet,
            GiveSheet giveSheet,
            SaveConsensus saveConsensus,
            CloseConsensus closeConsensus) {
        this.story = story;
        this.cast = cast;
        this.saveSheet = saveSheet;
        this.giveSheet = giveSheet;
        this.saveConsensus = saveConsensus;
        this.closeConsensus = closeConsensus;
    }

    void give(Round round, Entry entry, Stage stage, String assessor) {
        fill(round, entry, stage, assessor);
        Diary.allowed(giveSheet.give(cast.assessor(assessor), Ids.application(round, entry.party()), stage));
    }

    /** Every item of the document review; on site only what is scored otherwise than there. */
    void fill(Round round, Entry entry, Stage stage, String assessor) {
        var scoring = new Scoring(story, round, entry);
        var scores = new ArrayList<ItemScore>();
        for (var item : scoring.items()) {
            var percent = scoring.percent(stage, item.item(), assessor);
            if (stage == Stage.DOCUMENT || percent != scoring.consensus(Stage.DOCUMENT, item.item())) {
                scores.add(score(entry, scoring, stage, item, assessor, percent));
            }
        }
        if (!scores.isEmpty()) {
            Diary.allowed(
                    saveSheet.save(cast.assessor(assessor), Ids.application(round, entry.party()), stage, scores));
        }
    }

    private ItemScore score(
            Entry entry, Scoring scoring, Stage stage, Reviews.Item item, String assessor, int percent) {
        var values = Map.of(
                "model", Form.model(story, entry).name(),
                "company", story.parties().name(entry.party()));
        var strong = Texts.fill(scoring.chosen(item.strong(), item.item(), assessor), values);
        var weak = Texts.fill(scoring.chosen(item.weak(), item.item(), assessor), values);
        var question = Texts.fill(item.question(), values);
        return switch (stage) {
            case DOCUMENT ->
                new ItemScore(item.item(), percent, strong, percent < GOOD ? weak : "", question, "", 0, null);
            case SITE -> {
                var changes = story.reviews().changes();
                var raised = percent > scoring.consensus(Stage.DOCUMENT, item.item());
                var reason = scoring.chosen(raised ? changes.raised() : changes.lowered(), item.item(), assessor);
                yield new ItemScore(
                        item.item(), percent, raised ? strong : "", raised ? "" : weak, "", reason, 0, null);
            }
        };
    }

    void conclude(Round round, Entry entry, Stage stage) {
        var scoring = new Scoring(story, round, entry);
        var leader = cast.assessor(scoring.scorers(stage).getFirst());
        var application = Ids.application(round, entry.party());
        var items = scoring.items().stream()
                .map(item -> new ConsensusItem(
                        item.item(),
                        scoring.consensus(stage, item.item()),
                        scoring.changed(item.item()) ? story.reviews().consensus() : ""))
                .toList();
        Diary.allowed(saveConsensus.save(leader, application, stage, new ConsensusForm(0, items)));
        Diary.allowed(closeConsensus.close(leader, application, stage, 1));
    }
}
