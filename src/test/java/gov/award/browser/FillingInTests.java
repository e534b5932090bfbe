package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import gov.award.acting.Actor;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.AttachFiles;
import gov.award.files.FileType;
import gov.award.forms.Demand;
import gov.award.forms.FileQuestionForm;
import gov.award.forms.PublishForm;
import gov.award.forms.PutFileQuestion;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.BrowserTest;
import gov.award.testing.SampleFiles;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The form filled in by a real browser: tables pasted, saved by itself, by two members at once, laid out. */
@BrowserTest
class FillingInTests {

    /** Saved by somebody, not about to be. */
    private static final Pattern SAVED = Pattern.compile("于.*保存");

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private static Chromium chromium;
    private ApplicationsSteps steps;
    private Party party;
    private RoundsSteps rounds;
    private RoundId round;
    private String application;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @BeforeEach
    void draft() {
        var people = PeopleSteps.installed(program);
        rounds = new RoundsSteps(program, people);
        round = rounds.announcedRound();
        steps = new ApplicationsSteps(program, people);
        party = steps.organisation("云溪机械有限公司");
        application = "/applications/" + steps.draft(party, round).text();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void tableIsPastedAsItIsAndSavedByItself() {
        var desk = arrived(party.member()).open(application + "/market");
        paste(desk, "customers_1_name", "甲厂\t主轴\t1,200\n\"乙\n厂\"\t丝杠\n丙厂\t转台\t36\n丁厂\t\n戊厂\n");
        assertThat(cell(desk, "customers_2_name")).hasValue("乙 厂");
        assertThat(cell(desk, "customers_5_name")).hasValue("戊厂");
        assertThat(said(desk, "customers")).hasText("已粘贴5行、3列，请核对。");
        assertThat(desk.page().locator("[data-saved]")).containsText(SAVED);
        desk.picture("form-pasted");
        desk.open(application + "/market");
        assertThat(cell(desk, "customers_3_quantity")).hasValue("36");
        assertThat(desk.page().locator("[data-table=customers] tbody tr")).hasCount(8);
    }

    @Test
    void tableOfTheWrongShapeChangesNothingAndSaysWhere() {
        var desk = arrived(party.member()).open(application + "/market");
        cell(desk, "customers_1_name").fill("原有");
        var long10000 = IntStream.rangeClosed(1, 10_000)
                .mapToObj(row -> "厂" + row + "\tx")
                .collect(Collectors.joining("\n"));
        paste(desk, "customers_1_name", long10000);
        assertThat(said(desk, "customers")).hasText("粘贴的内容有10000行，此处最多容纳50行，未作改动。");
        paste(desk, "customers_1_address", "一\t二\t三\t四\t五");
        assertThat(said(desk, "customers")).hasText("粘贴的内容有5列，自所选单元格起只有4列，未作改动。");
        assertThat(cell(desk, "customers_1_name")).hasValue("原有");
        desk.open(application + "/indicators");
        paste(desk, "indicators_assets_y1", "1,200.50\t1300\t约1400\n10\t20\t30");
        assertThat(said(desk, "indicators")).hasText("粘贴内容第1行第3列“约1400”不合此栏对数字、日期或字数的要求，未作改动。");
        assertThat(cell(desk, "indicators_assets_y1")).hasValue("");
        paste(desk, "indicators_assets_y1", "1200\t1300.12345");
        assertThat(said(desk, "indicators")).containsText("粘贴内容第1行第2列“1300.12345”");
        assertThat(cell(desk, "indicators_assets_y1")).hasValue("");
        desk.open(application + "/honours");
        paste(desk, "honours_1_name", "质量标兵\t某局\t2025-02-30");
        assertThat(said(desk, "honours")).hasText("粘贴内容第1行第3列“2025-02-30”不合此栏对数字、日期或字数的要求，未作改动。");
        paste(desk, "honours_1_name", "长".repeat(201) + "\t某局");
        assertThat(said(desk, "honours")).containsText("粘贴内容第1行第1列");
        assertThat(cell(desk, "honours_1_name")).hasValue("");
        desk.open(application + "/report");
        paste(desk, "item-4-1-2", long10000);
        assertThat(desk.page().locator("form [role=status]").filter(new Locator.FilterOptions().setHasText("粘贴的内容有")))
                .containsText("此处还可填4000字，未作改动。");
        assertThat(cell(desk, "item-4-1-2")).hasValue("");
        desk.open(application + "/indicators");
        paste(desk, "indicators_assets_y1", "1,200.50\t1300\t1400\n10\t20\t30");
        assertThat(cell(desk, "indicators_liabilities_y3")).hasValue("30");
        desk.picture("form-indicators");
    }

    @Test
    void rowIsAddedUpToTheLastAndAQuestionIsShownWhenItIsAsked() {
        var desk = arrived(party.member()).open(application + "/products");
        var add = desk.page().locator("[data-table=main-products] > button");
        for (var row = 4; row <= 10; row++) {
            add.click();
            assertThat(cell(desk, "main-products_" + row + "_name")).isFocused();
        }
        add.click();
        assertThat(said(desk, "main-products")).hasText("已达10行上限。");
        desk.open(application + "/facts");
        var other = cell(desk, "economic-type-other");
        assertThat(other).isHidden();
        desk.page().locator("[name=economic-type]").selectOption("other");
        assertThat(other).isVisible();
        desk.page().locator("[name=economic-type]").selectOption("state");
        assertThat(other).isHidden();
    }

    @Test
    void filesAreShownWhenTheyAreAskedForAndNeverHiddenWithSomethingInThem() {
        asksForFilesOf("LARGE");
        var other = steps.organisation("青石食品有限公司");
        var id = steps.draft(other, round);
        var desk = arrived(other.member()).open("/applications/" + id.text() + "/facts");
        var place = desk.page().locator("section#file-1");
        assertThat(place).isHidden();
        cell(desk, "size").selectOption("LARGE");
        assertThat(place).isVisible();
        assertThat(place.locator("[data-unasked]")).isHidden();
        assertThat(desk.page().locator("[data-saved]")).containsText(SAVED);
        program.getBean(AttachFiles.class)
                .attach(other.member(), id, "file-1", List.of(ApplicationsSteps.pdf("上市.pdf")));
        desk.open("/applications/" + id.text() + "/facts");
        cell(desk, "size").selectOption("SMALL");
        assertThat(place).isVisible();
        assertThat(place.locator("[data-unasked]")).isVisible();
    }

    private void asksForFilesOf(String size) {
        var office = rounds.office();
        program.getBean(PutFileQuestion.class)
                .put(
                        office,
                        round,
                        Kind.ORGANISATION,
                        new FileQuestionForm(
                                0,
                                null,
                                Section.FACTS,
                                "上市证明",
                                null,
                                null,
                                null,
                                Demand.REQUIRED,
                                Set.of(FileType.PDF),
                                1,
                                1,
                                "size",
                                List.of(size)));
        program.getBean(PublishForm.class).publish(office, round, Kind.ORGANISATION, 1);
    }

    @Test
    void whoSignsInAgainInAnotherWindowGoesOnWithThePageAsItIs() {
        var desk = arrived(party.member()).open(application + "/facts");
        desk.page().context().clearCookies();
        cell(desk, "industry").fill("通用设备制造业");
        assertThat(desk.page().locator("[data-saved].problem")).isVisible();
        var again = arrived(party.member());
        desk.page().context().addCookies(again.page().context().cookies());
        cell(desk, "top-manager").fill("李总");
        assertThat(desk.page().locator("[data-saved]:not(.problem)")).containsText(SAVED);
        desk.open(application + "/facts");
        assertThat(cell(desk, "industry")).hasValue("通用设备制造业");
        assertThat(cell(desk, "top-manager")).hasValue("李总");
    }

    @Test
    void twoMembersWriteAtOnceAndSeeWhatTheOtherSaved() {
        var one = arrived(party.member()).open(application + "/facts");
        var two = arrived(steps.colleague(party, "云溪机械有限公司")).open(application + "/facts");
        cell(one, "industry").fill("通用设备制造业");
        assertThat(one.page().locator("[data-saved]")).containsText(SAVED);
        cell(two, "top-manager").fill("李总");
        assertThat(cell(two, "industry")).hasValue("通用设备制造业");
        one.open(application + "/facts");
        assertThat(cell(one, "top-manager")).hasValue("李总");
        cell(two, "industry").fill("专用设备制造业");
        assertThat(two.page().locator("[data-saved]")).containsText(SAVED);
        one.open(application + "/facts/earlier").picture("form-earlier");
        one.page().locator("main table a").first().click();
        assertThat(one.page().locator("main dd").first()).hasText("通用设备制造业");
    }

    @Test
    void reportIsLaidOutWithTheTablePastedIntoIt() {
        var desk = arrived(party.member()).open(application + "/report");
        var item = desk.page().locator("[name='item-4-1-2']");
        var insert = desk.page()
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText("插入图片"))
                .first();
        assertThat(insert).isHidden();
        desk.page()
                .locator("#report-pictures input[type=file]")
                .first()
                .setInputFiles(new FilePayload("流程.png", "image/png", SampleFiles.png(60, 40)));
        assertThat(insert).isVisible();
        insert.click();
        assertThat(item).hasValue("\n\n![流程.png](<流程.png>)\n\n");
        item.fill("**方法**：每季度评审。<script>alert(1)</script>");
        item.press("Control+End");
        paste(desk, "item-4-1-2", "年份\t合格率\n2024\t98.2\n2025\t99.1");
        assertThat(desk.page().locator("[data-saved]")).containsText(SAVED);
        desk.picture("form-report");
        desk.open(application + "/draft");
        assertThat(desk.page().locator(".rich strong")).hasText("方法");
        assertThat(desk.page().locator(".rich table td").last()).hasText("99.1");
        assertThat(desk.page().locator(".rich")).containsText("<script>alert(1)</script>");
        desk.picture("form-draft");
    }

