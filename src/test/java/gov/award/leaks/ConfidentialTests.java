package gov.award.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import gov.award.Basis;
import gov.award.acting.SharedReadings;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.testing.ServedTest;
import gov.award.workdays.CalendarYears;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Who comes to see what of a whole round. The tables in {@code src/test/resources/confidential} say it text by text: what is
 * denied to some is in the same line seen by those entitled. Run with {@code -Dconfidential.write=true} to have them written
 * anew, and then read every changed line. Whatever a table says, the principles below hold.
 */
@ServedTest
@Basis(Provision.CONFIDENTIALITY)
class ConfidentialTests {

    private static final Path TABLES = Path.of("src/test/resources/confidential");

    /** By which everybody who declares interests knows what they are asked about. */
    private static final Set<String> NAMED = Set.of("conflict_case.name", "conflict_case.employer");

    /** The award is published: so is that it stands in the register and that it was paid. */
    private static final Set<String> PUBLISHED = Set.of(
            "award.model",
            "payment.payee",
            "payment.voucher",
            "register_entry.document",
            "register_entry.model",
            "register_entry.party_name",
            "register_entry.title");

    /** What was given in, and what was said of it: only for those who have pledged. */
    private static final String CONTENT =
            "(application_version_section|unit_choice|clarification|clarification_answer|opinion|fact_check|sheet_entry|consensus_entry|site_finding|survey_delivery)\\..*"
                    + "|opened (licence|policy|quality|leading|reputation|signed-page|sealed-opinion|clarification-answer)"
                    + "|paper (DOCUMENT_REPORT|SITE_REPORT|SURVEY_REPORT|EVALUATION_REPORT|CONSULTATION_SUMMARY|TRANSMITTAL)";

    /** What nobody sees from any position: why there is no twin. */
    private static final Path UNSEEN = TABLES.resolve("unseen.txt");

    /** Those who must not notice the case while its papers are read, and one who does. */
    private static final Set<Position> STRANGERS = EnumSet.of(
            Position.OTHER_MEMBER,
            Position.DRAFTER,
            Position.NEWCOMER,
            Position.OTHER_UNIT,
            Position.OFFICE,
            Position.RECUSED_OFFICE,
            Position.RECUSED_SCORER,
            Position.OTHER_LEADER,
            Position.AGENCY,
            Position.OTHER_DEPARTMENT,
            Position.GOVERNMENT,
            Position.FINANCE,
            Position.ADMINISTRATOR,
            Position.PUBLIC);

    /** What someone sees of the case who is invited to act for its applicant. */
    private static final Set<String> INVITED = Set.of("applicant.name", "applicant_invitation.name");

    /** Routes at which nobody is shown anything in the end. */
    private static final Path UNANSWERED = TABLES.resolve("unanswered.txt");

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    @Test
    void duringTheDocumentReviewEveryoneSeesWhatIsTheirs() throws Exception {
        try (var tour = tour(PlayedAward.atTheDocumentReview(program))) {
            compare(tour, "document-review.txt");
            principles(tour);
            assertThat(hidden(tour, "the case: sheet_entry.strengths")).contains(Position.LATE_SCORER);
        }
    }

    @Test
    void afterTheAwardEveryoneSeesWhatIsTheirsAndFindsNothingElse() throws Exception {
        try (var tour = tour(PlayedAward.atTheEnd(program))) {
            compare(tour, "follow-up.txt");
            principles(tour);
            assertThat(tour.seen().get("the case: notice notice.shortlisted")).contains(Position.MEMBER);
            assertThat(tour.searches()).isPositive();
            var telling = tour.tellingSearches();
            var reasoned = Reasoned.in(UNSEEN);
            var unanswered = Reasoned.in(UNANSWERED);
            assertSoftly(all -> {
                all.assertThat(telling).isEmpty();
                all.assertThat(tour.unanswered()).containsExactlyElementsOf(unanswered);
                // What is denied to some is seen by whoever it is meant for; what nobody sees has a reason.
                all.assertThat(tour.unseen()).containsExactlyElementsOf(reasoned);
            });
        }
    }

