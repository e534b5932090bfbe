package gov.award.imports;

import static gov.award.imports.ImportSteps.register;
import static gov.award.imports.ImportSteps.round;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of an import, as those use them who enter by hand. */
@DatabaseTest
@Basis(Provision.REAPPLICATION_BAR)
class ImportScreensTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    PeopleSteps people;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
    }

    @Test
    void badFileIsShownWithItsPlacesAndAGoodOneIsEntered() throws Exception {
        var office = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        assertThat(Browser.page(office.get("/register")).select("a[href=/imports/register]"))
                .hasSize(1);
        assertThat(Browser.page(office.get("/imports/register")).select("input[type=file]"))
                .hasSize(2);

        var bad = sent(
                office, "register", register(List.of(round(2018), List.of("历届评选", "=<b>x", "文号", "3月5日", "2019"))));
        var preview = Browser.page(office.get(bad));
        assertThat(preview.text())
                .contains("D3")
                .contains("成文日期")
                .contains("3月5日")
                .contains("不是可以识别的日期");
        assertThat(preview.select("main b")).isEmpty();
        assertThat(preview.select("form[action$=/confirmation]")).isEmpty();
        assertThat(preview.select("tbody td.number")).hasSize(1);
        assertThat(Browser.page(office.get(bad + "?show=ALL")).select("tbody td.number"))
                .hasSize(2);
        assertThat(office.post(bad + "/confirmation").getStatus()).isEqualTo(422);
        assertThat(Browser.page(office.get("/imports/register")).select("a[href=" + bad + "]"))
                .hasSize(1);
        assertThat(office.post(bad + "/removal").getHeader("Location"))
                .isEqualTo("/imports/register?done=importDropped");

        var good = sent(office, "register", register(List.of(round(2018))));
        assertThat(Browser.page(office.get(good)).select("form[action$=/confirmation]"))
                .hasSize(1);
        assertThat(office.post(good + "/confirmation", "confirmed", "true").getHeader("Location"))
                .isEqualTo(good + "?done=imported");
        assertThat(Browser.page(office.get(good)).text()).contains("已导入1行");
        assertThat(Browser.page(office.get("/imports/register")).text()).contains("已导入1行");
        assertThat(Browser.page(office.get("/register")).text()).contains("2018年度县长质量奖");
    }

    @Test
    void fileThatIsNotReadIsRefusedOnThePageItWasSentFrom() throws Exception {
        var office = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        office.get("/imports/register");
        var answer = send(office, "register", SampleFiles.xls("x"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.page(answer).select("section.refusal li")).hasSize(1);
        assertThat(Browser.page(send(office, "register", register(List.of()))).text())
                .contains("工作表“Sheet1”的表头下没有内容");
    }

    @Test
    void englishReaderIsToldInEnglish() throws Exception {
        var office = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        office.get("/register?language=en");
        office.get("/imports/register");
        var bad = sent(office, "register", register(List.of(List.of("历届评选", "x", "文号", "3月5日", "2019"))));
        var text = Browser.page(office.get(bad)).text();

        assertThat(text).contains("Not a date that can be told").contains("Date of the decision");
    }

    @Test
    void longListOfRowsIsPaged() throws Exception {
        var office = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        office.get("/imports/register");
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < 120; i++) {
            rows.add(List.of("历届评选", "x", "文号" + i, "2019-01-01", "x"));
        }
        var bad = sent(office, "register", register(rows));

        assertThat(Browser.page(office.get(bad + "?page=3")).select("tbody td.number"))
                .hasSize(20);
    }

    @Test
    void passwordsOfNewAccountsAreShownOnce() throws Exception {
        var administrator = Visits.signedIn(context, http, people.administrator());
        administrator.get("/imports/accounts");
        var good = sent(
                administrator, "accounts", ImportSteps.with(List.of("姓名", "登录名"), List.of(List.of("赵敏", "zhaomin"))));
        administrator.get(good);
        var shown = administrator.post(good + "/confirmation", "confirmed", "true");
        var password = Browser.page(shown).expectFirst("td code").text();

        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(password).hasSizeGreaterThan(15);
        assertThat(administrator
                        .post(good + "/confirmation", "confirmed", "true")
                        .getStatus())
                .isEqualTo(422);
        assertThat(Browser.page(administrator.get(good)).text()).doesNotContain(password);
        var newcomer = Browser.of(http);
        newcomer.get("/sign-in");
        assertThat(newcomer.post("/sign-in", "signInName", "zhaomin", "password", password)
                        .getStatus())
                .isEqualTo(303);
    }

    private String sent(Browser browser, String target, byte[] file) throws Exception {
        var answer = send(browser, target, file);
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse send(Browser browser, String target, byte[] file) throws Exception {
        return browser.send(
                "/imports/" + target,
                List.of(
                        new MockMultipartFile("sheet", "名单.xlsx", "application/octet-stream", file),
                        new MockMultipartFile("proof", "文件.pdf", "application/pdf", SampleFiles.pdf("文件"))));
    }
}
