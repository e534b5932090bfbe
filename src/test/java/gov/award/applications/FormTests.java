package gov.award.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.files.FileType;
import gov.award.forms.AnswerType;
import gov.award.forms.Answers;
import gov.award.forms.CarriedOver;
import gov.award.forms.Choice;
import gov.award.forms.Demand;
import gov.award.forms.DropQuestion;
import gov.award.forms.Field;
import gov.award.forms.FileQuestionForm;
import gov.award.forms.Form;
import gov.award.forms.FormPage;
import gov.award.forms.FormReadings;
import gov.award.forms.FormVersion;
import gov.award.forms.Gaps;
import gov.award.forms.Missing;
import gov.award.forms.MoveQuestion;
import gov.award.forms.PublishForm;
import gov.award.forms.PutFileQuestion;
import gov.award.forms.PutQuestion;
import gov.award.forms.Question;
import gov.award.forms.QuestionForm;
import gov.award.forms.RenewForm;
import gov.award.forms.Section;
import gov.award.forms.StandardAnswers;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.Rows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The form as data of the round: what the office asks, and what becomes of those who have begun. */
@DatabaseTest
@Basis(Provision.SUBMISSION)
class FormTests {

    private static final Kind KIND = Kind.ORGANISATION;
    private static final int YEAR = 2026;

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    @Autowired
    FormReadings forms;

    @Autowired
    ApplicationReadings applications;

    @Autowired
    PrintReadings prints;

