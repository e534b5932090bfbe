package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.imports.ImportSteps;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.Book;
import gov.award.testing.BrowserTest;
import gov.award.testing.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A register brought in by a real browser: the template, a file that is wrong, one that is right, and the list given out again. */
@BrowserTest
class ImportTests {

    private static final String CODE = "91430421MA4L16JQ9A";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private MockMvc http;

    @LocalServerPort
    private int port;

    private static Chromium chromium;
    private PeopleSteps people;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(program);
    }

    @Test
    void officeBringsThePastIn() throws Exception {
        var desk = arrived(people.actor(Role.OFFICE));
        desk.open("/register")
                .picture("imports-register-empty")
                .follow("从 Excel 导入")
                .picture("imports-start");
        var template = desk.page().waitForDownload(() -> desk.page().click("text=下载模板 >> nth=-1"));
        org.assertj.core.api.Assertions.assertThat(template.suggestedFilename()).isEqualTo("评选登记簿导入模板.xlsx");

        send(desk, "补录.xls", SampleFiles.xls("往届"));
        desk.sees("只接受").picture("imports-refused");
        send(
                desk,
                "补录.xlsx",
                ImportSteps.register(List.of(
                        ImportSteps.round(2018),
                        ImportSteps.award("县政发〔2020〕8号", "云溪酒业有限公司", Book.number("4.30421199001011E+17")),
                        List.of("历届评选", "二〇二〇年度", "县政发〔2020〕8号", "5月10日", "2020"),
                        List.of(
                                "历届评选",
                                "",
                                Book.formula("A1", "县政发"),
                                "2016-01-01",
                                "二〇一六",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "无"))));
        desk.sees("C5").sees("J3").sees("不是可以识别的日期").picture("imports-bad");

        send(
                desk,
                "补录.xlsx",
                ImportSteps.register(List.of(
                        ImportSteps.round(2018),
                        ImportSteps.round(2020),
                        ImportSteps.award("县政发〔2020〕8号", "云溪酒业有限公司", CODE))));
        desk.picture("imports-good");
        desk.page().reload();
        desk.page().check("input[name=confirmed]");
        desk.leave(() -> desk.page().click("form[action$='/confirmation'] button"));
        desk.sees("已导入3行").picture("imports-done");
        desk.open("/register").sees("云溪酒业有限公司").picture("imports-register");
        var csv = desk.page().waitForDownload(() -> desk.page().click("text=导出 CSV"));
        org.assertj.core.api.Assertions.assertThat(csv.suggestedFilename())
                .startsWith("评选登记簿")
                .endsWith(".csv");
        org.assertj.core.api.Assertions.assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8))
                .contains("云溪酒业有限公司");
        assertThat(desk.page().locator("tbody tr")).hasCount(3);
    }

    @Test
    void administratorBringsAccountsInAndNotesTheirPasswords() throws Exception {
        var desk = arrived(people.administrator());
        desk.open("/imports/accounts").picture("imports-accounts");
        send(
                desk,
                "账号.xlsx",
                Book.of(List.of(
                        List.of("姓名", "登录名", "手机号码", "角色"),
                        List.of("赵敏", "zhaomin", "13800001234", "评审员"),
                        List.of("钱华", "qianhua", "", "评审员"))));
        desk.page().check("input[name=confirmed]");
        desk.leave(() -> desk.page().click("form[action$='/confirmation'] button"));
        desk.sees("只显示这一次").picture("imports-passwords");
    }

    private static void send(Desk desk, String name, byte[] file) {
        var start = desk.page().url().replaceFirst("(/imports/[a-z]+).*", "$1");
        desk.page().navigate(start);
        desk.page().setInputFiles("#sheet", new FilePayload(name, "application/octet-stream", file));
        if (desk.page().locator("#proof").count() > 0) {
            desk.page().setInputFiles("#proof", new FilePayload("文件.pdf", "application/pdf", SampleFiles.pdf("文件")));
        }
        desk.leave(() -> desk.page().click("form[enctype='multipart/form-data'] button[type=submit]"));
    }

    private Desk arrived(Actor actor) throws Exception {
        var session = Visits.signedIn(program, http, actor).cookie("award-session");
        var address = "http://localhost:" + port;
        var desk = new Desk(chromium.window(), address).open("/sign-in");
        desk.page().context().addCookies(List.of(new Cookie("award-session", session).setUrl(address)));
        return desk.open("/");
    }
}
