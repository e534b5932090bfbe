package gov.award.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.announcements.CloseApplications;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.committee.PutMatter;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleReadings;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.SUPERVISION)
class SupervisionTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    @Autowired
    SupervisionReadings readings;

    @Autowired
    PeopleReadings people;

    @Autowired
    JournalReadings journal;

    PeopleSteps staff;
    SupervisionSteps steps;
    CommitteeSteps committee;
    RoundsSteps rounds;
    RoundId round;

    @BeforeEach
    void oneRoundTakesApplicationsAndTheCommitteeHasVoted() {
        staff = PeopleSteps.installed(context);
        steps = new SupervisionSteps(context, staff);
        rounds = new RoundsSteps(context, staff);
        round = rounds.announcedRound();
        committee = CommitteeSteps.appointed(context, staff, rounds.office(), 4);
        var matter = new MatterId(UUID.randomUUID());
        allowed(context.getBean(PutMatter.class).put(rounds.office(), matter, round.value()));
        committee.resolved(Choice.FOR, matter);
        clock.set(clock.today().plusDays(31));
    }

    @Test
    void rightEndsAtOnceAndTheStageCannotCloseBeforeWhatWasGivenIsGivenAnew() {
        var member = committee.seats().getLast().actor();
        var concerned = member.requirePerson();
        var id = steps.about(round, concerned);
        assertThat(rights(member)).containsExactly(Role.COMMITTEE);

        allowed(steps.withdraw(id));

        assertThat(rights(member)).isEmpty();
        var page = readings.read(rounds.director(), id);
        assertThat(page.touched()).extracting(SupervisionPage.Touched::act).containsExactly("CastVote");
        assertThat(rules(closeApplications())).containsExactly("SUPERVISION_HOLD");
        assertThat(rules(steps.close(id))).containsExactly("SUPERVISION_NOT_SETTLED");
        assertThat(rules(redone(id))).containsExactly("SUPERVISION_NOT_ANEW");

        steps.resolved(id, TouchedFate.STANDS, null, committee, concerned, Choice.AGAINST);
        assertThat(rules(closeApplications())).containsExactly("SUPERVISION_HOLD");
        steps.resolved(id, TouchedFate.ANEW, Move.CANCEL, committee, concerned, Choice.FOR);
        assertThat(rules(closeApplications())).containsExactly("SUPERVISION_HOLD");
        allowed(redone(id));
        assertThat(rules(closeApplications())).containsExactly("ROUND_MOVE_NOT_POSSIBLE");
        allowed(steps.close(id));
        assertThat(rules(steps.close(id))).containsExactly("SUPERVISION_CLOSED");
    }

    @Test
    void whatTheCommitteeLetsStandHoldsNothingUp() {
        var concerned = committee.seats().getLast().actor().requirePerson();
        var id = steps.about(round, concerned);
        allowed(steps.withdraw(id));
        steps.resolved(id, TouchedFate.STANDS, null, committee, concerned, Choice.FOR);

        allowed(closeApplications());
    }

    @Test
    void unitLosesItsRightToRecommendWhoeverExercisesIt() {
        var first = staff.actor(Role.RECOMMENDER);
        var second = staff.actor(Role.RECOMMENDER);
        var elsewhere = staff.actor(Role.RECOMMENDER, staff.anotherUnit(UnitPart.RECOMMENDING, "另一推荐单位"));
        var id = steps.about(round, staff.unit(UnitPart.RECOMMENDING));

        allowed(steps.withdraw(id));

        assertThat(rights(first)).isEmpty();
        assertThat(rights(second)).isEmpty();
        assertThat(rights(elsewhere)).containsExactly(Role.RECOMMENDER);
        assertThat(readings.read(steps.supervisor(), id).matter().state()).isEqualTo(SupervisionState.SETTLED);
        allowed(closeApplications());
    }

    @Test
    void matterIsTheInspectionsOwnUntilARightIsWithdrawnAndNeverForTheOneConcerned() {
        var clerk = staff.actor(Role.OFFICE);
        var id = steps.about(round, clerk.requirePerson());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(rounds.director(), id));
        assertThat(rules(steps.open(new SupervisionId(UUID.randomUUID()), round, clerk.requirePerson(), null)))
                .containsExactly("SUPERVISION_UNDER_WAY");

        allowed(steps.withdraw(id));
        assertThat(rules(steps.withdraw(id))).containsExactly("SUPERVISION_WITHDRAWN");

        var page = readings.read(rounds.director(), id);
        assertThat(page.files()).isEmpty();
        assertThat(readings.read(steps.supervisor(), id).files()).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(clerk, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(staff.administrator(), id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(WithdrawRight.class).withdraw(rounds.director(), id, "理由"));
    }

    @Test
    void matterClosesOnlyWhenEveryReferralIsAnswered() {
        var id = steps.about(round, staff.actor(Role.ASSESSOR).requirePerson());
        var referral = UUID.randomUUID();
        var refer = context.getBean(ReferForDiscipline.class);
        var form = new ReferralForm("县市场监督管理局", "给予行政处分", "云纪监建〔2026〕3号", clock.today());
        allowed(refer.refer(steps.supervisor(), id, referral, form));
        assertThat(rules(refer.refer(steps.supervisor(), id, UUID.randomUUID(), form)))
                .containsExactly("REFERRAL_TWICE");
        assertThat(rules(steps.close(id))).containsExactly("REFERRAL_UNANSWERED");
        var answer = context.getBean(RecordReferralAnswer.class);
        assertThat(rules(answer.record(
                        steps.supervisor(), id, referral, "给予警告", clock.today().minusDays(1))))
                .containsExactly("REFERRAL_DAY");
        allowed(answer.record(steps.supervisor(), id, referral, "给予警告", clock.today()));
        assertThat(rules(answer.record(steps.supervisor(), id, referral, "给予警告", clock.today())))
                .containsExactly("REFERRAL_ANSWERED");
        allowed(steps.close(id));
    }

    @Test
    void nobodyOpensAMatterAboutThemselvesOrAboutNobody() {
        var id = new SupervisionId(UUID.randomUUID());
        assertThat(rules(steps.open(id, round, steps.supervisor().requirePerson(), null)))
                .containsExactly("SUPERVISION_ONESELF");
        assertThat(rules(steps.open(id, round, null, null))).containsExactly("SUPERVISION_SUBJECT");
        assertThat(rules(steps.withdraw(steps.about(round, staff.account("nobody")))))
                .containsExactly("SUPERVISION_NOTHING");
    }

    @Test
    void journalIsFoundByActPersonSubjectAndDay() {
        var voter = committee.seats().getFirst().actor();
        var all = search("", "", null);
        assertThat(all.total()).isGreaterThan(20);
        assertThat(search("castvote", voter.name(), null).total()).isEqualTo(1);
        var one = search("CastVote", voter.name(), null).rows().getFirst();
        assertThat(one.basis()).isEqualTo(Provision.DECIDE_MAJOR_MATTERS);
        var voted = new JournalFilter("ACT", "CastVote", "", one.subject(), null, null);
        assertThat(journal.search(steps.supervisor(), voted, PageRequest.of(1)).total())
                .isEqualTo(6);
        var later = new JournalFilter("", "CastVote", "", null, clock.today(), null);
        assertThat(journal.search(steps.supervisor(), later, PageRequest.of(1)).total())
                .isZero();
        var opened = search("CreateAccount", voter.name(), null).rows().getFirst();
        assertThat(opened.subjectName()).isEqualTo(voter.name()).isNotEqualTo(opened.name());
        var before =
                new JournalFilter("", "CastVote", "", null, null, clock.today().minusDays(31));
        assertThat(journal.search(steps.supervisor(), before, PageRequest.of(1)).total())
                .isEqualTo(6);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> journal.search(rounds.director(), voted, PageRequest.of(1)));
    }

    @Test
    void pagesOpenForTheSupervisorAndShowTheVerification() throws Exception {
        var id = steps.about(round, committee.seats().getLast().actor().requirePerson());
        allowed(steps.withdraw(id));
        var supervisor = Visits.signedIn(context, http, steps.supervisor());
        var own = "/supervision/matters/" + id.text();
        supervisor.get("/supervision/verification");
        var verified = supervisor.post("/supervision/verification", "position", "", "link", "");
        assertThat(verified.getStatus()).isEqualTo(200);
        assertThat(Browser.page(verified).select("[role=status]")).hasSize(1);
        assertThat(supervisor
                        .post("/supervision/verification", "position", "1", "link", "xyz")
                        .getStatus())
                .isEqualTo(422);
        inBothLanguages(
                supervisor,
                List.of(
                        "/supervision",
                        "/supervision/matters",
                        "/supervision/matters/new",
                        "/supervision/matters/new?text=单位",
                        "/supervision/matters/new?person="
                                + rounds.office().requirePerson().text(),
                        own,
                        "/supervision/journal",
                        "/supervision/journal?kind=ACT&act=Cast&person=&subject=&from=&to=&page=1",
                        "/supervision/verification",
                        "/"));
        anchored();
        var anchor = Browser.page(supervisor.get("/supervision")).selectFirst("a[href^=/supervision/anchors/]");
        assertThat(anchor).isNotNull();
        inBothLanguages(
                supervisor, List.of(java.util.Objects.requireNonNull(anchor).attr("href")));
        var director = Visits.signedIn(context, http, rounds.director());
        inBothLanguages(director, List.of(own, "/supervision/matters", "/"));
        for (var path : List.of("/supervision", "/supervision/journal", "/supervision/verification")) {
            assertThat(director.get(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    /** An anchor as the sealer leaves one each day. */
    private static void anchored() throws Exception {
        try (var owner = TestDatabase.shared().owner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into award.journal_anchor (day, position, link, signed_at, signature)
                    values ('2026-04-02', 42, decode(repeat('ab', 32), 'hex'), '2026-04-02 01:00Z', 'c0ffee')
                    on conflict do nothing
                    """);
        }
    }

    private static void inBothLanguages(Browser browser, List<String> paths) throws Exception {
        for (var path : paths) {
            for (var language : List.of("zh-CN", "en")) {
                var answer = browser.get(path + (path.contains("?") ? "&" : "?") + "language=" + language);
                assertThat(answer.getStatus()).as(path).isEqualTo(200);
                assertThat(answer.getContentAsString()).as(path).doesNotContain("⟦");
            }
        }
    }

    private gov.award.web.Listing<JournalLine> search(
            String act, String person, @org.jspecify.annotations.Nullable UUID subject) {
        return journal.search(
                steps.supervisor(), new JournalFilter("", act, person, subject, null, null), PageRequest.of(1));
    }

    private Verdict closeApplications() {
        return context.getBean(CloseApplications.class).close(rounds.office(), round);
    }

    private Verdict redone(SupervisionId id) {
        return context.getBean(CarryOutAnew.class).carryOut(rounds.director(), id);
    }

    private List<Role> rights(Actor person) {
        return people.person(steps.supervisor(), person.requirePerson()).grants().stream()
                .filter(grant -> grant.endedAt() == null)
                .map(PeopleReadings.GrantView::role)
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
