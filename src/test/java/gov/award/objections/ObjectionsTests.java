package gov.award.objections;

import static gov.award.objections.ObjectionsSteps.allowed;
import static gov.award.objections.ObjectionsSteps.form;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.deliberations.FixedWinners;
import gov.award.deliberations.ProposedWinners.ProposedWinner;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.RecusePerson;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;

/** The public notice and what is brought against it, through the acts, on a real database. */
@DatabaseTest
@Import(ObjectionsTests.Winners.class)
class ObjectionsTests {

    static class Winners {

        @Bean
        @Primary
        FixedWinners fixedWinners() {
            return new FixedWinners();
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    FixedWinners winners;

    @Autowired
    NoticeReadings notices;

    @Autowired
    ComplaintFile file;

    @Autowired
    PublicComplaints publicComplaints;

    PeopleSteps people;
    RoundsSteps rounds;
    ObjectionsSteps steps;
    RoundId round;
    ApplicationId candidate;
    ApplicationId other;

    @BeforeEach
    void candidates() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new ObjectionsSteps(context, people, rounds.office());
        var applications = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        candidate = applications.submitted(applications.organisation("青岚机械有限公司"), round);
        other = applications.submitted(applications.individual("周敏"), round);
        winners.forget();
    }

    @Test
    @Basis({Provision.PUBLIC_NOTICE, Provision.PROPOSE_WINNERS})
    void theListIsFrozenWithTheIssueAndNamesNothingButNamesAndEmployers() {
        ObjectionsSteps.phase(round, Phase.DELIBERATION);
        assertThat(reasons(steps.draft(round))).containsExactly("WINNERS_NOT_RESOLVED");
        propose();
        assertThat(reasons(steps.issue(round))).containsExactly("NOTICE_NOT_DRAFTED");
        steps.issued(round);
        winners.resolve(List.of());
        var page = notices.one(rounds.office(), round);
        assertThat(page.round().phase()).isEqualTo(Phase.PUBLIC_NOTICE);
        assertThat(page.winners())
                .containsExactly(
                        new NoticeWinner(candidate, Kind.ORGANISATION, "青岚机械有限公司", null),
                        new NoticeWinner(other, Kind.INDIVIDUAL, "周敏", "云溪机械厂"));
        assertThat(reasons(steps.draft(round))).contains("NOTICE_ALREADY_ISSUED");
        assertThat(reasons(steps.issue(round))).containsExactly("NOTICE_ALREADY_ISSUED");
    }

    @ParameterizedTest
    @CsvSource({
        // 5 October lies in the National Day holiday, 8 October is the next working day.
        "2026-09-28, 2026-10-08",
        "2026-02-10, 2026-02-24",
        // An ordinary week.
        "2026-06-01, 2026-06-08"
    })
    @Basis(Provision.PUBLIC_NOTICE)
    void theDaysCountFromTheDayAfterPublicationToAWorkingDay(LocalDate published, LocalDate last) {
        issued(published);
        assertThat(notices.one(rounds.office(), round).deadline()).isNull();
        steps.published(round);
        var deadline = requireNonNull(notices.one(rounds.office(), round).deadline());
        assertThat(deadline.due()).isEqualTo(last);
        assertThat(deadline.end())
                .isEqualTo(last.plusDays(1).atStartOfDay(clock.zone()).toInstant());
    }

    @Test
    @Basis(Provision.PUBLIC_NOTICE)
    void publicationIsProvedByAPlausibleMomentOnAPageAndCorrectedOnlyWithAReason() {
        issued(LocalDate.of(2026, 9, 28));
        var now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        assertThat(reasons(steps.prove(round, now.minusMinutes(1), null))).containsExactly("PUBLISHED_BEFORE_ISSUE");
        assertThat(reasons(steps.prove(round, now.plusMinutes(1), null))).containsExactly("NOTICE_PUBLISHED_IN_FUTURE");
        allowed(steps.prove(round, now, null));
        clock.set(LocalDate.of(2026, 9, 29));
        assertThat(reasons(steps.prove(round, now.plusDays(1), " ")))
                .containsExactly("PROOF_CORRECTION_WITHOUT_REASON");
        allowed(steps.prove(round, now.plusDays(1), "门户网站实际于次日发布"));
        var published = requireNonNull(notices.one(rounds.office(), round).publication());
        assertThat(published.publishedAt())
                .isEqualTo(now.plusDays(1).atZone(clock.zone()).toInstant());
    }

