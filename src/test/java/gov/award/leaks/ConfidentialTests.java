package gov.award.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who comes to see what of a whole round. The tables in {@code src/test/resources/confidential} say it text by text: what is
 * denied to some is in the same line seen by those entitled. Run with {@code -Dconfidential.write=true} to have them written
 * anew, and then read every changed line. Whatever a table says, the principles below hold.
 */
@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class ConfidentialTests {

    private static final Path TABLES = Path.of("src/test/resources/confidential");

    /** By which everybody who declares interests knows what they are asked about. */
    private static final Set<String> NAMED = Set.of("conflict_case.name", "conflict_case.employer");

    /** What was given in, and what was said of it: only for those who have pledged. */
    private static final String CONTENT =
            "(application_version_section|opinion|fact_check|sheet_entry|consensus_entry|site_finding|survey_delivery)\\..*"
                    + "|opened (licence|policy|quality|leading|reputation|signed-page|sealed-opinion)"
                    + "|paper (DOCUMENT_REPORT|SITE_REPORT|SURVEY_REPORT|EVALUATION_REPORT|CONSULTATION_SUMMARY)";

    @Autowired
    ApplicationContext program;

    @Test
    void duringTheDocumentReviewEveryoneSeesWhatIsTheirs() throws Exception {
        var tour = tour(new PlayedRound(program));
        principles(tour);
        assertThat(hidden(tour, "the case: sheet_entry.strengths")).contains(Position.LATE_SCORER);
        compare(tour, "document-review.txt");
    }

    @Test
    void afterTheAwardEveryoneSeesWhatIsTheirsAndFindsNothingElse() throws Exception {
        var tour = tour(new PlayedAward(program));
        principles(tour);
        compare(tour, "follow-up.txt");
        assertThat(tour.searches()).isPositive();
        assertThat(tour.tellingSearches()).isEmpty();
    }

    private Tour tour(PlayedRound played) throws Exception {
        var marks =
                Marks.made(Map.of(played.theCase, "the case", played.other, "the other", played.unfit, "the unfit"));
        marks.add(played.person.code(), "another: identity number");
        marks.add(PlayedAward.REPORTER, "the case: reporter's name");
        marks.add(PlayedAward.REPORTERS_TELEPHONE, "the case: reporter's telephone");
        marks.add("6222 0000 0000 1234", "the round: bank account");
        var tour = new Tour(program, played, marks);
        assertThat(tour.broken()).isEmpty();
        return tour;
    }

    private static void compare(Tour tour, String table) throws IOException {
        if (Boolean.getBoolean("confidential.write")) {
            Files.createDirectories(TABLES);
            Files.writeString(TABLES.resolve(table), tour.table());
        }
        assertThat(tour.table()).isEqualTo(Files.readString(TABLES.resolve(table)));
    }

    private static Set<Position> hidden(Tour tour, String what) {
        return EnumSet.complementOf(EnumSet.copyOf(tour.seen().getOrDefault(what, Set.of())));
    }

    /** What holds in every phase, whatever there is to see. */
    private static void principles(Tour tour) {
        var wrong = new TreeSet<String>();
        for (var each : tour.seen().entrySet()) {
            var whose = each.getKey().substring(0, each.getKey().indexOf(':'));
            var what = each.getKey().substring(whose.length() + 2);
            var isPublic = each.getValue().contains(Position.PUBLIC);
            for (var position : each.getValue()) {
                if (!isPublic && denied(whose, what, position)) {
                    wrong.add(tour.where(each.getKey(), position));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether what is not public must not be seen from a position. */
    private static boolean denied(String whose, String what, Position position) {
        var theCase = whose.equals("the case");
        return switch (position) {
            case RECUSED_OFFICE -> theCase && !NAMED.contains(what) && !what.equals("award.model");
            case RECUSED_SCORER, RECUSED_COMMITTEE, IDLE_ASSESSOR -> theCase && !NAMED.contains(what);
            case OTHER_AGENCY, OTHER_DEPARTMENT -> theCase && !NAMED.contains(what) && !what.startsWith("candidate.");
            case AGENCY -> whose.equals("the other") && !NAMED.contains(what);
            case MEMBER, UNIT, UNPLEDGED_UNIT -> whose.equals("the other") || unpledged(position, what);
            case OTHER_MEMBER, OTHER_UNIT -> theCase;
            case ADMINISTRATOR, NEWCOMER -> !whose.equals("the round");
            case UNPLEDGED_OFFICE, UNPLEDGED_DEPARTMENT, UNPLEDGED_COMMITTEE -> unpledged(position, what);
            default -> false;
        };
    }

    private static boolean unpledged(Position position, String what) {
        return position.name().startsWith("UNPLEDGED") && what.matches(CONTENT);
    }
}