    @Test
    void entriesAreShownAsFarAsTheyAreAskedAndNeverHiddenWithSomethingInThem() {
        var desk = arrived(party.member()).open(application + "/conditions");
        assertThat(cell(desk, "incident-kind-1")).isHidden();
        assertThat(cell(desk, "award-level-1")).isHidden();
        cell(desk, "clean-record").selectOption("SOME");
        assertThat(cell(desk, "incident-kind-1")).isVisible();
        assertThat(cell(desk, "incident-kind-2")).isHidden();
        assertThat(cell(desk, "award-level-1")).isHidden();
        cell(desk, "incident-text-1").fill("轻微事故，已整改");
        assertThat(cell(desk, "incident-kind-2")).isVisible();
        cell(desk, "clean-record").selectOption("NONE");
        cell(desk, "incident-kind-1").selectOption("ACCIDENT");
        assertThat(desk.page().locator("[data-contradictions]")).containsText("申明为“无”，但又列有具体情况");
        assertThat(cell(desk, "incident-text-1")).isVisible();
        assertThat(cell(desk, "incident-kind-2")).isHidden();
        desk.picture("form-conditions");
    }

    @Test
    void figureThatContradictsTheOthersIsToldAsSoonAsItIsSaved() {
        var desk = arrived(party.member()).open(application + "/indicators");
        var told = desk.page().locator("[data-contradictions]");
        cell(desk, "indicators_assets_y1").fill("1000");
        cell(desk, "indicators_liabilities_y1").fill("400");
        cell(desk, "indicators_debt-ratio_y1").fill("60");
        assertThat(told).containsText("年栏：");
        assertThat(told).containsText("填为60，由本表数据计算为40.00");
        desk.picture("form-contradiction");
        cell(desk, "indicators_debt-ratio_y1").fill("40");
        assertThat(told).isEmpty();
    }

    private static void paste(Desk desk, String name, String text) {
        cell(desk, name)
                .evaluate(
                        "(field, text) => { const carried = new DataTransfer(); carried.setData('text/plain', text);"
                                + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true })); }",
                        text);
    }

    private static Locator cell(Desk desk, String name) {
        return desk.page().locator("[name='" + name + "']");
    }

    private static Locator said(Desk desk, String table) {
        return desk.page().locator("[data-table=" + table + "] [role=status]");
    }

    private Desk arrived(Actor member) {
        return new Desk(chromium.window(), "http://localhost:" + port)
                .open("/sign-in")
                .form("/sign-in")
                .enter("signInName", member.name().replace("经办人", "applicant"), "password", PeopleSteps.PASSWORD)
                .send();
    }
}