    @Test
    @Basis({Provision.COMPLAINTS, Provision.APPROVAL})
    void aComplaintHoldsACandidateBackUntilItIsFoundGroundless() {
        issued(LocalDate.of(2026, 6, 1));
        steps.published(round);
        var complaint = steps.complaint(round, candidate);
        assertThat(held()).containsExactly("青岚机械有限公司");
        steps.verified(complaint, Outcome.NOT_BORNE_OUT);
        assertThat(held()).hasSize(1);
        assertThat(reasons(steps.answer(complaint))).containsExactly("ANSWER_BEFORE_REPORT");
        allowed(steps.report(complaint, new gov.award.committee.MatterId(UUID.randomUUID()), null));
        assertThat(held()).isEmpty();
        allowed(steps.answer(complaint));
        assertThat(reasons(steps.answer(complaint))).containsExactly("ALREADY_ANSWERED");
    }

    @Test
    @Basis({Provision.COMPLAINTS, Provision.OBJECTION})
    void anObjectionAfterTheNoticeHoldsItsCandidateBackAsWell() {
        issued(LocalDate.of(2026, 6, 1));
        steps.published(round);
        clock.set(LocalDate.of(2026, 6, 8), LocalTime.of(23, 59));
        steps.complaint(round, candidate);
        assertThat(held()).hasSize(1);
        clock.set(LocalDate.of(2026, 6, 9), LocalTime.MIDNIGHT);
        var late = new ComplaintId(UUID.randomUUID());
        var objection = form(ComplaintSort.OBJECTION, round, other, "王某", "0734-6811111", null);
        assertThat(reasons(steps.file(late, objection, List.of()))).containsExactly("OBJECTION_WITHOUT_EVIDENCE");
        allowed(steps.file(late, objection, List.of(ObjectionsSteps.file("证明.pdf"))));
        assertThat(held()).containsExactly("青岚机械有限公司", "周敏");
    }

    @Test
    @Basis(Provision.COMPLAINTS)
    void withoutANameTheFactsMustBeCheckableAndWithOneThereIsAContact() {
        var id = new ComplaintId(UUID.randomUUID());
        assertThat(reasons(steps.file(id, form(ComplaintSort.COMPLAINT, round, null, "", "", " "), List.of())))
                .containsExactly("ANONYMOUS_WITHOUT_LEADS");
        assertThat(reasons(steps.file(id, form(ComplaintSort.COMPLAINT, round, null, "李某", "", ""), List.of())))
                .containsExactly("NAMED_WITHOUT_CONTACT");
        var anonymous = form(ComplaintSort.COMPLAINT, round, null, "", "", "县应急局有事故记录");
        allowed(steps.file(id, anonymous, List.of()));
        assertThat(reasons(steps.file(id, anonymous, List.of()))).containsExactly("COMPLAINT_ALREADY_FILED");
        var decline = context.getBean(DeclineComplaint.class);
        allowed(decline.decline(
                people.director(), id, new DeclineComplaint.Form(DeclineGround.NOT_CHECKABLE, "事故记录中查无此事")));
        var named = steps.complaint(round, null);
        assertThat(reasons(decline.decline(
                        people.director(), named, new DeclineComplaint.Form(DeclineGround.NOT_CHECKABLE, "无法核查"))))
                .containsExactly("NAMED_IS_ASKED_NOT_DECLINED");
    }

