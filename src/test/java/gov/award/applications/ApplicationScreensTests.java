package gov.award.applications;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.forms.Section;
import gov.award.papers.Archive;
import gov.award.papers.PaperId;
import gov.award.papers.PaperSubjects;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ApplicationScreensTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    PeopleSteps people;
    ApplicationsSteps steps;
    RoundId round;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        steps = new ApplicationsSteps(context, people);
    }

    @Test
    void applicantFillsInChecksAndSubmits() throws Exception {
        var party = steps.organisation("云溪<b>机械</b>有限公司");
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        var at = "/applications/" + id.text();
        var browser = applicant(party);
        var paths = new ArrayList<>(List.of(
                "/",
                "/applications",
                "/applicants/new",
                "/applicants/new?kind=INDIVIDUAL",
                at,
                at + "/submission",
                at + "/withdrawal"));
        for (var section : Section.values()) {
            paths.add(at + "/" + section.path());
        }
        inBothLanguages(browser, paths);
        assertThat(browser.get(at + "/nonsense").getStatus()).isEqualTo(404);

        browser.get(at + "/profile");
        assertThat(browser.post(at + "/profile", "version", "1", "profile-text", "新的概述")
                        .getStatus())
                .isEqualTo(303);
        var stale = browser.post(at + "/profile", "version", "1", "profile-text", "更迟的概述");
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(Browser.page(stale).text()).contains("新的概述", "更迟的概述");
        var wrong = browser.post(at + "/model", "version", "1", "model-since", "2026-02-30", "model-name", "三全模式");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Browser.page(wrong).expectFirst("#model-name").val()).isEqualTo("三全模式");
        assertThat(browser.post(at + "/profile", "version", "x").getStatus()).isBetween(400, 499);

        assertThat(browser.post(at + "/submission").getStatus()).isEqualTo(303);
        inBothLanguages(browser, List.of("/", at, at + "/print", at + "/profile", "/applications"));
        var paper =
                Browser.page(browser.get(at)).expectFirst("a[href^=/papers/]").attr("href");
        assertThat(Browser.page(browser.get(paper)).text()).contains("三全模式", "SHA-256");
        assertThat(Browser.page(browser.get(paper)).select("main a[href=" + at + "]"))
                .hasSize(1);
        assertThat(browser.get(at + "/eligibility").getStatus()).isEqualTo(404);
        assertThat(browser.get("/applicants").getStatus()).isEqualTo(404);
        assertThat(browser.post(at + "/withdrawal", "reason", "另有安排", "confirmed", "true")
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void paperLeadsToItsApplicationWhoeverMayOpenThat() {
        var party = steps.organisation("云溪机械有限公司");
        var id = steps.submitted(party, round);
        var receipt = context.getBean(ApplicationReadings.class)
                .overview(party.member(), id)
                .receiptPaper();
        var archive = context.getBean(Archive.class);
        var paper = archive.read(party.member(), new PaperId(Objects.requireNonNull(receipt)));
        assertThat(archive.about(party.member(), paper))
                .contains(new PaperSubjects.Subject("云溪机械有限公司", "/applications/" + id.text()));
        assertThat(archive.about(people.actor(Role.SUPERVISOR), paper)).isPresent();
        assertThat(archive.about(steps.organisation("青石食品有限公司").member(), paper))
                .isEmpty();
        assertThat(archive.about(people.actor(Role.ADMINISTRATOR), paper)).isEmpty();
    }

    @Test
    void officeConfirmsClaimsAndReadsWhatWasSubmitted() throws Exception {
        var claimed = steps.claimedOrganisation("青岚食品有限公司", ApplicationsSteps.uscc(500));
        var individual = steps.individual("张三");
        var id = steps.submitted(individual, round);
        var at = "/applications/" + id.text();
        var office = Visits.signedIn(
                context, http, new RoundsSteps(context, people).pledged(round, people.actor(Role.OFFICE)));
        inBothLanguages(
                office,
                List.of(
                        "/",
                        "/applicants",
                        "/applicants?state=CLAIMED&text=青岚",
                        "/applicants/" + claimed.id().text(),
                        "/applicants/" + individual.id().text(),
                        "/applicants/" + individual.id().text() + "/identity",
                        "/rounds/" + round.text(),
                        "/rounds/" + round.text() + "/applications",
                        "/rounds/" + round.text() + "/applications?status=SUBMITTED&kind=INDIVIDUAL&sort=UNIT&text=张",
                        at,
                        at + "/print?version=1",
                        at + "/eligibility"));
        assertThat(office.get(at + "/print?version=2").getStatus()).isEqualTo(404);
        var file = Browser.page(office.get(at + "/print"))
                .expectFirst("a[href*=/files/]")
                .attr("href");
        assertThat(office.get(file).getStatus()).isEqualTo(200);

        var claim = "/applicants/" + claimed.id().text();
        office.get(claim);
        assertThat(office.post(claim + "/confirmation", "agrees", "true", "authorised", "false")
                        .getStatus())
                .isEqualTo(422);
        assertThat(office.post(
                                claim + "/confirmation",
                                "agrees",
                                "true",
                                "authorised",
                                "true",
                                "inCounty",
                                "true",
                                "legalPerson",
                                "true",
                                "note",
                                "营业执照原件已核对")
                        .getStatus())
                .isEqualTo(303);
        assertThat(office.post(
                                at + "/eligibility",
                                "provision",
                                "INDIVIDUAL_AWARENESS",
                                "outcome",
                                "NOT_MET",
                                "reason",
                                "证明不足")
                        .getStatus())
                .isEqualTo(303);
        inBothLanguages(office, List.of(at + "/eligibility", claim));
    }

    private Browser applicant(Party party) throws Exception {
        var browser = Browser.of(http);
        browser.get("/sign-in");
        browser.post(
                "/sign-in",
                "signInName",
                party.member().name().replace("经办人", "applicant"),
                "password",
                PeopleSteps.PASSWORD);
        return browser;
    }

    private static void inBothLanguages(Browser browser, List<String> paths) throws Exception {
        for (var path : paths) {
            for (var language : List.of("en", "zh-CN")) {
                var response = browser.get(encoded(path + (path.contains("?") ? "&" : "?") + "language=" + language));
                assertThat(response.getStatus()).as(path).isEqualTo(200);
                assertThat(Browser.page(response).text()).as(path).doesNotContain("⟦");
            }
        }
    }

    private static String encoded(String path) {
        return java.net.URI.create(path).toASCIIString();
    }
}
