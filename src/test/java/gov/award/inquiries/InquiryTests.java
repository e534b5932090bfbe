package gov.award.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The office inquires into an applicant, on an application really given in on Monday 2 March 2026. */
@DatabaseTest
@Basis(Provision.INQUIRY)
class InquiryTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 6);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor unit;
    private Party party;
    private ApplicationId application;

    @BeforeEach
    void submitted() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        var steps = new RecommendationsSteps(context, people);
        var applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        director = steps.pledged(round, rounds.director());
        unit = steps.recommender(round);
        party = applicants.organisation("云溪机械有限公司");
        application = applicants.submitted(party, round);
    }

    @Test
    void applicantAnswersOnceWithFilesUntilTheLastDayAndSomebodyElseCloses() {
        var id = opened("请说明环保处罚情况。", DUE);
        clock.set(DUE, LocalTime.of(23, 59, 59));
        assertThat(rules(close(director, id))).containsExactly("INQUIRY_ANSWER_RUNS");
        var evidence = List.of(ApplicationsSteps.pdf("处罚决定书.pdf"));
        assertThat(answer(id, evidence)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(answer(id, List.of()))).containsExactly("INQUIRY_ANSWERED");
        assertThat(rules(close(office, id))).containsExactly("INQUIRY_SECOND_PERSON");

        assertThat(close(director, id)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(close(director, id))).containsExactly("INQUIRY_CLOSED");
        assertThat(rules(answer(id, List.of()))).contains("INQUIRY_ASKS_NOTHING");
    }

    @Test
    void afterTheLastDayItIsClosedWithoutAnAnswer() {
        var id = opened("请说明环保处罚情况。", DUE);
        clock.set(DUE.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(rules(answer(id, List.of()))).containsExactly("INQUIRY_ANSWER_LATE");
        assertThat(close(director, id)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void questionsComeWithDaysAndOneInquiryRunsAtATime() {
        var today = clock.today();
        assertThat(rules(open(office, "请说明。", null))).containsExactly("INQUIRY_QUESTIONS_WITH_DAYS");
        assertThat(rules(open(office, "", DUE))).containsExactly("INQUIRY_QUESTIONS_WITH_DAYS");
        assertThat(rules(open(office, "请说明。", today))).containsExactly("INQUIRY_DUE_TOO_SOON");
        assertThat(open(office, "请说明。", today.plusDays(1))).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(open(director, "", null))).containsExactly("INQUIRY_OPEN_ALREADY");
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void onlyTheOfficeTheSupervisorAndTheApplicantKnowOfItAndTheApplicantNotWhy() {
        opened("请说明环保处罚情况。", DUE);
        assertThat(page(people.actor(Role.SUPERVISOR))).contains("有群众反映");
        assertThat(page(party.member())).contains("请说明环保处罚情况。").doesNotContain("有群众反映");
        for (var stranger : List.of(unit, people.actor(Role.ASSESSOR), people.actor(Role.COMMITTEE))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(stranger));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(people.actor(Role.APPLICANT)));
        assertThat(page(people.actor(Role.OFFICE))).doesNotContain("请说明环保处罚情况。");
        assertThat(rules(open(people.actor(Role.OFFICE), "", null))).contains("INQUIRY_UNPLEDGED");
    }

    private String page(Actor actor) {
        return context.getBean(AskInquiries.class).text(actor, application);
    }

    private InquiryId opened(String questions, LocalDate due) {
        var id = new InquiryId(UUID.randomUUID());
        assertThat(open(office, id, questions, due)).isEqualTo(Verdict.ALLOWED);
        return id;
    }

    private Verdict open(Actor actor, String questions, @Nullable LocalDate due) {
        return open(actor, new InquiryId(UUID.randomUUID()), questions, due);
    }

    private Verdict open(Actor actor, InquiryId id, String questions, @Nullable LocalDate due) {
        return context.getBean(OpenInquiry.class)
                .open(actor, application, id, new OpenInquiry.Form("有群众反映其受到环保处罚。", questions, due));
    }

    private Verdict answer(InquiryId id, List<gov.award.files.Upload> files) {
        return context.getBean(AnswerInquiry.class).answer(party.member(), id, "处罚已被依法撤销。", files);
    }

    private Verdict close(Actor actor, InquiryId id) {
        return context.getBean(CloseInquiry.class)
                .close(actor, id, new CloseInquiry.Form(InquiryOutcome.UNFOUNDED, "处罚已被撤销，不计入。"));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
