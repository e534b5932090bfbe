package gov.award.assessments;

import static gov.award.assessments.AssessmentsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.SubmittedEvidence;
import gov.award.database.TestDatabase;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.measures.Word;
import gov.award.panels.PanelsSteps;
import gov.award.panels.Stage;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.surveys.OpenEvaluation;
import gov.award.surveys.SurveysSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ReviewTests {

    private static final String ITEM = "4.1.2";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private AssessmentsSteps steps;

    @Autowired
    MockMvc http;

    private RoundId round;
    private final List<Actor> scorers = new ArrayList<>();
    private final List<ApplicationId> cases = new ArrayList<>();

    @BeforeEach
    void underReview() throws SQLException {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new AssessmentsSteps(context);
        round = rounds.announcedRound();
        for (var i = 0; i < 3; i++) {
            scorers.add(people.actor(Role.ASSESSOR));
        }
        cases.add(application("甲公司"));
        cases.add(application("乙公司"));
        team("DOCUMENT");
        team("SITE");
        sql("update round set phase = 'DOCUMENT_REVIEW' where id = '%s'".formatted(round.value()));
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void peersSheetIsInvisibleUntilOnesOwnIsGiven() {
        steps.sheetGiven(scorers.get(0), cases.getFirst(), Stage.DOCUMENT, 50);
        var waiting = readings().ownSheet(scorers.get(1), cases.getFirst(), Stage.DOCUMENT);
        assertThat(waiting.peers()).isEmpty();
        var given = sheets(people.director()).getFirst();
        assertThatThrownBy(() -> readings().sheet(scorers.get(1), given)).isInstanceOf(NotFound.class);
        steps.sheetGiven(scorers.get(1), cases.getFirst(), Stage.DOCUMENT, 55);
        var seen = readings().ownSheet(scorers.get(1), cases.getFirst(), Stage.DOCUMENT);
        assertThat(seen.peers()).extracting(SheetPage.Peer::total).containsExactly(new BigDecimal("500.00"));
        assertThat(readings().sheet(scorers.get(1), given).total()).isEqualByComparingTo("500");
        assertThatThrownBy(() -> readings().sheet(people.administrator(), given))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings().sheet(people.actor(Role.ASSESSOR), given))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void evidenceStandsAtTheItemsItProvesAsItWasGivenInLast() throws SQLException {
        var first = evidence(1, null, "旧表.xlsx", ITEM);
        evidence(2, first, "三年指标.xlsx", ITEM + ",4.7.2");
        var sheet = readings().ownSheet(scorers.getFirst(), cases.getFirst(), Stage.DOCUMENT);
        for (var line : sheet.lines()) {
            assertThat(line.evidence())
                    .as(line.item().code())
                    .extracting(SubmittedEvidence.Proof::name)
                    .isEqualTo(Set.of(ITEM, "4.7.2").contains(line.item().code()) ? List.of("三年指标.xlsx") : List.of());
        }
    }

    /** A version given in with one file that proves these items. */
    private UUID evidence(int number, @Nullable UUID supersedes, String name, String items) throws SQLException {
        var version = UUID.randomUUID();
        sql("""
                insert into attachment (id, programme, subject, purpose, name, type, size, digest, confidentiality, uploaded_by, uploaded_at)
                values ('%1$s', '%2$s', '%3$s', 'evidence', '%4$s', 'XLSX', 1, repeat('a', 64), 'CONFIDENTIAL', '%5$s', now());
                insert into application_version (id, programme, application, number, supersedes, submitted_by, submitted_at, receipt, digest)
                values ('%1$s', '%2$s', '%3$s', %6$s, %7$s, '%5$s', now(), '回执', repeat('a', 64));
                insert into application_version_file (version, file, programme, application, place, name, size, digest, items)
                values ('%1$s', '%1$s', '%2$s', '%3$s', 'EVIDENCE', '%4$s', 1, repeat('a', 64), string_to_array('%8$s', ','))
                """.formatted(
                        version,
                        people.programme().value(),
                        cases.getFirst().value(),
                        name,
                        people.director().personId(),
                        number,
                        supersedes == null ? "null" : "'" + supersedes + "'",
                        items));
        return version;
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void recusedAssessorAndRecusedOfficeSeeNothingOfTheCase() throws SQLException {
        steps.sheetGiven(scorers.get(0), cases.getFirst(), Stage.DOCUMENT, 50);
        var given = sheets(people.director()).getFirst();
        recuse(scorers.get(1).requirePerson());
        recuse(people.director().requirePerson());
        assertThatThrownBy(() -> readings().ownSheet(scorers.get(1), cases.getFirst(), Stage.DOCUMENT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> steps.save(scorers.get(1), cases.getFirst(), Stage.DOCUMENT, ITEM, 50, 0))
                .isInstanceOf(NotFound.class);
        assertThat(sheets(people.director())).isEmpty();
        assertThat(context.getBean(ReviewRoundReadings.class)
                        .reviews(people.director(), round)
                        .scorings()
                        .get(Stage.DOCUMENT))
                .containsOnlyKeys(cases.get(1));
        assertThatThrownBy(() -> readings().sheet(people.director(), given)).isInstanceOf(NotFound.class);
        assertThat(sheets(rounds.office())).containsExactly(given);
    }

    @Test
    @Basis({Provision.TEAMS, Provision.ITEM_SCORING})
    void whoScoresNoMoreIsNotCountedButTheSheetStays() throws SQLException {
        var application = cases.getFirst();
        steps.sheetGiven(scorers.get(0), application, Stage.DOCUMENT, 50);
        steps.sheetGiven(scorers.get(1), application, Stage.DOCUMENT, 60);
        assertThat(counted(application, Stage.DOCUMENT)).isEqualTo("2/3, 2");

        withhold(scorers.get(2).requirePerson());
        assertThat(counted(application, Stage.DOCUMENT)).isEqualTo("2/2, 2");
        sql("update withheld_right set restored_by = withheld_by, restored_at = now(), restore_reason = '查明后恢复'");
        assertThat(counted(application, Stage.DOCUMENT)).isEqualTo("2/3, 2");

        substitute(scorers.get(0), application);
        assertThat(counted(application, Stage.DOCUMENT)).isEqualTo("2/3, 2");

        recuse(scorers.get(1).requirePerson());
        assertThat(counted(application, Stage.DOCUMENT)).isEqualTo("1/2, 2");
        assertThat(counted(cases.get(1), Stage.DOCUMENT)).isEqualTo("0/3, 0");
    }

    @Test
    @Basis({Provision.ITEM_SCORING, Provision.RESOLVE_MAJOR_ISSUES})
    void reviewDoneAgainBeginsWithoutTheSheetsOfTheFormer() {
        var application = cases.getFirst();
        everySheetGiven(application, Stage.DOCUMENT, 50);
        var former = sheet(scorers.getFirst(), application);
        rounds.redone(round, Move.REDO_DOCUMENT_REVIEW);
        assertThat(counted(application, Stage.DOCUMENT)).isEqualTo("0/3, 0");
        assertThat(rules(context.getBean(SaveConsensus.class)
                        .save(scorers.getFirst(), application, Stage.DOCUMENT, new ConsensusForm(0, List.of()))))
                .containsExactly("SHEETS_NOT_ALL_GIVEN");

        steps.sheetGiven(scorers.get(0), application, Stage.DOCUMENT, 60);
        var given = sheet(scorers.getFirst(), application);
        assertThat(given).isNotEqualTo(former);
        assertThat(readings()
                        .ownSheet(scorers.get(1), application, Stage.DOCUMENT)
                        .peers())
                .isEmpty();
        for (var hidden : List.of(former, given)) {
            assertThatThrownBy(() -> readings().sheet(scorers.get(1), hidden)).isInstanceOf(NotFound.class);
        }
        steps.sheetGiven(scorers.get(1), application, Stage.DOCUMENT, 55);
        assertThat(readings().sheet(scorers.get(1), given).total()).isEqualByComparingTo("600");
    }

    private SheetId sheet(Actor scorer, ApplicationId application) {
        return Objects.requireNonNull(
                readings().ownSheet(scorer, application, Stage.DOCUMENT).sheet());
    }

    /** Given, scorers and sheets, as the office sees them and, where none is being corrected, as the acts count them. */
    private String counted(ApplicationId application, Stage stage) {
        var scoring = scoring(application, stage);
        var in = readings().ownSheet(scorers.getFirst(), application, stage).in();
        assertThat(context.getBean(GivenSheets.class).of(checker(), in))
                .isEqualTo(new GivenSheets.Count(scoring.scorers(), scoring.given()));
        return scoring.given() + "/" + scoring.scorers() + ", "
                + scoring.sheets().size();
    }

    private RoundReviewsPage.Scoring scoring(ApplicationId application, Stage stage) {
        var page = context.getBean(ReviewRoundReadings.class).reviews(rounds.office(), round);
        return page.of(stage).stream()
                .filter(each -> each.application().equals(application))
                .map(state -> page.scoring(state, stage))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void staleSaveIsRefusedAndAGivenSheetStays() {
        var one = scorers.getFirst();
        allowed(steps.save(one, cases.getFirst(), Stage.DOCUMENT, ITEM, 50, 0));
        assertThat(rules(steps.save(one, cases.getFirst(), Stage.DOCUMENT, ITEM, 60, 0)))
                .containsExactly("SHEET_ITEM_STALE");
        assertThat(rules(steps.save(one, cases.getFirst(), Stage.DOCUMENT, ITEM, 52, 1)))
                .containsExactly("PERCENT_NOT_A_STEP");
        assertThat(rules(context.getBean(GiveSheet.class).give(one, cases.getFirst(), Stage.DOCUMENT)))
                .containsExactly("SHEET_NOT_SCORED", "SHEET_NOT_COMMENTED");
        steps.sheetGiven(one, cases.getFirst(), Stage.DOCUMENT, 50);
        assertThat(rules(steps.save(one, cases.getFirst(), Stage.DOCUMENT, ITEM, 60, 2)))
                .containsExactly("SHEET_ALREADY_GIVEN");
        assertThat(rules(context.getBean(GiveSheet.class).give(one, cases.getFirst(), Stage.DOCUMENT)))
                .containsExactly("SHEET_ALREADY_GIVEN");
    }

    @Test
    @Basis(Provision.TEAMS)
    void nothingIsConcludedOfACaseThatWasWithdrawn() throws SQLException {
        everySheetGiven(cases.getFirst(), Stage.DOCUMENT, 50);
        var save = context.getBean(SaveConsensus.class);
        var form = new ConsensusForm(0, List.of());
        allowed(save.save(scorers.getFirst(), cases.getFirst(), Stage.DOCUMENT, form));
        sql("update application set status = 'WITHDRAWN', withdrawal_reason = '经营调整' where id = '%s'"
                .formatted(cases.getFirst().value()));
        assertThat(rules(save.save(scorers.getFirst(), cases.getFirst(), Stage.DOCUMENT, form)))
                .contains("REVIEW_NOT_OPEN");
        assertThat(rules(context.getBean(CloseConsensus.class)
                        .close(scorers.getFirst(), cases.getFirst(), Stage.DOCUMENT, 1)))
                .contains("REVIEW_NOT_OPEN");
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void sheetIsSavedWholeOrNotAtAllAndWhatIsUnchangedIsPassedOver() {
        var one = scorers.getFirst();
        var other = readings().ownSheet(one, cases.getFirst(), Stage.DOCUMENT).lines().stream()
                .map(line -> line.item().code())
                .filter(code -> !code.equals(ITEM))
                .findFirst()
                .orElseThrow();
        allowed(save(one, score(ITEM, 50, "方法系统", 0), score(other, 60, "指标清楚", 0)));
        allowed(save(one, score(ITEM, 55, "方法系统", 1), score(other, 60, "指标清楚", 0)));
        assertThat(stored(one, ITEM)).isEqualTo(List.of(55, "方法系统", 2));
        assertThat(stored(one, other)).isEqualTo(List.of(60, "指标清楚", 1));
        var refused = save(one, score(ITEM, 70, "方法系统", 1), score(other, 65, "指标清楚", 1));
        assertThat(refused.reasons()).containsExactly(Refusal.of(Provision.ITEM_SCORING, "SHEET_ITEM_STALE", ITEM));
        assertThat(save(one, score(ITEM, 52, "长".repeat(2001), 2), score(other, 65, "指标清楚", 1))
                        .reasons())
                .containsExactly(
                        Refusal.of(Provision.ITEM_SCORING, "PERCENT_NOT_A_STEP", ITEM),
                        Refusal.of(
                                Provision.ITEM_SCORING,
                                "SHEET_TEXT_TOO_LONG",
                                ITEM,
                                new Word("assessments.strengths"),
                                2000));
        assertThat(stored(one, other)).isEqualTo(List.of(60, "指标清楚", 1));
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void whatWasSavedMeanwhileIsReplacedByChoiceOnly() throws Exception {
        var one = scorers.getFirst();
        var browser = Visits.signedIn(context, http, one);
        var path = "/reviews/" + cases.getFirst().text() + "/document/items";
        allowed(save(one, score(ITEM, 50, "先写的", 0)));
        String[] fields = {"version_" + ITEM, "0", "percent_" + ITEM, "60", "strengths_" + ITEM, "后写的\r\n第二行"};
        for (var i = 0; i < 2; i++) {
            var refused = browser.post(path, fields);
            assertThat(refused.getStatus()).isEqualTo(422);
            var page = Browser.page(refused);
            assertThat(page.expectFirst("[name=version_" + ITEM + "]").val()).isEqualTo("0");
            assertThat(page.expectFirst("[name=over_" + ITEM + "]").val()).isEqualTo("1");
            assertThat(page.expectFirst("[name=strengths_" + ITEM + "]").val()).startsWith("后写的");
        }
        assertThat(stored(one, ITEM)).isEqualTo(List.of(50, "先写的", 1));
        var chosen = Stream.concat(Stream.of("over_" + ITEM, "1"), Arrays.stream(fields));
        assertThat(browser.post(path, chosen.toArray(String[]::new)).getStatus())
                .isEqualTo(303);
        assertThat(stored(one, ITEM)).isEqualTo(List.of(60, "后写的\n第二行", 2));
        assertThat(browser.post(path, "version_9.9.9", "0").getStatus()).isEqualTo(404);
        assertThat(browser.post(path, "version_" + ITEM, "x", "percent_" + ITEM, "十")
                        .getStatus())
                .isEqualTo(422);
        assertThat(browser.post(path).getStatus()).isEqualTo(303);
    }

    private Verdict save(Actor scorer, ItemScore... items) {
        return context.getBean(SaveSheet.class).save(scorer, cases.getFirst(), Stage.DOCUMENT, List.of(items));
    }

    private static ItemScore score(String item, int percent, String strengths, int version) {
        return new ItemScore(item, percent, strengths, "", "", "", version, null);
    }

    private List<Object> stored(Actor scorer, String item) {
        return readings().ownSheet(scorer, cases.getFirst(), Stage.DOCUMENT).lines().stream()
                .map(SheetPage.Line::score)
                .filter(score -> score.item().equals(item))
                .map(score ->
                        List.<Object>of(Objects.requireNonNull(score.percent()), score.strengths(), score.version()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Basis(Provision.TEAMS)
    void correctionIsGivenByLeaveAndHoldsTheConsensusBack() {
        everySheetGiven(cases.getFirst(), Stage.DOCUMENT, 50);
        var director = people.director();
        var sheet = sheet(scorers.get(1), cases.getFirst());
        var act = context.getBean(AllowCorrection.class);
        assertThatThrownBy(() -> act.allow(scorers.get(2), sheet, new SheetId(UUID.randomUUID()), "误填"))
                .isInstanceOf(NotFound.class);
        assertThat(rules(act.allow(director, sheet, new SheetId(UUID.randomUUID()), " ")))
                .containsExactly("CORRECTION_WITHOUT_REASON");
        assertThat(rules(act.allow(director, sheet, new SheetId(UUID.randomUUID()), "误".repeat(1001))))
                .containsExactly("TEXT_TOO_LONG");
        allowed(act.allow(scorers.get(0), sheet, new SheetId(UUID.randomUUID()), "误".repeat(1000)));
        for (var again : List.of(scorers.get(0), director)) {
            assertThat(rules(act.allow(again, sheet, new SheetId(UUID.randomUUID()), "又误填")))
                    .containsExactly("CORRECTION_ALREADY_OPEN");
        }
        var page = context.getBean(ConsensusReadings.class).page(scorers.get(0), cases.getFirst(), Stage.DOCUMENT);
        assertThat(rules(context.getBean(SaveConsensus.class)
                        .save(scorers.get(0), cases.getFirst(), Stage.DOCUMENT, new ConsensusForm(0, List.of()))))
                .containsExactly("SHEETS_NOT_ALL_GIVEN");
        assertThat(page.totals()).hasSize(3);
        assertThat(scoring(cases.getFirst(), Stage.DOCUMENT).given()).isEqualTo(3);
        steps.sheetGiven(scorers.get(1), cases.getFirst(), Stage.DOCUMENT, 60);
        steps.concluded(scorers.get(0), cases.getFirst(), Stage.DOCUMENT, 55);
        var score = scores(Stage.DOCUMENT).getFirst();
        assertThat(score.total()).isEqualByComparingTo("550");
        assertThat(score.independentMean()).isEqualTo(new BigDecimal("533.33"));
    }

    @Test
    @Basis({Provision.DOCUMENT_REPORT, Provision.SHORTLIST, Provision.NOT_SHORTLISTED_NOTICE, Provision.SITE_REVIEW})
    void reviewGoesFromSheetsToTheSiteReport() throws SQLException {
        var leader = scorers.getFirst();
        var propose = context.getBean(ProposeShortlist.class);
        assertThat(rules(propose.propose(people.director(), round)))
                .containsExactly("CASE_NOT_CONCLUDED", "CASE_NOT_CONCLUDED");
        for (var i = 0; i < 2; i++) {
            everySheetGiven(cases.get(i), Stage.DOCUMENT, 60 - 10 * i);
            steps.concluded(leader, cases.get(i), Stage.DOCUMENT, 60 - 10 * i);
        }
        assertThat(rules(propose.propose(people.director(), round)))
                .containsExactly("CASE_NOT_REPORTED", "CASE_NOT_REPORTED");
        steps.documentReported(leader, round, Set.of(cases.getFirst().value()));
        assertThatThrownBy(() -> context.getBean(FixShortlist.class)
                        .fix(rounds.office(), round, UUID.randomUUID(), new ShortlistForm(Set.of(), "")))
                .isInstanceOf(NotFound.class);
        steps.shortlistFixed(people.director(), round, List.of(cases.getFirst()));
        var list = context.getBean(ReviewRoundReadings.class).shortlist(people.director(), round);
        assertThat(list.lines().get(1).paper()).isNotNull();
        allowed(context.getBean(OpenSiteReview.class).open(rounds.office(), round));
        var member = member(cases.getFirst());
        visited(leader);
        sql("select 1 / count(*) from notice where key = 'notice.visitPlanned' and recipient = '" + member.personId()
                + "'");
        assertThat(counted(cases.getFirst(), Stage.SITE)).isEqualTo("0/3, 0");
        assertThat(rules(context.getBean(SaveConsensus.class)
                        .save(leader, cases.getFirst(), Stage.SITE, new ConsensusForm(0, List.of()))))
                .containsExactly("SHEETS_NOT_ALL_GIVEN");
        everySheetGiven(cases.getFirst(), Stage.SITE, 65);
        assertThat(counted(cases.getFirst(), Stage.SITE)).isEqualTo("3/3, 3");
        steps.concluded(leader, cases.getFirst(), Stage.SITE, 65);
        assertThat(context.getBean(SiteReadiness.class).missing(checker(), round))
                .hasSize(1);
        steps.siteReported(leader, cases.getFirst());
        assertThat(context.getBean(SiteReadiness.class).missing(checker(), round))
                .isEmpty();
        var evaluation = context.getBean(OpenEvaluation.class);
        assertThat(rules(evaluation.open(rounds.office(), round))).containsExactly("SURVEY_MISSING");
        new SurveysSteps(context, people).accepted(rounds.office(), round, cases.getFirst(), "82.35");
        allowed(evaluation.open(rounds.office(), round));
        assertThat(rules(evaluation.open(rounds.office(), round))).contains("ROUND_MOVE_NOT_POSSIBLE");
    }

    private void visited(Actor leader) {
        var starts = LocalDate.of(2026, 6, 1);
        steps.visitPlanned(leader, cases.getFirst(), starts, starts.plusDays(1));
        clock.set(starts.plusDays(1));
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void onSiteAnItemStandsAsConcludedBeforeUntilItIsTouchedAndNotOnceItsScoreIsTakenBack() {
        var one = scorers.getFirst();
        for (var each : cases) {
            everySheetGiven(each, Stage.DOCUMENT, 60);
            steps.concluded(one, each, Stage.DOCUMENT, 60);
        }
        steps.documentReported(one, round, Set.of(cases.getFirst().value()));
        steps.shortlistFixed(people.director(), round, List.of(cases.getFirst()));
        allowed(context.getBean(OpenSiteReview.class).open(rounds.office(), round));
        visited(one);
        var save = context.getBean(SaveSheet.class);
        allowed(save.save(one, cases.getFirst(), Stage.SITE, List.of(score(ITEM, 60, "", 0))));
        assertThat(onSite(one).version()).isZero();
        var takenBack = new ItemScore(ITEM, null, "", "", "", "", 0, null);
        allowed(save.save(one, cases.getFirst(), Stage.SITE, List.of(takenBack)));
        assertThat(onSite(one).percent()).isNull();
        assertThat(context.getBean(GiveSheet.class)
                        .give(one, cases.getFirst(), Stage.SITE)
                        .reasons())
                .contains(Refusal.of(Provision.ITEM_SCORING, "SHEET_NOT_SCORED", 1, List.of(ITEM)));
    }

    private ItemScore onSite(Actor scorer) {
        return readings().ownSheet(scorer, cases.getFirst(), Stage.SITE).lines().stream()
                .map(SheetPage.Line::score)
                .filter(score -> score.item().equals(ITEM))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Basis({Provision.TEAMS, Provision.SITE_REVIEW})
    void siteReviewOpensOnlyOnceEachCaseHasItsTeamWhichThenReceivesIt() throws SQLException {
        var leader = scorers.getFirst();
        for (var application : cases) {
            everySheetGiven(application, Stage.DOCUMENT, 60);
            steps.concluded(leader, application, Stage.DOCUMENT, 60);
        }
        var open = context.getBean(OpenSiteReview.class);
        assertThat(rules(open.open(rounds.office(), round)))
                .containsExactly("SHORTLIST_NOT_FIXED", "ROUND_MOVE_NOT_POSSIBLE");
        steps.documentReported(leader, round, Set.of(cases.getFirst().value()));
        steps.shortlistFixed(people.director(), round, List.of(cases.getFirst()));
        sql("update team set dissolved_at = now(), dissolved_by = formed_by where stage = 'SITE'");
        assertThat(rules(open.open(rounds.office(), round))).containsExactly("CASE_WITHOUT_TEAM");

        var panels = new PanelsSteps(context, people, rounds.office());
        var members = panels.ready(round, 3);
        panels.team(round, Stage.SITE, Kind.ORGANISATION, members);
        assertThat(rules(open.open(rounds.office(), round))).containsExactly("INTERESTS_NOT_SETTLED");
        panels.unconcerned(round, members, List.of(cases.getFirst()));
        assertThatThrownBy(() -> open.open(people.actor(Role.SUPERVISOR), round))
                .isInstanceOf(NotFound.class);
        allowed(open.open(rounds.office(), round));

        assertThat(readings()
                        .ownSheet(members.getFirst(), cases.getFirst(), Stage.SITE)
                        .lines())
                .isNotEmpty();
        assertThatThrownBy(() -> readings().ownSheet(members.getFirst(), cases.get(1), Stage.SITE))
                .isInstanceOf(NotFound.class);
        assertThat(rules(open.open(rounds.office(), round))).containsExactly("ROUND_MOVE_NOT_POSSIBLE");
    }

    @Test
    @Basis(Provision.TEAMS)
    void siteTeamOfTwoAfterARecusalDoesNotOpenTheSiteReview() throws SQLException {
        var leader = scorers.getFirst();
        for (var application : cases) {
            everySheetGiven(application, Stage.DOCUMENT, 60);
            steps.concluded(leader, application, Stage.DOCUMENT, 60);
        }
        steps.documentReported(leader, round, Set.of(cases.getFirst().value()));
        steps.shortlistFixed(people.director(), round, List.of(cases.getFirst()));
        recuse(scorers.get(2).requirePerson());

        assertThat(rules(context.getBean(OpenSiteReview.class).open(rounds.office(), round)))
                .containsExactly("TOO_FEW_SCORERS", "CONSENSUS_IN_DOUBT");
    }

    @Test
    @Basis({Provision.PRINCIPLES, Provision.SHORTLIST})
    void whoeverIsRecusedFromACaseDecidesOnNoListOfAllCases() throws SQLException {
        var director = people.director();
        recuse(director.requirePerson());
        assertThat(rules(context.getBean(ProposeShortlist.class).propose(director, round)))
                .contains("RECUSED_FROM_ROUND");
        sql("update application set status = 'SHORTLISTED' where round = '%s'".formatted(round.value()));
        assertThat(rules(context.getBean(ReopenShortlist.class).reopen(director, round)))
                .containsExactly("RECUSED_FROM_ROUND");
        sql("update round set phase = 'SHORTLIST' where id = '%s'".formatted(round.value()));
        assertThat(rules(context.getBean(FixShortlist.class)
                        .fix(director, round, UUID.randomUUID(), new ShortlistForm(Set.of(), ""))))
                .containsExactly("RECUSED_FROM_ROUND");
        assertThat(rules(context.getBean(OpenSiteReview.class).open(director, round)))
                .contains("RECUSED_FROM_ROUND");
    }

    private Actor checker() {
        return Actor.system(Role.CHECKER, people.programme());
    }

    private void everySheetGiven(ApplicationId application, Stage stage, int percent) {
        scorers.forEach(scorer -> steps.sheetGiven(scorer, application, stage, percent));
    }

    private List<TeamScores.TeamScore> scores(Stage stage) {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        var found = transaction.execute(_ -> {
            context.getBean(JdbcClient.class)
                    .sql("select act_as(null, :programme, array['CHECKER'], array[null::uuid])")
                    .param("programme", people.programme().value())
                    .query()
                    .listOfRows();
            return context.getBean(TeamScores.class).of(round, stage);
        });
        return Objects.requireNonNull(found);
    }

    private List<SheetId> sheets(Actor actor) {
        return context.getBean(ReviewRoundReadings.class).reviews(actor, round).scorings().values().stream()
                .flatMap(ofStage -> ofStage.values().stream())
                .flatMap(scoring -> scoring.sheets().stream())
                .map(RoundReviewsPage.Given::id)
                .toList();
    }

    private SheetReadings readings() {
        return context.getBean(SheetReadings.class);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private ApplicationId application(String name) throws SQLException {
        var applicant = UUID.randomUUID();
        var id = new ApplicationId(UUID.randomUUID());
        var person = people.director().personId();
        sql("""
                insert into unit (id, programme, name, created_at) values ('%1$s', '%2$s', '%3$s推荐单位', now());
                insert into applicant (id, programme, kind, name, party, code_shown, registered_place, registered_on, legal_person,
                                       state, claimed_by, claimed_at, in_county, is_legal_person, decided_at)
                values ('%1$s', '%2$s', 'ORGANISATION', '%3$s', md5('%3$s') || md5('%3$s'), '***', '县城', date '2010-01-01', '某',
                        'CONFIRMED', '%4$s', now(), true, true, now());
                insert into application (id, programme, round, applicant, kind, name, model, unit, status, started_by, started_at,
                                         submitted_at, version, receipt)
                values ('%5$s', '%2$s', '%6$s', '%1$s', 'ORGANISATION', '%3$s', '模式', '%1$s', 'QUALIFIED', '%4$s', now(), now(), 1,
                        '回执%3$s');
                """.formatted(applicant, people.programme().value(), name, person, id.value(), round.value()));
        return id;
    }

    private void team(String stage) throws SQLException {
        var team = UUID.randomUUID();
        var programme = people.programme().value();
        sql("""
                insert into team (id, programme, round, stage, kind, name, justification, formed_by, formed_at)
                values ('%1$s', '%2$s', '%3$s', '%4$s', 'ORGANISATION', '%4$s组', '', '%5$s', now())
                """.formatted(
                        team, programme, round.value(), stage, people.director().personId()));
        for (var scorer : scorers) {
            sql("""
                    insert into team_member (id, programme, round, team, person, leader, joined_at, reason)
                    values (gen_random_uuid(), '%2$s', '%3$s', '%1$s', '%4$s', %5$s, now(), '');
                    insert into pledge (id, programme, round, person, wording, given_at)
                    values (gen_random_uuid(), '%2$s', '%3$s', '%4$s', '承诺', now()) on conflict do nothing;
                    """.formatted(team, programme, round.value(), scorer.personId(), scorer.equals(scorers.getFirst())));
        }
        for (var application : cases) {
            if (stage.equals("DOCUMENT")) {
                sql("""
                        insert into assignment (id, programme, round, stage, application, team, assigned_at)
                        values (gen_random_uuid(), '%2$s', '%3$s', 'DOCUMENT', '%4$s', '%1$s', now());
                        insert into conflict_case (application, programme, round, kind, name, listed_at)
                        select id, programme, round, kind, name, now() from application where id = '%4$s';
                        insert into declaration (id, programme, round, application, person, statement, ground, declared_at)
                        select gen_random_uuid(), '%2$s', '%3$s', '%4$s', m.person, 'NONE', '', now() from team_member m
                        where m.team = '%1$s';
                        """.formatted(team, programme, round.value(), application.value()));
            }
        }
    }

    /** Someone who acts for the applicant. */
    private Actor member(ApplicationId application) throws SQLException {
        var member = people.actor(Role.APPLICANT);
        sql("""
                insert into applicant_member (applicant, person, programme, responsible, state, since)
                select applicant, '%s', programme, true, 'CONFIRMED', now() from application where id = '%s'
                """.formatted(member.personId(), application.value()));
        return member;
    }

    /** One who sits in the team already. */
    private void substitute(Actor scorer, ApplicationId application) throws SQLException {
        sql("""
                insert into case_duty (id, programme, round, stage, application, person, duty, reason, given_by, given_at)
                values (gen_random_uuid(), '%s', '%s', 'DOCUMENT', '%s', '%s', 'SUBSTITUTE', '补位', '%s', now())
                """.formatted(
                        people.programme().value(),
                        round.value(),
                        application.value(),
                        scorer.personId(),
                        people.director().personId()));
    }

    private void withhold(PersonId person) throws SQLException {
        sql("""
                insert into withheld_right (id, programme, person, reason, withheld_by, withheld_at)
                values (gen_random_uuid(), '%s', '%s', '泄露评审情况', '%s', now())
                """.formatted(
                people.programme().value(), person.value(), people.director().personId()));
    }

    private void recuse(PersonId person) throws SQLException {
        sql("""
                insert into recusal (id, programme, round, application, person, recused_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', now())
                """.formatted(
                people.programme().value(), round.value(), cases.getFirst().value(), person.value()));
    }

    private static void sql(String statements) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            statement.execute(statements);
        }
    }
}