    /** Else it would be seen by whoever uploaded it and nobody else. */
    @Test
    void whatIsNotOfAnApplicationIsFollowedByItsPurpose() throws Exception {
        PlayedAward.atTheEnd(program);
        var lost = new TreeSet<String>();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select distinct purpose from award.attachment a
                        where not exists (select from award.application p where p.id = a.subject)
                          and position(quote_literal(purpose) in
                              pg_get_functiondef('award.attachment_followed(uuid, uuid, text, uuid)'::regprocedure)) = 0
                        """)) {
            while (rows.next()) {
                lost.add(rows.getString(1));
            }
        }
        assertThat(lost).isEmpty();
    }

    /** What there is of the case is taken away: no list and no number is another for those who are not to know of it. */
    @Test
    void whatIsListedAndCountedTellsNothingOfWhatIsHidden() throws Exception {
        var played = PlayedAward.atTheDocumentReview(program);
        var lists = new Lists(program);
        var before = pages(played, lists);
        Marks.linked(Map.of(played.theCase, "the case")).erase("the case");
        var after = pages(played, lists);

        var telling = new TreeSet<String>();
        for (var position : before.keySet()) {
            Objects.requireNonNull(before.get(position)).forEach((address, page) -> {
                if (!page.equals(Objects.requireNonNull(after.get(position)).get(address))) {
                    telling.add(position + " " + address);
                }
            });
        }
        assertThat(telling).filteredOn(each -> !each.startsWith("OFFICE ")).isEmpty();
        assertThat(telling).contains("OFFICE /rounds/" + played.round.text() + "/applications");
    }

    private Map<Position, Map<String, String>> pages(PlayedRound played, Lists lists) throws Exception {
        var pages = new EnumMap<Position, Map<String, String>>(Position.class);
        for (var position : STRANGERS) {
            try (var line = new Line(port, played.session(position))) {
                pages.put(position, lists.as(line));
            }
        }
        return pages;
    }

    private Tour tour(PlayedRound played) throws Exception {
        var marks = Marks.made(Map.of(
                played.theCase, "the case",
                played.other, "the other",
                played.individual, "the individual",
                played.unfit, "the unfit",
                played.draft, "the draft",
                played.withdrawn, "the withdrawn"));
        marks.add(played.person.code(), "the individual: identity number");
        marks.add(PlayedAward.REPORTER, "the case: reporter's name");
        marks.add(PlayedAward.REPORTERS_TELEPHONE, "the case: reporter's telephone");
        marks.add("6222 0000 0000 1234", "the round: bank account");
        // What the program keeps for half a minute, or for strangers, has no marks.
        program.getBean(CalendarYears.class).refresh();
        program.getBean(SharedReadings.class).forget();
        var tour = new Tour(program, played, port, marks);
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
            case RECUSED_OFFICE -> theCase && !NAMED.contains(what) && !PUBLISHED.contains(what);
            case OTHER_LEADER -> isNoneOf(whose, "the other") && !NAMED.contains(what);
            case RECUSED_SCORER, RECUSED_COMMITTEE, IDLE_ASSESSOR -> theCase && !NAMED.contains(what);
            case OTHER_AGENCY, OTHER_DEPARTMENT -> theCase && !NAMED.contains(what) && !what.startsWith("candidate.");
            case AGENCY -> isNoneOf(whose, "the case") && !NAMED.contains(what);
            case MEMBER -> isNoneOf(whose, "the case");
            case OTHER_MEMBER -> isNoneOf(whose, "the other");
            case REFUSED_MEMBER -> isNoneOf(whose, "the unfit");
            case DRAFTER -> isNoneOf(whose, "the draft");
            case UNIT, UNPLEDGED_UNIT -> isNoneOf(whose, "the case", "the individual") || unpledged(position, what);
            case OTHER_UNIT -> isNoneOf(whose, "the other", "the unfit", "the withdrawn");
            case NEWCOMER -> isNoneOf(whose) && !INVITED.contains(what);
            case ADMINISTRATOR -> isNoneOf(whose);
            case UNPLEDGED_OFFICE, UNPLEDGED_DEPARTMENT, UNPLEDGED_COMMITTEE -> unpledged(position, what);
            default -> false;
        };
    }

    /** Whether it is somebody's, and nobody's of these. */
    private static boolean isNoneOf(String whose, String... these) {
        return !whose.equals("the round") && !List.of(these).contains(whose);
    }

    private static boolean unpledged(Position position, String what) {
        return position.name().startsWith("UNPLEDGED") && what.matches(CONTENT);
    }
}
