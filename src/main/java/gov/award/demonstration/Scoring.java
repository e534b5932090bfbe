package gov.award.demonstration;

import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.measures.Kind;
import gov.award.panels.Stage;
import java.util.List;
import java.util.SplittableRandom;

/** Which percents the assessors of the story give: scattered about what the story says of an application, the same each time. */
final class Scoring {

    private static final int STEP = 5;
    private static final int LOWEST = 10;
    private static final int HIGHEST = 95;

    /** One item in so many is looked at anew on site. */
    private static final int CHANGED = 3;

    private final Story story;
    private final Round round;
    private final Entry entry;

    Scoring(Story story, Round round, Entry entry) {
        this.story = story;
        this.round = round;
        this.entry = entry;
    }

    Kind kind() {
        return story.parties().isOrganisation(entry.party()) ? Kind.ORGANISATION : Kind.INDIVIDUAL;
    }

    List<Reviews.Item> items() {
        return story.reviews().items(kind());
    }

    /** Keys of those who score it, the leader first. */
    List<String> scorers(Stage stage) {
        var visit = entry.visit();
        var team = round.team(stage, kind(), stage == Stage.SITE && visit != null ? visit.team() : null);
        var recused = round.recused();
        return team.members().stream()
                .filter(assessor -> recused == null
                        || !recused.assessor().equals(assessor)
                        || !recused.party().equals(entry.party()))
                .toList();
    }

    int percent(Stage stage, String item, String assessor) {
        return switch (stage) {
            case DOCUMENT ->
                rounded(entry.document() + scatter(3, "item", item) * STEP + scatter(1, "own", item, assessor) * STEP);
            case SITE ->
                changed(item) ? raised(item, scatter(1, "site", item, assessor)) : consensus(Stage.DOCUMENT, item);
        };
    }

    int consensus(Stage stage, String item) {
        return rounded(scorers(stage).stream()
                .mapToInt(assessor -> percent(stage, item, assessor))
                .average()
                .orElseThrow());
    }

    /** Whether the site team looks at the item anew. */
    boolean changed(String item) {
        return random("changed", item).nextInt(CHANGED) == 0;
    }

    /** One of several texts, always the same for the same item and writer. */
    String chosen(List<String> texts, String item, String writer) {
        return texts.get(random("text", item, writer).nextInt(texts.size()));
    }

    private int raised(String item, int own) {
        var way = entry.site() >= entry.document() ? 2 : -1;
        return rounded(consensus(Stage.DOCUMENT, item) + way * STEP + own * STEP);
    }

    private int scatter(int most, String... about) {
        return random(about).nextInt(-most, most + 1);
    }

    private SplittableRandom random(String... about) {
        return new SplittableRandom(
                Ids.of(round.year(), entry.party(), List.of(about)).getMostSignificantBits());
    }

    private static int rounded(double percent) {
        return Math.clamp(Math.round(percent / STEP) * STEP, LOWEST, HIGHEST);
    }
}
