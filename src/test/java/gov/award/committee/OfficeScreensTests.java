package gov.award.committee;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Kind;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.register.EntryForm;
import gov.award.register.EntrySort;
import gov.award.register.RegisterSteps;
import gov.award.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of messages, papers, the register and the committee, as each role opens them. */
@DatabaseTest
class OfficeScreensTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    PutMatter putMatter;

    PeopleSteps people;
    Actor clerk;
    CommitteeSteps committee;
    MatterId matter;

    @BeforeEach
    void committeeOfThree() {
        people = PeopleSteps.installed(context);
        clerk = people.actor(Role.OFFICE);
        committee = CommitteeSteps.appointed(context, people, clerk, 1);
        matter = new MatterId(UUID.randomUUID());
        CommitteeSteps.allowed(putMatter.put(clerk, matter, UUID.randomUUID()));
    }

    @Test
    void everyPageSpeaksBothLanguagesToTheClerk() throws Exception {
        var entry = RegisterSteps.confirmed(
                context,
                clerk,
                people.director(),
                EntrySort.AWARD,
                EntryForm.award(
                        "县长质量奖",
                        "衡政发〔2020〕8号",
                        LocalDate.of(2020, 5, 10),
                        Kind.ORGANISATION,
                        "91430421MA4L16JQ9A",
                        "蓝溪机械有限公司",
                        "三全模式"));
        var resolved = committee.resolved(Choice.FOR, matter);
        var waiting = new MatterId(UUID.randomUUID());
        CommitteeSteps.allowed(putMatter.put(clerk, waiting, UUID.randomUUID()));
        var planned = committee.planned(waiting);
        var paths = new ArrayList<>(List.of(
                "/inbox",
                "/notices/sent",
                "/papers",
                "/papers?kind=RESOLUTION&text=1",
                "/register",
                "/register/" + entry.value(),
                "/committee",
                "/meetings",
                "/meetings/" + resolved.value(),
                "/meetings/" + planned.value(),
                "/register/new/CANCELLATION?supersedes=" + entry.value(),
                "/register/new/REVOCATION?award=" + entry.value()));
        List.of("ROUND", "AWARD", "BAR").forEach(sort -> paths.add("/register/new/" + sort));

        inBothLanguages(Visits.signedIn(context, http, clerk), paths);
    }

    @Test
    void memberReadsVotesAndOpensTheResolution() throws Exception {
        var meeting = committee.opened(matter);
        var chair = Visits.signedIn(context, http, committee.seats().getFirst().actor());
        inBothLanguages(chair, List.of("/meetings/" + meeting.value()));
        var vote = "/meetings/" + meeting.value() + "/matters/" + matter.value() + "/votes";

        assertThat(chair.post(vote, "choice", "FOR", "confirmed", "true").getStatus())
                .isEqualTo(303);
        assertThat(chair.post(vote, "choice", "FOR").getStatus()).isEqualTo(422);
        assertThat(chair.post(vote, "choice", "NONSENSE").getStatus()).isBetween(400, 499);
        var resolution = "/meetings/" + meeting.value() + "/matters/" + matter.value() + "/resolution";
        assertThat(chair.post(resolution).getStatus()).isEqualTo(422);
        assertThat(chair.post(resolution, "justification", "其他委员提前离会").getStatus())
                .isEqualTo(303);

        var paper = Browser.page(chair.get("/meetings/" + meeting.value()))
                .expectFirst("a[href^=/papers/]")
                .attr("href");
        assertThat(Browser.page(chair.get("/inbox")).select("tbody tr")).hasSize(1);
        inBothLanguages(chair, List.of(paper, "/papers", "/inbox?unread=true"));
        assertThat(Browser.page(chair.get(paper)).text()).contains("系统送达", "衡县质奖评决〔2026〕1号");
        assertThat(chair.get(paper.replace("/papers/", "/public/papers/")).getStatus())
                .isEqualTo(404);
        assertThat(chair.get("/register").getStatus()).isEqualTo(404);
    }

    @Test
    void incompleteEntryComesBackWithWhatWasTyped() throws Exception {
        var browser = Visits.signedIn(context, http, clerk);
        browser.get("/register/new/BAR");

        var answer = browser.post("/register/new/BAR", "title", "关于撤销的决定", "decided", "2026-02-30");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.page(answer).expectFirst("#title").val()).isEqualTo("关于撤销的决定");
    }

    @Test
    void directorConfirmsWhatTheClerkRecorded() throws Exception {
        var meeting = committee.opened(matter);
        var tally = new TallyId(UUID.randomUUID());
        CommitteeSteps.allowed(context.getBean(RecordTally.class)
                .record(clerk, tally, meeting, matter, new TallyForm(2, 1, 0, "甲", "乙", null), RegisterSteps.scan()));
        var director = Visits.signedIn(context, http, people.director());
        var address = "/meetings/" + meeting.value();
        inBothLanguages(director, List.of(address));
        assertThat(director.get(address + "/tallies/" + tally.value() + "/scan").getStatus())
                .isEqualTo(200);

        assertThat(director.post(address + "/tallies/" + tally.value() + "/confirmation")
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(director.get(address)).text()).contains("代录", "通过");
    }

    @Test
    void directorComparesWhatTheClerkTookFromDocuments() throws Exception {
        var id = new MemberId(UUID.randomUUID());
        var form = new MemberForm(
                "某人", "副县长", Capacity.MEMBER, null, java.time.LocalDate.of(2026, 1, 1), "衡县质奖〔2026〕3号");
        CommitteeSteps.allowed(context.getBean(AppointMember.class).appoint(clerk, id, form, RegisterSteps.scan()));
        var meeting = committee.opened(matter);
        var recusal = new RecusalId(UUID.randomUUID());
        CommitteeSteps.allowed(context.getBean(RecordRecusal.class)
                .record(clerk, recusal, matter, committee.seats().get(2).member(), "近亲属任职", RegisterSteps.scan()));
        var director = Visits.signedIn(context, http, people.director());
        var address = "/meetings/" + meeting.value();
        inBothLanguages(director, List.of("/", "/committee", address));
        inBothLanguages(Visits.signedIn(context, http, clerk), List.of("/committee", address));

        assertThat(director.get("/committee/records/" + id.value() + "/scan").getStatus())
                .isEqualTo(200);
        assertThat(director.get(address + "/recusals/" + recusal.value() + "/scan")
                        .getStatus())
                .isEqualTo(200);
        var record = "/committee/records/" + id.value() + "/check";
        director.get("/committee");
        assertThat(director.post(record, "outcome", "REJECTED").getStatus()).isEqualTo(422);
        assertThat(director.post(record, "outcome", "CONFIRMED").getStatus()).isEqualTo(303);
        assertThat(director.post(address + "/recusals/" + recusal.value() + "/check", "outcome", "CONFIRMED")
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(director.get("/committee")).text()).contains("某人");
    }

    private static void inBothLanguages(Browser browser, List<String> paths) throws Exception {
        for (var path : paths) {
            for (var language : List.of("en", "zh-CN")) {
                var response = browser.get(path + (path.contains("?") ? "&" : "?") + "language=" + language);
                assertThat(response.getStatus()).as(path).isEqualTo(200);
                assertThat(Browser.page(response).text()).as(path).doesNotContain("⟦");
            }
        }
    }
}
