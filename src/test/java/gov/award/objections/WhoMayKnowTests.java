package gov.award.objections;

import static gov.award.objections.NoticedRound.rules;
import static gov.award.objections.ObjectionsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.papers.OpenPaper;
import gov.award.papers.PaperId;
import gov.award.people.Browser;
import gov.award.people.EndGrant;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.supervision.SupervisionSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever a complaint is or may be about, and whoever is recused or has lost the right, learns and decides nothing of it. */
@DatabaseTest
@Basis({Provision.COMPLAINTS, Provision.PRINCIPLES})
class WhoMayKnowTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    NoticeReadings notices;

    @Autowired
    ComplaintFile file;

    private NoticedRound noticed;
    private ObjectionsSteps steps;

    @BeforeEach
    void published() {
        noticed = new NoticedRound(context, clock).published();
        steps = noticed.steps;
    }

    @Test
    void reportDoesNotReachTheMemberOfTheCommitteeWhoMayBeMeant() {
        var meant = noticed.committee.seats().get(2).actor();
        var complaint = about(called(meant, "高卫国") + "和" + called(noticed.people.actor(Role.OFFICE), "易明"));

        steps.reported(complaint, Outcome.NOT_BORNE_OUT);

        var report = new PaperId(
                RankingsSteps.ids("select paper from award.complaint_report where complaint = ?", complaint.value())
                        .getFirst());
        assertThatThrownBy(() -> context.getBean(OpenPaper.class).open(meant, report))
                .isInstanceOf(NotFound.class);
        allowed(context.getBean(OpenPaper.class)
                .open(noticed.committee.seats().get(3).actor(), report));
    }

    @Test
    void whoeverMayBeMeantIsNeitherOfferedNorTakenAsVerifier() {
        var meant = noticed.people.actor(Role.OFFICE);
        var alike = noticed.people.actor(Role.OFFICE);
        var complaint = about(called(meant, "高卫国") + "和" + called(alike, "易明"));
        allowed(context.getBean(TakeUpComplaint.class)
                .take(noticed.director, complaint, new TakeUpComplaint.Form(null, null)));

        assertThat(file.open(noticed.director, complaint).verifiers())
                .containsKey(noticed.office.requirePerson().text())
                .doesNotContainKeys(
                        meant.requirePerson().text(), alike.requirePerson().text());
        assertThat(rules(assign(complaint, meant))).containsExactly("VERIFIER_COMPLAINED_OF");
        allowed(assign(complaint, noticed.office));
    }

    @Test
    void supervisorWhoIsMeantIsNotToldOfIt() {
        var meant = noticed.people.actor(Role.SUPERVISOR);
        var other = noticed.people.actor(Role.SUPERVISOR);

        steps.reported(about(called(meant, "高卫国")), Outcome.BORNE_OUT);

        for (var key : List.of("notice.complaintOfPerson", "notice.complaintBorneOut")) {
            assertThat(RankingsSteps.ids("select recipient from award.notice where key = ?", key))
                    .as(key)
                    .contains(other.personId())
                    .doesNotContain(meant.personId());
        }
    }

    @Test
    void supervisorNamedOnlyWhenItIsTakenUpIsNotToldEither() {
        var meant = noticed.people.actor(Role.SUPERVISOR);
        var other = noticed.people.actor(Role.SUPERVISOR);
        var complaint = about("监督人员");
        allowed(context.getBean(TakeUpComplaint.class)
                .take(noticed.director, complaint, new TakeUpComplaint.Form(null, meant.personId())));

        var told = RankingsSteps.ids("select recipient from award.notice where key = 'notice.complaintOfPerson'");
        assertThat(told).filteredOn(other.personId()::equals).hasSize(2);
        assertThat(told)
                .filteredOn(meant.personId()::equals)
                .as("before it was known")
                .hasSize(1);
    }

    @Test
    void verifierWhoLostEveryRoleReadsAndDecidesNothing() throws Exception {
        var verifier = noticed.people.actor(Role.DEPARTMENT);
        var grant = noticed.people.grant(verifier.requirePerson(), Role.OFFICE, noticed.people.unit(UnitPart.OFFICE));
        var clerk = roles(verifier, Role.OFFICE);
        var complaint = complaintWithEvidence();
        allowed(context.getBean(TakeUpComplaint.class)
                .take(noticed.director, complaint, new TakeUpComplaint.Form(null, null)));
        allowed(assign(complaint, clerk));
        var evidence = "/complaints/" + complaint.text() + "/files/"
                + RankingsSteps.ids("select id from award.attachment where subject = ?", complaint.value())
                        .getFirst();
        var desk = Visits.signedIn(context, http, clerk);
        assertThat(desk.get(evidence).getStatus()).isEqualTo(200);

        allowed(context.getBean(EndGrant.class).end(noticed.people.administrator(), grant, "调离"));
        assertThat(desk.get(evidence).getStatus()).as("still of a department").isEqualTo(200);
        var last = new gov.award.people.GrantId(RankingsSteps.ids(
                        "select id from award.role_grant where person = ? and ended_at is null", verifier.personId())
                .getFirst());
        allowed(context.getBean(EndGrant.class).end(noticed.people.administrator(), last, "调离"));

        assertThat(desk.get(evidence).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> steps.find(roles(verifier), complaint, Outcome.NOT_BORNE_OUT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> steps.find(roles(verifier, Role.FINANCE), complaint, Outcome.NOT_BORNE_OUT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Basis(Provision.SUPERVISION)
    void verifierWhoseRightWasWithdrawnFindsNothingAndIsNotAppointed() {
        var complaint = complaintWithEvidence();
        var clerk = noticed.people.actor(Role.OFFICE);
        allowed(context.getBean(TakeUpComplaint.class)
                .take(noticed.director, complaint, new TakeUpComplaint.Form(null, null)));
        allowed(assign(complaint, clerk));
        var supervision = new SupervisionSteps(context, noticed.people);
        allowed(supervision.withdraw(supervision.about(noticed.round, clerk.requirePerson())));

        // Whatever role they may still hold, or claim to.
        assertThatThrownBy(() -> steps.find(clerk, complaint, Outcome.NOT_BORNE_OUT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file.open(roles(clerk, Role.GOVERNMENT), complaint))
                .isInstanceOf(NotFound.class);
        allowed(assign(complaint, noticed.office, "原核查人资格已取消"));
        assertThat(rules(assign(complaint, clerk, "换回"))).contains("VERIFIER_RIGHT_WITHHELD");
    }

    @Test
    void whoIsHeldBackIsNotShownToTheRecusedNorToThoseKeptOut() {
        var recused = noticed.people.actor(Role.OFFICE);
        var meant = noticed.people.actor(Role.OFFICE);
        var complaint = steps.complaint(noticed.round, noticed.first);
        noticed.rankings.recused(noticed.round, recused, noticed.first);
        allowed(context.getBean(TakeUpComplaint.class)
                .take(noticed.director, complaint, new TakeUpComplaint.Form(null, meant.personId())));
        steps.complaint(noticed.round, noticed.second);

        assertThat(held(noticed.office)).containsExactlyInAnyOrder("甲公司", "乙公司");
        assertThat(held(recused)).containsExactly("乙公司");
        assertThat(held(meant)).containsExactly("乙公司");
    }

    @Test
    @Basis(Provision.OBJECTION)
    void messageThatAComplaintWasAnsweredIsNotInTheLogOfThoseKeptOut() throws Exception {
        var meant = noticed.people.actor(Role.OFFICE);
        var complaint = about(called(meant, "高卫国"));
        steps.reported(complaint, Outcome.NOT_BORNE_OUT);
        allowed(steps.answer(complaint));

        assertThat(log(noticed.office)).contains("反映事项已处理完毕");
        assertThat(log(meant)).doesNotContain("反映事项已处理完毕");
        // The committee is led to what it may read.
        var urls = noticed.committee.seats().get(3).actor();
        var member = Visits.signedIn(context, http, urls);
        var report = RankingsSteps.ids(
                        "select split_part(url, '/', 3)::uuid from award.notice where key = 'notice.complaintAnswered' and recipient = ?",
                        urls.personId())
                .getFirst();
        assertThat(member.get("/papers/" + report).getStatus()).isEqualTo(200);
    }

    private String log(Actor reader) throws Exception {
        return Browser.page(Visits.signedIn(context, http, reader).get("/notices/sent"))
                .text();
    }

    private List<String> held(Actor reader) {
        return notices.one(reader, noticed.round).held();
    }

    /** Gives someone a name that stands in no other's. */
    private static String called(Actor person, String name) {
        RankingsSteps.execute("update award.person set name = ? where id = ?", name, person.personId());
        return name;
    }

    private ComplaintId about(String concerned) {
        return filed(new ComplaintForm(
                ComplaintSort.COMPLAINT,
                About.PERSON,
                noticed.round.value(),
                null,
                concerned,
                "接受宴请。",
                null,
                "李某",
                "13900000000"));
    }

    private ComplaintId complaintWithEvidence() {
        return filed(
                ObjectionsSteps.form(ComplaintSort.OBJECTION, noticed.round, noticed.first, "李某", "13900000000", null));
    }

    private ComplaintId filed(ComplaintForm form) {
        var id = new ComplaintId(UUID.randomUUID());
        allowed(steps.file(id, form, List.of(ObjectionsSteps.file("证明.pdf"))));
        return id;
    }

    private Verdict assign(ComplaintId complaint, Actor verifier) {
        return assign(complaint, verifier, null);
    }

    private Verdict assign(
            ComplaintId complaint, Actor verifier, @org.jspecify.annotations.Nullable String justification) {
        return context.getBean(AssignVerifier.class)
                .assign(noticed.director, complaint, verifier.requirePerson(), justification);
    }

    private Actor roles(Actor person, Role... roles) {
        PersonId id = person.requirePerson();
        return new Actor(
                person.name(),
                id,
                noticed.people.programme(),
                java.util.Arrays.stream(roles)
                        .map(role -> new Actor.Grant(role, null))
                        .toList());
    }
}