    @Test
    @Basis({Provision.COMPLAINTS, Provision.CONFIDENTIALITY})
    void whoReportedIsKnownToTheVerifierAndTheDirectorOnly() {
        issued(LocalDate.of(2026, 6, 1));
        var complaint = steps.complaint(round, candidate);
        var clerk = rounds.pledged(round, people.actor(Role.OFFICE));
        steps.verified(complaint, Outcome.NOT_BORNE_OUT);
        assertThat(file.reporter(people.director(), complaint).name()).isEqualTo("李某");
        assertThat(file.reporter(rounds.office(), complaint).contact()).isEqualTo("13900000000");
        assertThatThrownBy(() -> file.reporter(clerk, complaint)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file.reporter(people.actor(Role.SUPERVISOR), complaint))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file.open(people.actor(Role.DEPARTMENT), complaint))
                .isInstanceOf(NotFound.class);
        assertThat(file.open(clerk, complaint).complaint().concerned()).isEqualTo("青岚机械有限公司");
    }

    @Test
    @Basis({Provision.COMPLAINTS, Provision.PRINCIPLES})
    void theOneComplainedOfAndTheRecusedNeitherSeeNorVerify() {
        issued(LocalDate.of(2026, 6, 1));
        var recused = rounds.pledged(round, people.actor(Role.OFFICE));
        allowed(context.getBean(RecusePerson.class)
                .recuse(people.director(), recused.requirePerson(), candidate, "近亲属任职"));
        var onCandidate = steps.complaint(round, candidate);
        assertThatThrownBy(() -> file.open(recused, onCandidate)).isInstanceOf(NotFound.class);
        allowed(context.getBean(TakeUpComplaint.class)
                .take(people.director(), onCandidate, new TakeUpComplaint.Form(null, null)));
        assertThat(reasons(assign(onCandidate, recused, null))).containsExactly("VERIFIER_RECUSED");

        var accused = rounds.pledged(round, people.actor(Role.OFFICE));
        var onPerson = new ComplaintId(UUID.randomUUID());
        allowed(steps.file(
                onPerson,
                new ComplaintForm(
                        ComplaintSort.COMPLAINT,
                        About.PERSON,
                        round.value(),
                        null,
                        accused.name(),
                        "接受宴请。",
                        null,
                        "李某",
                        "13900000000"),
                List.of()));
        assertThatThrownBy(() -> file.open(accused, onPerson)).isInstanceOf(NotFound.class);
        assertThat(file.all(accused, null, null, PageRequest.of(1)).complaints().total())
                .isOne();
        allowed(context.getBean(TakeUpComplaint.class)
                .take(people.director(), onPerson, new TakeUpComplaint.Form(null, null)));
        assertThat(reasons(assign(onPerson, accused, null))).containsExactly("VERIFIER_COMPLAINED_OF");
        assertThat(reasons(assign(onPerson, people.actor(Role.GOVERNMENT), "无人")))
                .containsExactly("VERIFIER_OFFICE_FIRST");
        assertThat(assign(onPerson, rounds.office(), null)).isEqualTo(Verdict.ALLOWED);
        assertThat(assign(onPerson, recused, null)).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(assign(onPerson, recused, "原核查人休假")).isEqualTo(Verdict.ALLOWED);
        assertThatThrownBy(() -> steps.find(rounds.office(), onPerson, Outcome.BORNE_OUT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Basis(Provision.OBJECTION)
    void theReceiptCodeShowsTheAnswerAndAnotherCodeNothing() {
        var code = ReceiptCode.random();
        var id = new ComplaintId(UUID.randomUUID());
        allowed(context.getBean(FileComplaint.class)
                .file(
                        steps.visitor(),
                        id,
                        code,
                        form(ComplaintSort.COMPLAINT, round, null, "李某", "13900000000", null),
                        List.of()));
        steps.reported(id, Outcome.NOT_BORNE_OUT);
        allowed(steps.answer(id));
        var typed =
                ReceiptCode.typed(code.text().toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(publicComplaints.status(steps.visitor(), typed))
                .hasValueSatisfying(status -> assertThat(status.answer()).isEqualTo("经核查，反映事项不属实。"));
        assertThat(publicComplaints.status(steps.visitor(), ReceiptCode.random()))
                .isEmpty();
    }

    @Test
    @Basis({Provision.COMPLAINTS, Provision.PUBLIC_NOTICE})
    void thePagesAreShownToThoseTheyAreFor() throws Exception {
        issued(LocalDate.of(2026, 6, 1));
        steps.published(round);
        var complaint = steps.complaint(round, candidate);
        var stranger = Browser.of(http);
        assertThat(stranger.get("/public/complaints/new").getStatus()).isEqualTo(200);
        var notice = notices.one(rounds.office(), round).notice();
        var shown =
                stranger.get("/public/notices/" + requireNonNull(notice).id().text());
        assertThat(Browser.page(shown).text()).contains("青岚机械有限公司", "周敏", "2026年6月8日");
        stranger.get("/public/complaints/new");
        var refused = stranger.post(
                "/public/complaints/new",
                "id",
                UUID.randomUUID().toString(),
                "sort",
                "OBJECTION",
                "about",
                "PROCEDURE",
                "concerned",
                "评审程序",
                "facts",
                "程序<b>不公</b>",
                "name",
                "李某",
                "contact",
                "1");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).text()).contains("应当提供有效的证明材料").contains("程序<b>不公</b>");
        var taken = stranger.post(
                "/public/complaints/new",
                "id",
                UUID.randomUUID().toString(),
                "sort",
                "COMPLAINT",
                "about",
                "PROCEDURE",
                "concerned",
                "评审程序",
                "facts",
                "未按标准评分",
                "name",
                "李某",
                "contact",
                "1");
        assertThat(taken.getStatus()).isEqualTo(200);
        var code = Browser.page(taken).expectFirst("#receipt-code").text();
        stranger.get("/public/complaints/status");
        assertThat(Browser.page(stranger.post("/public/complaints/status", "code", code))
                        .text())
                .contains("已收到");
        assertThat(stranger.post("/public/complaints/status", "code", "AAAA").getStatus())
                .isEqualTo(422);

        var director = Visits.signedIn(context, http, people.director());
        assertThat(director.get("/rounds/" + round.text() + "/notice").getStatus())
                .isEqualTo(200);
        assertThat(Browser.page(director.get("/complaints")).select("tbody tr")).hasSize(2);
        var page = director.get("/complaints/" + complaint.text());
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(Browser.page(page).text()).doesNotContain("李某");
        assertThat(Browser.page(director.get("/complaints/" + complaint.text() + "/reporter"))
                        .text())
                .contains("李某");
        assertThat(director.post("/complaints/" + complaint.text() + "/taking-up")
                        .getStatus())
                .isEqualTo(303);
        assertThat(director.get("/complaints/" + complaint.text()).getStatus()).isEqualTo(200);
        assertThat(director.get("/complaints/new").getStatus()).isEqualTo(200);
        assertThat(director.get("/").getStatus()).isEqualTo(200);
    }

    private void propose() {
        winners.resolve(List.of(
                new ProposedWinner(candidate, Kind.ORGANISATION, "青岚机械有限公司", 1),
                new ProposedWinner(other, Kind.INDIVIDUAL, "周敏", 1)));
    }

    private void issued(LocalDate day) {
        clock.set(day);
        ObjectionsSteps.phase(round, Phase.DELIBERATION);
        propose();
        steps.issued(round);
    }

    private List<String> held() {
        return notices.one(rounds.office(), round).held();
    }

    private Verdict assign(ComplaintId complaint, Actor verifier, @org.jspecify.annotations.Nullable String reason) {
        return context.getBean(AssignVerifier.class)
                .assign(people.director(), complaint, verifier.requirePerson(), reason);
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    @Test
    @Basis(Provision.PUBLIC_NOTICE)
    void theNoticeOfTwentyEightSeptemberEndsWithTheEighthOfOctoberInChina() {
        issued(LocalDate.of(2026, 9, 28));
        steps.published(round);
        var deadline = requireNonNull(notices.one(rounds.office(), round).deadline());
        assertThat(deadline.missedAt(Instant.parse("2026-10-08T15:59:59Z"))).isFalse();
        assertThat(deadline.missedAt(Instant.parse("2026-10-08T16:00:00Z"))).isTrue();
    }
}
