package gov.award.imports;

import static gov.award.imports.ImportSteps.award;
import static gov.award.imports.ImportSteps.register;
import static gov.award.imports.ImportSteps.round;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.SUPERVISION)
class ExportTests {

    private static final String CODE = "91430421MA4L16JQ9A";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    PeopleSteps people;
    ImportSteps steps;
    Actor clerk;

    @BeforeEach
    void office() {
        people = PeopleSteps.installed(context);
        steps = new ImportSteps(context);
        clerk = people.actor(Role.OFFICE);
    }

    @Test
    void csvOpensInChineseAndComputesNothing() throws Exception {
        steps.broughtIn(
                clerk,
                "register",
                register(List.of(award("=HYPERLINK(\"x\")", "-甲公司,“乙”", CODE), award("县政发〔2020〕9号", "@丙", CODE))));
        var answer = browser(clerk).get("/register/export?format=CSV");
        var text = answer.getContentAsString(UTF_8);

        assertThat(answer.getContentType()).startsWith("text/csv");
        assertThat(URLDecoder.decode(String.valueOf(answer.getHeader("Content-Disposition")), UTF_8))
                .contains("评选登记簿")
                .contains(".csv");
        assertThat(text).startsWith("\uFEFF类别,登记事项,");
        assertThat(text)
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("\"'-甲公司,“乙”\"")
                .contains(",'@丙,");
        assertThat(text).contains("9143**********JQ9A").doesNotContain(CODE);
    }

    @Test
    void workbookHoldsTextsAndNoFormula() throws Exception {
        steps.broughtIn(clerk, "register", register(List.of(award("=1+1", "甲公司", CODE))));
        var answer = browser(clerk).get("/register/export?format=XLSX");

        assertThat(sheet(answer)).contains("<t>=1+1</t>").contains("inlineStr").doesNotContain("<f>");
        assertThat(URLDecoder.decode(String.valueOf(answer.getHeader("Content-Disposition")), UTF_8))
                .contains("评选登记簿")
                .contains(".xlsx");
    }

    @Test
    void listIsGivenOutAsItIsFiltered() throws Exception {
        steps.broughtIn(clerk, "register", register(List.of(round(2018), award("县政发〔2020〕8号", "甲公司", CODE))));
        var browser = browser(clerk);

        assertThat(browser.get("/register/export?format=CSV&sort=ROUND").getContentAsString(UTF_8))
                .contains("2018年度")
                .doesNotContain("甲公司");
        assertThat(browser.get("/register/export?format=CSV&state=IN_FORCE").getContentAsString(UTF_8))
                .doesNotContain("2018年度");
        assertThat(Browser.page(browser.get("/register?sort=ROUND&page=1"))
                        .expectFirst("a[href^=/register/export]")
                        .attr("href"))
                .isEqualTo("/register/export?sort=ROUND&format=XLSX");
    }

    @Test
    void registerGivenOutIsBroughtInElsewhereOnceItsNumbersAreFull() throws Exception {
        steps.broughtIn(clerk, "register", register(List.of(round(2018), award("县政发〔2020〕8号", "甲公司", CODE))));
        var file = browser(clerk).get("/register/export?format=XLSX").getContentAsByteArray();

        assertThat(steps.flaws(clerk, "register", file))
                .hasSize(2)
                .anyMatch(flaw -> flaw.endsWith("REGISTER_CODE_MASKED"))
                .anyMatch(flaw -> flaw.endsWith("REGISTER_ROW_THERE"));
    }

    @Test
    void unitsAndAccountsGivenOutComeBackAsTheSame() throws Exception {
        people.anotherUnit(UnitPart.COMMITTEE, "评委会");
        var chair = people.actor(Role.CHAIR);
        assertThat(chair).isNotNull();
        var browser = browser(people.administrator());
        var units = browser.get("/units/export?format=XLSX&state=open").getContentAsByteArray();
        var accounts = browser.get("/people/export?format=XLSX&state=open").getContentAsByteArray();

        assertThat(steps.flaws(people.administrator(), "units", units))
                .isNotEmpty()
                .allMatch(flaw -> flaw.endsWith("unit.taken"));
        assertThat(steps.flaws(people.administrator(), "accounts", accounts))
                .isNotEmpty()
                .allMatch(flaw -> flaw.endsWith("account.taken"));
    }

    @Test
    void accountsAreGivenOutWithoutAnySecret() throws Exception {
        var text =
                browser(people.administrator()).get("/people/export?format=CSV").getContentAsString(UTF_8);

        assertThat(text).contains("管理员甲").contains("系统管理员").doesNotContain("argon2");
    }

    @Test
    void whoDoesNotSeeAListIsNotGivenIt() throws Exception {
        var applicant = browser(people.actor(Role.APPLICANT));
        for (var path : List.of(
                "/register/export",
                "/units/export",
                "/people/export",
                "/imports/register",
                "/imports/units/template")) {
            assertThat(applicant.get(path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(browser(people.administrator()).get("/register/export").getStatus())
                .isEqualTo(404);
        var office = browser(clerk);
        assertThat(office.get("/people/export").getStatus()).isEqualTo(404);
        assertThat(office.get("/imports/units").getStatus()).isEqualTo(404);
        assertThat(office.get("/imports/nothing").getStatus()).isEqualTo(404);
        assertThat(office.get("/register/export?format=PDF").getStatus()).isEqualTo(404);
    }

    @Test
    void templateIsReadByTheReaderItIsFor() throws Exception {
        var browser = browser(clerk);
        var answer = browser.get("/imports/register/template");
        assertThat(URLDecoder.decode(String.valueOf(answer.getHeader("Content-Disposition")), UTF_8))
                .contains("评选登记簿导入模板.xlsx");
        assertThat(sheet(answer)).contains("dataValidation");

        assertThat(ImportSteps.rules(steps.receive(
                        clerk, "register", new ImportId(java.util.UUID.randomUUID()), answer.getContentAsByteArray())))
                .containsExactly("SHEET_EMPTY");
    }

    private Browser browser(Actor actor) throws Exception {
        return Visits.signedIn(context, http, actor);
    }

    /** The first sheet of a workbook. */
    private static String sheet(MockHttpServletResponse answer) throws IOException {
        var file = new SeekableInMemoryByteChannel(answer.getContentAsByteArray());
        try (var zip = ZipFile.builder().setSeekableByteChannel(file).get();
                var part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(part.readAllBytes(), UTF_8);
        }
    }
}
