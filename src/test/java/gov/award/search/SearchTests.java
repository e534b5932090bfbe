package gov.award.search;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.ResubmitApplication;
import gov.award.applications.ReturnForTest;
import gov.award.database.TestDatabase;
import gov.award.forms.AnswerType;
import gov.award.forms.Answers;
import gov.award.forms.Field;
import gov.award.forms.Section;
import gov.award.forms.StandardAnswers;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.Rows;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class SearchTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RoundId round;
    private ApplicationsSteps steps;
    private Actor office;
    private Browser browser;

    @BeforeEach
    void announcedRound() throws Exception {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        steps = new ApplicationsSteps(context, people);
        office = new RecommendationsSteps(context, people).pledged(round, rounds.office());
        browser = Visits.signedIn(context, http, office);
    }

    @Test
    void twoCharactersAreFoundInNameModelReportAndTable() throws Exception {
        var party = steps.organisation("云溪窑火陶瓷有限公司");
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "青釉工序管理模式");
        rewritten(party, id, Section.REPORT, "item-4-1-2", "# 领导\n\n推行精益\n生产，以ＭＥＳ系统排程。");
        rewritten(party, id, Section.MARKET, "customers_1_name", "湘江制罐厂");
        allowed(steps.submit(party, id));
        given(steps.organisation("云溪机械有限公司"), "全员改善模式");

        for (var word : List.of("窑火", "青釉", "精益", "益生", "制罐", "mes", "Mes系统", "精益生产", "窑火 制罐", "窑火　制罐 青釉")) {
            assertThat(names(word)).as(word).containsExactly("云溪窑火陶瓷有限公司");
        }
        assertThat(names("云溪")).hasSize(2);
        for (var word : List.of("釉青", "窑火 改善", "精益管理")) {
            assertThat(names(word)).as(word).isEmpty();
        }
        var page = page(browser, "?q=" + encoded("精益生产"));
        assertThat(page.select(".excerpts mark").eachText()).containsExactly("精益 生产");
        var link = page.expectFirst(".excerpts a");
        assertThat(link.text()).isEqualTo("自评报告");
        assertThat(link.attr("href")).isEqualTo("/applications/" + id.text() + "/print#report");
        var print = Browser.page(browser.get("/applications/" + id.text() + "/print"));
        assertThat(print.select("h2#report").text()).startsWith("自评报告");
        assertThat(names("精益", "section=REPORT")).hasSize(1);
        assertThat(names("精益", "section=PROFILE")).isEmpty();
        assertThat(names("精益", "kind=INDIVIDUAL")).isEmpty();
        assertThat(names("精益", "round=" + round.text())).hasSize(1);
        assertThat(names("精益", "round=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void neitherWhatIsAskedNorWhichChoiceWasTakenIsFound() throws Exception {
        given(steps.organisation("云溪机械有限公司"), "全员改善模式");
        for (var word :
                List.of("model", "name", "profile-text", "customers_1", "none", "agreed", "text", "department")) {
            assertThat(names(word)).as(word).isEmpty();
        }
        assertThat(names(people.unit(UnitPart.RECOMMENDING).text())).isEmpty();
        for (var kind : Kind.values()) {
            for (var question : StandardAnswers.form(kind).questions()) {
                if (question.type() == AnswerType.CHOICE || question.type() == AnswerType.LISTED) {
                    for (var place = 1; place <= question.places(); place++) {
                        var key = question.key(place);
                        assertThat(told(new Answers(Map.of(key, "MODEL")).canonical()))
                                .as(key)
                                .isEmpty();
                    }
                }
            }
        }
        assertThat(told(new Answers(Map.of(Field.MODEL_NAME.key(), "TCL")).canonical()))
                .isEqualTo("tcl");
    }

    @Test
    void draftsAndWhatWasReplacedAreNotFound() throws Exception {
        var party = steps.organisation("云溪机械有限公司");
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "全员改善模式");
        rewritten(party, id, Section.PROFILE, "profile-text", "从前写的是瓦罐。");
        assertThat(names("瓦罐")).isEmpty();
        var member = Visits.signedIn(context, http, party.member());
        assertThat(names(member, "瓦罐")).isEmpty();
        assertThat(names(member, "云溪机械")).isEmpty();

        allowed(steps.submit(party, id));
        assertThat(names("瓦罐")).hasSize(1);
        assertThat(names(member, "瓦罐")).hasSize(1);

        var recommender = new RecommendationsSteps(context, people).recommender(round);
        var due = context.getBean(MovableClock.class).today().plusDays(5);
        allowed(context.getBean(ReturnForTest.class).open(recommender, id, due));
        allowed(steps.save(party, id, Section.PROFILE, 2, Map.of("profile-text", "后来写的是瓷瓶。")));
        assertThat(names("瓦罐")).hasSize(1);
        assertThat(names("瓷瓶")).isEmpty();
        allowed(context.getBean(ResubmitApplication.class)
                .resubmit(party.member(), id, new PaperId(UUID.randomUUID())));
        assertThat(names("瓦罐")).isEmpty();
        assertThat(names("瓷瓶")).hasSize(1);
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void nobodyFindsWhatIsNotTheirs() throws Exception {
        var party = steps.organisation("云溪机械有限公司");
        given(party, "全员改善模式");
        var other = steps.organisation("石桥纺织有限公司");
        var unpledged = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        assertThat(names(unpledged, "云溪机械")).hasSize(1);
        assertThat(names(unpledged, "卓越绩效")).isEmpty();
        assertThat(names("卓越绩效")).hasSize(1);
        for (var stranger : List.of(
                other.member(),
                people.actor(Role.APPLICANT),
                people.actor(Role.ASSESSOR),
                new RecommendationsSteps(context, people)
                        .recommender(round, people.anotherUnit(UnitPart.RECOMMENDING, "县经开区管委会")))) {
            var visitor = Visits.signedIn(context, http, stranger);
            for (var word : List.of("云溪机械", "全员改善", "卓越绩效")) {
                var page = page(visitor, "?q=" + encoded(word));
                assertThat(page.select(".found > li")).as(stranger.name()).isEmpty();
                assertThat(page.expectFirst("nav.paging").text()).isEqualTo("共 0 条");
            }
        }
    }

    @Test
    void whateverIsTypedIsTextAndIsAnsweredPlainly() throws Exception {
        var hostile = "</mark><script>alert(1)</script> 100%_达标 \\' \" & 😀😀 {\"a\":1}";
        var party = steps.organisation("云溪<b>窑火</b>有限公司");
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "全员<i>改善</i>模式");
        rewritten(party, id, Section.PROFILE, "profile-text", hostile);
        allowed(steps.submit(party, id));
        given(steps.organisation("石桥纺织有限公司"), "精益模式");

        for (var word :
                List.of("<script>", "</mark>", "%_", "\\'", "\"", "😀😀", "<b>", "100%", "{\"a\"", "alert(1)")) {
            var expected = word.length() == 1 ? 0 : 1;
            var answer = browser.get("/search?q=" + encoded(word));
            assertThat(answer.getStatus()).as(word).isEqualTo(expected == 0 ? 422 : 200);
            var page = Browser.page(answer);
            assertThat(page.select(".found > li")).as(word).hasSize(expected);
            assertThat(page.select("main script, main b, main i")).as(word).isEmpty();
            if (expected == 1) {
                assertThat(page.select(".found mark").eachText()).as(word).contains(word);
            }
        }
        assertThat(page(browser, "?q=" + encoded("script")).select(".excerpts").text())
                .contains("</mark><script>alert(1)</script> 100%_达标 \\' \" & 😀😀");
        for (var word : List.of("%%", "__", "_达", "''", "'or'1=1--", "(?:", "\\d")) {
            assertThat(names(word)).as(word).hasSize(word.equals("_达") ? 1 : 0);
        }
        for (var wrong : Map.of(
                        "精",
                        "每个词不少于2个字",
                        "窑火 精",
                        "每个词不少于2个字",
                        "😀",
                        "每个词不少于2个字",
                        "\u200b\u200b",
                        "每个词不少于2个字",
                        "字".repeat(101),
                        "合计不超过100个字",
                        "字".repeat(5000),
                        "合计不超过100个字",
                        "甲乙 丙丁 戊己 庚辛 壬癸 子丑 寅卯 辰巳 午未 申酉 戌亥",
                        "不超过10个词")
                .entrySet()) {
            var answer = browser.get("/search?q=" + encoded(wrong.getKey()));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Browser.page(answer).select(".problem").text()).contains(wrong.getValue());
        }
        assertThat(browser.get("/search?q=%00%00").getStatus()).isEqualTo(400);
        assertThat(browser.get("/search?q=%ED%A0%80%ED%A0%80").getStatus()).isEqualTo(400);
        assertThat(browser.get("/search?q=" + encoded("窑火") + "&kind=X&page=2").getStatus())
                .isBetween(400, 404);
        assertThat(page(browser, "").select(".empty-list").text()).startsWith("请输入检索词");
        assertThat(page(browser, "?q=%E3%80%80%20").select(".empty-list").text())
                .startsWith("请输入检索词");
        assertThat(page(browser, "?q=" + encoded("没有")).select(".empty-list").text())
                .contains("没有找到");
        assertThat(page(browser, "?language=en&q=" + encoded("没有")).text()).contains("Nothing was found");
    }

    /** A section that is no list of answers is found by what it says, and never keeps an application from being received. */
    @Test
    void whatIsKeptIsReadWhateverItIs() {
        assertThat(told("无名 文字")).isEqualTo("无名文字");
        assertThat(told("{\"a\":\"\\u0000\"}")).contains("a");
        assertThat(told("{\"a\":\"\\ud800\"}")).contains("a");
        assertThat(told("[\"甲\",\"乙\"]")).isEqualTo("[\"甲\",\"乙\"]");
        assertThat(told("{\"b\":\"乙　乙\",\"a\":\"甲\\n甲\"}")).isEqualTo("甲甲 乙乙");
    }

    @Test
    void programAndDatabaseFoldAlike() {
        for (var text : List.of(
                "ＡＢＣ　ａｂｃ",
                "Straße ÉCOLE é E\u0301",
                "㎡ ① ㈱ ½ ﬁn",
                "精\u200b益\u00ad生\ufeff产",
                "a\tb\r\nc\u00a0d\u2003e\u3000f",
                "😀𠀀 \uf9dc 龍",
                "ｶﾞ ガ 한글",
                "（），。！％＿")) {
            assertThat(Folded.of(text).text()).isEqualTo(one("select award.folded(?)", text));
        }
    }

    @Test
    void longestAnswersAreReceivedAndFound() throws Exception {
        var party = steps.organisation("云溪机械有限公司");
        var id = given(party, "全员改善模式");
        var text = new StringBuilder();
        for (var number = 1; text.length() < 50_000; number++) {
            text.append("第").append(number).append("条按照卓越绩效模式组织实施，成效明显。\\n");
        }
        text.append("末尾是瓷瓶。");
        Rows.run(
                "update application_version_section set content = '{\"profile-text\":\"%s\"}' where section = 'PROFILE' and application = '%s'"
                        .formatted(text, id.value()));
        searchedAnew();

        var excerpts = page(browser, "?q=" + encoded("瓷瓶")).select(".excerpts li");
        assertThat(excerpts.eachText()).singleElement().asString().endsWith("末尾是瓷瓶。");
        assertThat(page(browser, "?q=" + encoded("成效")).select(".excerpts li")).hasSize(3);
    }

    @Test
    void pagesShowWhatIsVisibleAndKeepWhatWasAsked() throws Exception {
        var id = given(steps.organisation("云溪机械有限公司"), "全员改善模式");
        copies(id, 1, 44);

        var first = page(browser, "?q=" + encoded("全员 公司") + "&kind=ORGANISATION");
        assertThat(first.select(".found > li")).hasSize(20);
        assertThat(first.expectFirst("nav.paging").text()).startsWith("共 45 条");
        var next = first.expectFirst("nav.paging a[rel=next]").attr("href");
        assertThat(next).contains("kind=ORGANISATION", "page=2");
        var third = page(browser, next.replace("/search", "").replace("page=2", "page=3"));
        assertThat(third.select(".found > li")).hasSize(5);
        assertThat(third.expectFirst("input[name=q]").val()).isEqualTo("全员 公司");
        // Behind the last page the first is shown.
        var behind = page(browser, "?page=99&q=" + encoded("全员"));
        assertThat(behind.select(".found > li")).hasSize(20);
        assertThat(behind.expectFirst("nav.paging").text()).startsWith("共 45 条");
    }

    @Test
    void moreThanCanBeReadAreListedUpToALimitThatTellsNothingOfWhatIsNotSeen() throws Exception {
        var party = steps.organisation("云溪机械有限公司");
        var id = given(party, "全员改善模式");
        copies(id, 1, SearchReadings.MOST);

        var first = page(browser, "?q=" + encoded("全员改善"));
        assertThat(first.select(".found > li")).hasSize(20);
        assertThat(first.text()).contains("超过 200 份，仅列出前 200 份");
        assertThat(first.expectFirst("nav.paging").text())
                .startsWith("共 200 条以上")
                .contains("共 10 页");
        var last = page(browser, "?page=10&q=" + encoded("全员改善"));
        assertThat(last.select(".found > li")).hasSize(20);
        assertThat(last.select("nav.paging a[rel=next]")).isEmpty();
        assertThat(page(browser, "?page=11&q=" + encoded("全员改善"))
                        .expectFirst("nav.paging")
                        .text())
                .contains("第 1 页");
        assertThat(page(browser, "?language=en&q=" + encoded("全员改善")).text()).contains("More than 200 applications");
        browser.get("/search?language=zh");

        // One of them is not for this reader: exactly as many are left as are listed.
        Rows.run("""
                insert into recusal (id, programme, round, application, person, recused_at)
                select gen_random_uuid(), programme, round, id, '%s', now() from application where name = '公司7'
                """.formatted(office.personId()));
        var seen = page(browser, "?q=" + encoded("全员改善"));
        assertThat(seen.expectFirst("nav.paging").text()).startsWith("共 200 条 ");
        assertThat(seen.text()).doesNotContain("仅列出");
        var member = page(Visits.signedIn(context, http, party.member()), "?q=" + encoded("全员改善"));
        assertThat(member.expectFirst("nav.paging").text()).isEqualTo("共 1 条");
        assertThat(member.text()).doesNotContain("仅列出");
    }

    static void copies(ApplicationId application, int from, int to) {
        Rows.copy(
                "application",
                "t.id = '" + application.value() + "'",
                "'id', " + Rows.id("a") + ", 'applicant', " + Rows.id("t")
                        + ", 'name', '公司' || g, 'receipt', '第' || g || '号'",
                from,
                to);
        Rows.copy(
                "application_move",
                "t.application = '" + application.value() + "'",
                "'id', " + Rows.id("m") + ", 'application', " + Rows.id("a"),
                from,
                to);
        searchedAnew();
    }

    /** As if each had just been given in: what is written behind the program's back is searched no more than it is kept. */
    static void searchedAnew() {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("update award.application set version = version where submitted_at is not null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ApplicationId given(Party party, String model) {
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), model);
        allowed(steps.submit(party, id));
        return id;
    }

    /** A form that is sent says what was left open, too. */
    @Test
    void formSentWithItsFiltersLeftOpenFinds() throws Exception {
        given(steps.organisation("云溪窑火陶瓷有限公司"), "青釉工序管理模式");
        assertThat(names("窑火", "round=", "kind=", "section=")).hasSize(1);
    }

    private void rewritten(Party party, ApplicationId id, Section section, String key, String text) {
        var answers = ApplicationsSteps.answers(section, party.kind(), people.unit(UnitPart.RECOMMENDING), "");
        answers.put(key, text);
        allowed(steps.save(party, id, section, 1, answers));
    }

    private List<String> names(String words, String... filters) throws Exception {
        return names(browser, words, filters);
    }

    private static List<String> names(Browser browser, String words, String... filters) throws Exception {
        var more = java.util.Arrays.stream(filters).map(each -> "&" + each).collect(Collectors.joining());
        return page(browser, "?q=" + encoded(words) + more)
                .select(".found > li > h2")
                .eachText();
    }

    private static Document page(Browser browser, String query) throws Exception {
        var answer = browser.get("/search" + query);
        assertThat(answer.getStatus()).as(query).isEqualTo(200);
        return Browser.page(answer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String told(String content) {
        return one("select award.answers_told(?)", content);
    }

    private static String one(String sql, String value) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return Objects.requireNonNull(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