    PeopleSteps people;
    RoundsSteps rounds;
    ApplicationsSteps steps;
    Actor office;
    RoundId round;
    Party party;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
    }

    @Test
    void whoHasBegunStaysOnTheVersionBegunAndWhoBeginsIsAskedByTheNewOne() {
        var begun = steps.draft(party, round);
        allowed(put(text("绿色工厂等级", Demand.REQUIRED)));
        allowed(publish());

        var later = steps.organisation("青石食品有限公司");
        var draft = steps.draft(later, round);

        assertThat(labels(party, begun)).doesNotContain("绿色工厂等级");
        assertThat(labels(later, draft)).contains("绿色工厂等级");
        allowed(steps.save(party, begun, Section.FACTS, 0, Map.of("q1", "国家级", "industry", "通用设备制造业")));
        allowed(steps.save(later, draft, Section.FACTS, 0, Map.of("q1", "国家级", "industry", "食品制造业")));
        assertThat(answers(party, begun)).doesNotContain("国家级").contains("通用设备制造业");
        assertThat(answers(later, draft)).contains("国家级", "食品制造业");
    }

    @Test
    void whatTheOfficeAsksBesidesIsNeededBeforeTheApplicationIsGivenIn() {
        allowed(put(text("绿色工厂等级", Demand.REQUIRED)));
        allowed(publish());
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        assertThat(rules(steps.submit(party, id))).containsExactly("ANSWER_MISSING");
        var facts = new HashMap<>(facts());
        facts.put("q1", "国家级");
        allowed(steps.save(party, id, Section.FACTS, 1, facts));
        allowed(steps.submit(party, id));
    }

    @Test
    void whatARuleReadsIsNeitherDroppedNorMovedNorAskedOtherwise() {
        assertThat(rules(drop("model-name"))).containsExactly("RULE_READS_QUESTION");
        assertThat(rules(move("model-name", MoveQuestion.Way.LATER))).containsExactly("RULE_READS_QUESTION");
        assertThat(rules(put(question("model-name", Section.MODEL, AnswerType.TEXT, "名称", Demand.OPTIONAL))))
                .containsExactly("RULE_READS_QUESTION");
        assertThat(page().version()).isZero();
    }

    @Test
    void whatNoRuleReadsIsDroppedAndAskedInAnotherOrder() {
        allowed(drop("postcode"));
        allowed(move("industry", MoveQuestion.Way.EARLIER));
        assertThat(codes(Section.FACTS))
                .doesNotContain("postcode")
                .containsSubsequence("economic-type", "industry", "economic-type-other");
        allowed(move("address", MoveQuestion.Way.EARLIER));
        assertThat(codes(Section.FACTS)).startsWith("address");
        allowed(move("address", MoveQuestion.Way.LATER));
        assertThat(codes(Section.FACTS)).startsWith("economic-type", "address");
        assertThat(page().changes())
                .extracting(FormPage.Change::difference)
                .contains(FormPage.Change.Difference.DROPPED);
    }

    @Test
    void englishLeftEmptyStaysEmptyInTheEditorAndTheChineseIsShownForIt() throws Exception {
        allowed(put(translated("说明", "")));
        allowed(put(translated("说明", "Say why")));
        allowed(context.getBean(PutFileQuestion.class)
                .put(
                        office,
                        round,
                        KIND,
                        new FileQuestionForm(
                                page().version(),
                                null,
                                Section.FACTS,
                                "厂区平面图",
                                "",
                                "盖章",
                                "",
                                Demand.OPTIONAL,
                                Set.of(FileType.PDF),
                                1,
                                1,
                                null,
                                null)));
        assertThat(Objects.requireNonNull(asked("q1").hint()).in(Locale.ENGLISH))
                .isEqualTo("说明");
        var clerk = Visits.signedIn(context, http, office);
        var at = "/rounds/" + round.text() + "/forms/" + KIND.name();
        assertThat(english(clerk, at + "/question?code=q1")).containsExactly("", "");
        assertThat(english(clerk, at + "/question?code=q2")).containsExactly("", "Say why");
        assertThat(english(clerk, at + "/files?code=file-1")).containsExactly("", "");
    }

    private static List<String> english(Browser clerk, String path) throws Exception {
        var page = Browser.page(clerk.get(path));
        return List.of(
                page.expectFirst("input[name=labelEn]").val(),
                page.expectFirst("input[name=hintEn]").val());
    }

    private QuestionForm translated(String hintZh, String hintEn) {
        return new QuestionForm(
                page().version(),
                null,
                Section.FACTS,
                AnswerType.TEXT,
                "补充情况",
                "",
                hintZh,
                hintEn,
                null,
                Demand.OPTIONAL,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void conditionNamesAnEarlierChoiceOfTheSameStep() {
        assertThat(rules(put(depending("staff", "x")))).containsExactly("CONDITION_NOT_POSSIBLE");
        assertThat(rules(put(depending("model-kind", "MODEL")))).containsExactly("CONDITION_NOT_POSSIBLE");
        assertThat(rules(put(depending("size", "HUGE")))).containsExactly("CONDITION_NOT_POSSIBLE");
        assertThat(rules(drop("economic-type"))).containsExactly("CONDITION_NOT_POSSIBLE");
        allowed(put(depending("size", "LARGE")));
    }

    @Test
    void whatIsNotAskedIsNotNeededAndNotGivenIn() {
        allowed(put(depending("size", "LARGE")));
        allowed(publish());
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        var facts = new HashMap<>(facts());
        facts.put("size", "SMALL");
        facts.put("q1", "写过又不需要的内容");
        allowed(steps.save(party, id, Section.FACTS, 1, facts));
        allowed(steps.submit(party, id));
        var given =
                prints.submitted(party.member(), id, null, Locale.CHINA).parts().getFirst();
        assertThat(given.groups().stream()
                        .flatMap(group -> group.questions().stream())
                        .map(asked -> asked.text()))
                .contains("SMALL")
                .doesNotContain("写过又不需要的内容");
    }

    @Test
    void changeOfWhatAnotherHasChangedMeanwhileIsRefused() {
        allowed(drop("postcode"));
        assertThat(rules(context.getBean(DropQuestion.class).drop(office, round, KIND, 0, "managers")))
                .containsExactly("FORM_STALE");
        assertThat(rules(context.getBean(PublishForm.class).publish(office, round, KIND, 0)))
                .containsExactly("FORM_STALE");
        allowed(publish());
        assertThat(rules(publish())).containsExactly("FORM_UNCHANGED");
    }

    @Test
    void formChangesUntilTheLastSecondOfTheApplicationTime() {
        var last = LocalDate.of(2026, 4, 1);
        clock.set(last, LocalTime.of(17, 29, 59));
        allowed(drop("postcode"));
        clock.set(last, LocalTime.of(17, 30));
        assertThat(rules(drop("managers"))).containsExactly("FORM_TIME_OVER");
        assertThat(rules(publish())).containsExactly("FORM_TIME_OVER");
    }

    @Test
    void workAtAFormIsBegunAnewFromTheStandardOneOrThatInForce() {
        allowed(drop("postcode"));
        allowed(publish());
        allowed(drop("managers"));
        allowed(renew(RenewForm.Source.IN_FORCE));
        assertThat(codes(Section.FACTS)).contains("managers").doesNotContain("postcode");
        allowed(renew(RenewForm.Source.STANDARD));
        assertThat(codes(Section.FACTS)).contains("managers", "postcode");
        assertThat(rules(renew(RenewForm.Source.ROUND_BEFORE))).containsExactly("NO_FORM_BEFORE");
    }

    @Test
    void tableIsWrittenWithItsLinesAndColumnsAndKeepsTheirCodes() {
        allowed(put(grid("*总额（万元） | Total\n其中出口", "2025年 | | 数字 | 1\n备注")));
        var question = asked("q1");
        assertThat(question.lines())
                .extracting(line -> line.demand())
                .containsExactly(Demand.REQUIRED, Demand.OPTIONAL);
        assertThat(question.columns())
                .extracting(column -> column.type())
                .containsExactly(AnswerType.AMOUNT, AnswerType.TEXT);
        var codes = question.lines().stream().map(line -> line.code()).toList();
        allowed(put(grid("q1", "其中出口 | Exports\n*总额（万元）", "2025年 | | 数字 | 1\n备注")));
        assertThat(asked("q1").lines()).extracting(line -> line.code()).containsExactly(codes.get(1), codes.get(0));
        assertThat(rules(put(grid("总额", "年份 | | 天数")))).containsExactly("QUESTION_INCOMPLETE");
        assertThat(rules(put(question(null, Section.FACTS, AnswerType.CHOICE, "有无", Demand.OPTIONAL))))
                .containsExactly("QUESTION_INCOMPLETE");
    }

    @Test
    void rowsBeyondTheLastAndColumnsThatAreNoneAreLeftAside() {
        var id = steps.draft(party, round);
        allowed(steps.save(
                party,
                id,
                Section.MARKET,
                0,
                Map.of("customers_50_name", "末行", "customers_51_name", "再一行", "customers_1_secret", "多一列")));
        assertThat(answers(party, id, Section.MARKET)).containsExactly("末行");
    }

    @Test
    void rowThatIsBegunSaysWhatMustBeSaid() {
        var form = standard();
        assertThat(gaps(form, Section.MARKET, Map.of("customers_1_name", "甲厂"))).isEmpty();
        assertThat(gaps(form, Section.MARKET, Map.of("customers_1_name", "甲厂", "customers_2_phone", "0734")))
                .containsExactly("ROW_INCOMPLETE");
        assertThat(gaps(form, Section.MARKET, Map.of())).containsExactly("ANSWER_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"49.90, true", "49.89, false", "50.10, true", "50.11, false", "50, true"})
    void ratioThatIsStatedIsTheOneTheFiguresMake(String stated, boolean right) {
        var figures = new HashMap<>(StandardAnswers.in(Section.INDICATORS, KIND));
        figures.put("indicators_liabilities_y3", "600.25");
        figures.put("indicators_debt-ratio_y3", stated);
        var found = gaps(standard(), Section.INDICATORS, figures);
        assertThat(found).isEqualTo(right ? List.of() : List.of("FIGURE_OFF"));
    }

    @ParameterizedTest
    @CsvSource({"0.0523, true", "0.05231, false", "-12.5, true", "1200, true", "1200., false", "约12, false"})
    void figureHasUpToFourDecimals(String figure, boolean taken) {
        var problems = new Answers(Map.of("indicators_energy_y3", figure)).problems(standard(), Section.INDICATORS);
        assertThat(problems).extracting(Answers.Problem::code).isEqualTo(taken ? List.of() : List.of("answer.amount"));
    }

    @Test
    void adverseMattersAreToldForEachOfFiveYears() {
        var adverse = standard().at("negative-list").orElseThrow();
        assertThat(adverse.columns()).extracting(Question.Column::yearsBack).containsExactly(5, 4, 3, 2, 1);
        assertThat(adverse.required()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceIsFilledInWhereTheRulesReadIt(Kind kind) {
        for (var question : StandardAnswers.form(kind).questions()) {
            var field = question.field();
            if (field != null) {
                assertThat(question.cells())
                        .extracting(Question.Cell::key)
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, field.places())
                                .mapToObj(field::key)
                                .toList());
            }
        }
    }

    @Test
    void figureThatIsOffIsNamedByItsYear() {
        var figures = new HashMap<>(StandardAnswers.in(Section.INDICATORS, KIND));
        figures.put("indicators_liabilities_y3", "600.25");
        figures.put("indicators_debt-ratio_y3", "99");
        assertThat(missing(standard(), Section.INDICATORS, figures))
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).contains(Year.of(YEAR - 1)));
    }

    @Test
    void partIsNotMoreThanTheWholeAndNothingIsDividedByNought() {
        var figures = new HashMap<>(StandardAnswers.in(Section.INDICATORS, KIND));
        figures.put("indicators_output_y1", "100");
        figures.put("indicators_new-products_y1", "100");
        assertThat(gaps(standard(), Section.INDICATORS, figures)).isEmpty();
        figures.put("indicators_new-products_y1", "100.01");
        assertThat(gaps(standard(), Section.INDICATORS, figures)).containsExactly("FIGURE_ABOVE");
        figures.put("indicators_new-products_y1", "0");
        figures.put("indicators_output_y1", "0");
        figures.put("indicators_new-rate_y1", "12");
        assertThat(gaps(standard(), Section.INDICATORS, figures)).isEmpty();
        figures.remove("indicators_tax_y2");
        assertThat(gaps(standard(), Section.INDICATORS, figures)).containsExactly("LINE_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "100.0001, false", "-0.5, false", "340, false"})
    void shareIsFromNoneToAllWhetherItStandsInALineOrAColumn(String share, boolean possible) {
        var figures = new HashMap<>(StandardAnswers.in(Section.INDICATORS, KIND));
        figures.put("environment_water-reuse_y2", share);
        assertThat(gaps(standard(), Section.INDICATORS, figures))
                .isEqualTo(possible ? List.of() : List.of("FIGURE_NO_SHARE"));
        var problems = new Answers(Map.of("main-products_1_share", share)).problems(standard(), Section.PRODUCTS);
        assertThat(problems)
                .extracting(Answers.Problem::code)
                .isEqualTo(possible ? List.of() : List.of("answer.percent"));
    }

    @Test
    void rankInTheIndustryIsNoFigureToReckonWith() {
        var figures = new HashMap<>(StandardAnswers.in(Section.INDICATORS, KIND));
        figures.put("indicators_assets_rank", "1");
        figures.put("indicators_liabilities_rank", "2");
        figures.put("indicators_debt-ratio_rank", "3");
        assertThat(gaps(standard(), Section.INDICATORS, figures)).isEmpty();
    }

    @Test
    void encouragementOfSmallerOnesCanBeLeftOutForNoRuleReadsIt() {
        allowed(drop("smaller"));
    }

    @Test
    void twoMembersWhoWriteInDifferentPlacesBothAreSaved() {
        var id = steps.draft(party, round);
        var colleague = new Party(party.id(), steps.colleague(party, "云溪机械有限公司"), party.kind(), party.code());
        allowed(steps.save(party, id, Section.FACTS, 0, Map.of("industry", "通用设备", "staff", "120")));
        allowed(steps.save(party, id, Section.FACTS, 1, Map.of("industry", "专用设备", "staff", "120")));
        allowed(steps.save(colleague, id, Section.FACTS, 1, Map.of("industry", "通用设备", "staff", "136")));
        assertThat(answers(party, id)).contains("专用设备", "136");
        assertThat(rules(steps.save(colleague, id, Section.FACTS, 1, Map.of("industry", "金属制品", "staff", "120"))))
                .containsExactly("SECTION_STALE");
        assertThat(answers(party, id)).contains("专用设备", "136");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, true, REPORT ANSWER_MISSING",
        "REQUIRED, false, REPORT ANSWER_MISSING",
        "OPTIONAL, true, ''",
        "OPTIONAL, false, ''"
    })
    void whatTheOfficeAsksBesidesTheReportIsAskedWhetherThatIsWrittenOrAFile(
            Demand demand, boolean file, String expected) {
        allowed(put(question(null, Section.REPORT, AnswerType.TEXT, "报告执笔人", demand)));
        allowed(publish());
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        var answers = new HashMap<String, String>();
        applications.section(party.member(), id, Section.REPORT, Locale.CHINA).groups().stream()
                .flatMap(group -> group.questions().stream())
                .filter(asked -> asked.question().isReport())
                .forEach(asked -> answers.put(asked.key(), "写明的内容"));
        allowed(steps.save(party, id, Section.REPORT, 1, answers));
        if (!file) {
            Rows.run("delete from attachment where subject = '%s' and purpose = 'report'".formatted(id.value()));
        }
        assertThat(applications.submission(party.member(), id).missing().stream()
                        .map(missing -> missing.step() + " " + missing.reason().rule())
                        .collect(Collectors.joining(",")))
                .isEqualTo(expected);
    }

    @Test
    void everyStepThatLacksSomethingSaysSo() {
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        var conditions = new HashMap<>(StandardAnswers.in(Section.CONDITIONS, KIND));
        conditions.put("clean-record", "SOME");
        allowed(steps.save(party, id, Section.CONDITIONS, 1, conditions));
        var model = new HashMap<>(StandardAnswers.in(Section.MODEL, KIND));
        model.put("predecessors", "SOME");
        allowed(steps.save(party, id, Section.MODEL, 1, model));
        var signature = new HashMap<>(StandardAnswers.in(Section.SIGNATURE, KIND));
        signature.put("signed-on", "2027-01-01");
        allowed(steps.save(party, id, Section.SIGNATURE, 1, signature));
        assertThat(applications.overview(party.member(), id).sections())
                .filteredOn(line -> line.filled() == OverviewPage.Filled.INCOMPLETE)
                .extracting(OverviewPage.SectionLine::section)
                .containsExactly(Section.MODEL, Section.CONDITIONS, Section.SIGNATURE);
        assertThat(applications.overview(party.member(), id).sections())
                .filteredOn(line -> line.section() == Section.HONOURS)
                .extracting(OverviewPage.SectionLine::filled)
                .containsExactly(OverviewPage.Filled.OPTIONAL);
        assertThat(applications.submission(party.member(), id).missing())
                .extracting(Missing::at)
                .containsExactly("conditions", "model", "signature");
    }

    @Test
    @Basis(Provision.CLEAN_RECORD)
    void nothingDeclaredBesideANegativeListThatTellsOfSomethingIsPointedOut() {
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        assertThat(applications.submission(party.member(), id).doubtful()).isFalse();
        var list = StandardAnswers.form(KIND).at("negative-list").orElseThrow();
        var cell = list.cells().getFirst().key();
        allowed(steps.save(party, id, list.section(), 1, Map.of(cell, "无")));
        assertThat(applications.submission(party.member(), id).doubtful()).isFalse();
        allowed(steps.save(party, id, list.section(), 2, Map.of(cell, "有，抽查不合格一次")));
        assertThat(applications.submission(party.member(), id).doubtful()).isTrue();
    }

    @Test
    void unitIsPrintedAsItWasCalledAndStillAfterItWasClosed() {
        var unit = people.unit(UnitPart.RECOMMENDING);
        var id = steps.complete(party, round, unit, "三全模式");
        var name = printedUnit(prints.draft(party.member(), id, Locale.CHINA));
        allowed(steps.submit(party, id));
        Rows.run("update unit set name = '另一个名称', closed_at = now() where id = '%s'".formatted(unit.value()));
        assertThat(printedUnit(prints.submitted(party.member(), id, null, Locale.CHINA)))
                .isEqualTo(name)
                .isNotEqualTo("另一个名称");
        assertThat(printedUnit(prints.draft(party.member(), id, Locale.CHINA))).isEqualTo("另一个名称");
    }

    private static String printedUnit(PrintPage page) {
        return page.parts().stream()
                .filter(part -> part.section() == Section.UNIT)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.questions().stream())
                .filter(question -> question.question().field() == Field.RECOMMENDING_UNIT)
                .map(question -> question.listed().get(question.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyVersionOfASectionCanBeLookedAt() {
        var id = steps.draft(party, round);
        for (var version = 0; version <= 101; version++) {
            allowed(steps.save(party, id, Section.PROFILE, version, Map.of("profile-text", "第" + version + "稿")));
        }
        var first = applications.earlier(party.member(), id, Section.PROFILE, null, null, Locale.CHINA);
        assertThat(first.versions()).hasSize(100);
        assertThat(first.older()).isEqualTo(2);
        var rest = applications.earlier(party.member(), id, Section.PROFILE, 1, first.older(), Locale.CHINA);
        assertThat(rest.versions()).extracting(EarlierPage.Line::version).containsExactly(1);
        assertThat(rest.older()).isNull();
        assertThat(rest.shown()).isNotNull().satisfies(shown -> assertThat(
                        shown.groups().getFirst().questions().getFirst().text())
                .isEqualTo("第0稿"));
    }

    @Test
    void entriesKeptUnderTheirFormerNamesAreReadAsTheRulesReadThem() {
        var answers = Answers.of(
                "{\"incident-kind-1\":\"ACCIDENT\",\"incident-kind-1-2\":\"COUNTERFEIT\",\"model-name\":\"三全-1-2\"}");
        assertThat(answers.text(Field.INCIDENT_KIND, 2)).isEqualTo("COUNTERFEIT");
        assertThat(answers.text(Field.INCIDENT_KIND, 1)).isEqualTo("ACCIDENT");
        assertThat(answers.text(Field.MODEL_NAME)).isEqualTo("三全-1-2");
    }

    @Test
    void whatASectionSaidBeforeIsTakenBack() {
        var id = steps.draft(party, round);
        allowed(steps.save(party, id, Section.PROFILE, 0, Map.of("profile-text", "第一稿")));
        allowed(steps.save(party, id, Section.PROFILE, 1, Map.of("profile-text", "第二稿")));
        var earlier = applications.earlier(party.member(), id, Section.PROFILE, 1, null, Locale.CHINA);
        assertThat(earlier.versions()).hasSize(1);
        allowed(context.getBean(RestoreSection.class).restore(party.member(), id, Section.PROFILE, 1));
        assertThat(answers(party, id, Section.PROFILE)).containsExactly("第一稿");
        assertThat(applications
                        .earlier(party.member(), id, Section.PROFILE, null, null, Locale.CHINA)
                        .versions())
                .hasSize(2);
        assertThatThrownBy(() -> context.getBean(RestoreSection.class).restore(party.member(), id, Section.PROFILE, 9))
                .isInstanceOf(NotFound.class);
        var stranger = steps.organisation("青石食品有限公司").member();
        assertThatThrownBy(() -> applications.earlier(stranger, id, Section.PROFILE, 1, null, Locale.CHINA))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasSaidInTheRoundBeforeIsTakenOverButForWhatIsDeclaredAndSigned() {
        steps.submitted(party, round);
        Rows.run("update round set ordinal = 24, year = 2024 where id = '%s'".formatted(round.value()));
        var id = steps.draft(party, rounds.announcedRound(2026));
        assertThat(applications.overview(party.member(), id).reusable()).isTrue();
        allowed(steps.save(party, id, Section.PROFILE, 0, Map.of("profile-text", "已写的概述")));
        allowed(context.getBean(TakeOverAnswers.class).takeOver(party.member(), id));
        assertThat(answers(party, id)).contains("云溪");
        assertThat(answers(party, id, Section.PROFILE)).containsExactly("已写的概述");
        assertThat(answers(party, id, Section.CONDITIONS)).isEmpty();
        assertThat(answers(party, id, Section.SIGNATURE)).isEmpty();
        assertThat(rules(context.getBean(TakeOverAnswers.class).takeOver(party.member(), id)))
                .containsExactly("NO_EARLIER_ANSWERS");
    }

    @Test
    void figuresAreCarriedToTheColumnOfTheirYear() {
        var form = StandardAnswers.form(KIND);
        var carried = new CarriedOver(new FormVersion(null, 1, 2026, form), new FormVersion(null, 1, 2028, form));
        var answers = carried.answers(
                Section.INDICATORS,
                new Answers(Map.of(
                        "indicators_assets_y1", "23", "indicators_assets_y3", "25", "indicators_tax_rank", "3")));
        assertThat(answers.texts())
                .containsOnly(Map.entry("indicators_assets_y1", "25"), Map.entry("indicators_tax_rank", "3"));
    }

    @Test
    void selfCheckSaysOfNothingTypedThatTheOfficeOrTheRegisterSaidIt() {
        var check = context.getBean(SelfCheck.class);
        for (var said : Choice.YesNo.values()) {
            var form = new SelfCheckForm(said, said, null, null);
            var none = Map.of("higher-award", "NONE");
            assertThat(check.checked(people.actor(Role.APPLICANT), round, KIND, null, form, none, Locale.CHINA)
                            .findings())
                    .extracting(Finding::rule)
                    .doesNotContain("IN_COUNTY", "NOT_IN_COUNTY", "LEGAL_PERSON", "NO_LEGAL_PERSON", "NO_HIGHER_AWARD")
                    .contains("NO_HIGHER_AWARD_DECLARED");
        }
    }

    @Test
    void selfCheckFindsWhatIsMetAndKeepsNothing() {
        var check = context.getBean(SelfCheck.class);
        var anyone = people.actor(Role.APPLICANT);
        var good = Map.of(
                "operating-since",
                "2010-05-01",
                "excellence-since",
                "2018-01-01",
                "clean-record",
                "NONE",
                "higher-award",
                "NONE");
        var form = new SelfCheckForm(Choice.YesNo.YES, Choice.YesNo.YES, LocalDate.of(2010, 5, 1), null);
        assertThat(check.checked(anyone, round, KIND, null, form, good, Locale.CHINA)
                        .clear())
                .isTrue();
        var young = new HashMap<>(good);
        young.put("operating-since", "2025-05-01");
        assertThat(check.checked(anyone, round, KIND, null, form, young, Locale.CHINA)
                        .clear())
                .isFalse();
        assertThat(check.checked(party.member(), round, KIND, party.id(), form, good, Locale.CHINA)
                        .clear())
                .isTrue();
        assertThatThrownBy(() -> check.checked(anyone, round, KIND, party.id(), form, good, Locale.CHINA))
                .isInstanceOf(NotFound.class);
        assertThat(applications
                        .overview(party.member(), steps.draft(party, round))
                        .sections())
                .allMatch(line -> line.savedAt() == null);
        assertThat(check.blank(anyone, round, KIND, null, Locale.CHINA).over()).isFalse();
        clock.set(LocalDate.of(2027, 1, 4));
        assertThat(check.blank(anyone, round, KIND, null, Locale.CHINA).over()).isTrue();
    }

    private Verdict put(QuestionForm form) {
        return context.getBean(PutQuestion.class).put(office, round, KIND, form);
    }

    private Verdict drop(String code) {
        return context.getBean(DropQuestion.class).drop(office, round, KIND, page().version(), code);
    }

    private Verdict move(String code, MoveQuestion.Way way) {
        return context.getBean(MoveQuestion.class).move(office, round, KIND, page().version(), code, way);
    }

    private Verdict renew(RenewForm.Source source) {
        return context.getBean(RenewForm.class).renew(office, round, KIND, page().version(), source);
    }

    private Verdict publish() {
        return context.getBean(PublishForm.class).publish(office, round, KIND, page().version());
    }

    private FormPage page() {
        return forms.form(office, round, KIND);
    }

    private QuestionForm text(String label, Demand demand) {
        return question(null, Section.FACTS, AnswerType.TEXT, label, demand);
    }

    private QuestionForm question(
            @Nullable String code, Section section, AnswerType type, String label, Demand demand) {
        return form(code, section, type, label, demand, null, null, null, null);
    }

    private QuestionForm depending(String other, String answer) {
        return form(null, Section.FACTS, AnswerType.TEXT, "说明", Demand.REQUIRED, null, null, other, List.of(answer));
    }

    private QuestionForm grid(String lines, String columns) {
        return grid(null, lines, columns);
    }

    private QuestionForm grid(@Nullable String code, String lines, String columns) {
        return form(code, Section.FACTS, AnswerType.GRID, "出口情况", Demand.OPTIONAL, lines, columns, null, null);
    }

    private QuestionForm form(
            @Nullable String code,
            Section section,
            AnswerType type,
            String label,
            Demand demand,
            @Nullable String lines,
            @Nullable String columns,
            @Nullable String when,
            @Nullable List<String> answers) {
        return new QuestionForm(
                page().version(),
                code,
                section,
                type,
                label,
                null,
                null,
                null,
                null,
                demand,
                null,
                null,
                lines,
                columns,
                when,
                answers);
    }

    private List<String> codes(Section section) {
        return page().steps().stream()
                .filter(step -> step.section() == section)
                .flatMap(step -> step.questions().stream())
                .map(question -> question.code())
                .toList();
    }

    private Question asked(String code) {
        return page().steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels(Party who, ApplicationId id) {
        return applications.section(who.member(), id, Section.FACTS, Locale.CHINA).groups().stream()
                .flatMap(group -> group.questions().stream())
                .map(asked -> asked.question().label())
                .map(label -> label == null ? "" : label.zh())
                .toList();
    }

    private List<String> answers(Party who, ApplicationId id) {
        return answers(who, id, Section.FACTS);
    }

    private List<String> answers(Party who, ApplicationId id, Section section) {
        return applications
                .section(who.member(), id, section, Locale.CHINA)
                .groups()
                .getFirst()
                .questions()
                .getFirst()
                .written()
                .texts()
                .values()
                .stream()
                .toList();
    }

    private static Map<String, String> facts() {
        return StandardAnswers.in(Section.FACTS, KIND);
    }

    private static Form standard() {
        return StandardAnswers.form(KIND);
    }

    private static List<String> gaps(Form form, Section section, Map<String, String> texts) {
        return missing(form, section, texts).stream().map(Refusal::rule).toList();
    }

    private static List<Refusal> missing(Form form, Section section, Map<String, String> texts) {
        return Gaps.in(new FormVersion(null, 0, YEAR, form), section, new Answers(texts)).stream()
                .map(Missing::reason)
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
