package gov.award.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The clock starts on Monday 2 March 2026, on which the candidate list is fixed. */
@DatabaseTest
@Basis({Provision.CONSULTATION_REQUEST, Provision.CONSULTATION_ANSWER})
class ConsultationsTests {

    private static final LocalDate FIXED = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RankingsSteps rankings;
    private ConsultationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private ApplicationId candidate;

    @BeforeEach
    void candidatesAreFixed() {
        people = PeopleSteps.installed(context);
        rankings = new RankingsSteps(context, people);
        steps = new ConsultationsSteps(context, people);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        director = rounds.director();
        rankings.reached(round, Phase.EVALUATION);
        candidate = rankings.organisation(round, "甲公司", "700", "720", "90");
        rankings.candidatesFixed(director, round, candidate);
    }

    @Test
    void requestsBeforeTheLastDayAreInTime() {
        clock.set(FIXED.plusDays(4), LocalTime.of(23, 59));
        assertThat(steps.send(office, round)).isEqualTo(Verdict.ALLOWED);
        assertThat(desk(office).late()).isFalse();
    }

    @Test
    void requestsOnTheLastDayAreInTime() {
        clock.set(FIXED.plusDays(7), LocalTime.of(23, 59));
        assertThat(steps.send(office, round)).isEqualTo(Verdict.ALLOWED);
        assertThat(desk(office).late()).isFalse();
        assertThat(desk(office).round().phase()).isEqualTo(Phase.CONSULTATION);
    }

    @Test
    void requestsOneDayLaterGoOnRecordAsLateAndAreNotRefused() {
        clock.set(FIXED.plusDays(8), LocalTime.MIDNIGHT);
        assertThat(steps.send(office, round)).isEqualTo(Verdict.ALLOWED);
        assertThat(desk(office).late()).isTrue();
    }

    @Test
    void everyDepartmentOfTheEditionIsAsked() {
        var six = new HashMap<>(steps.departments());
        six.remove("health");
        var form = new SendForm(six, null);

        assertThat(rules(context.getBean(SendRequests.class)
                        .send(office, round, new ConsultationId(UUID.randomUUID()), form)))
                .containsExactly("DEPARTMENT_MISSING");
    }

    @Test
    void furtherDepartmentsMayBeAskedOnceEach() {
        steps.send(office, round);
        var more = people.anotherUnit(UnitPart.DEPARTMENT, "县统计局");

        assertThat(context.getBean(AddDepartment.class).add(office, round, more))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(context.getBean(AddDepartment.class).add(office, round, more)))
                .containsExactly("DEPARTMENT_TWICE");
        assertThat(rules(context.getBean(AddDepartment.class).add(office, round, people.unit(UnitPart.RECOMMENDING))))
                .containsExactly("NOT_A_DEPARTMENT");
        assertThat(desk(office).requests()).hasSize(8);
    }

    @Test
    void requestsAreSentOnce() {
        steps.send(office, round);

        assertThat(rules(steps.send(office, round))).contains("ROUND_MOVE_NOT_POSSIBLE");
    }

    @Test
    void nobodyElseSendsThem() {
        for (var role : List.of(Role.COMMITTEE, Role.ASSESSOR, Role.ADMINISTRATOR, Role.SUPERVISOR)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.send(actor, round));
        }
    }

    @Test
    void departmentAnswersForItselfOnlyAndAfterItsPledge() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        var other = steps.speakers().get(1);

        assertThat(rules(steps.answer(speaker, round, ConsultationsSteps.noObjection())))
                .containsExactly("PLEDGE_MISSING");
        steps.pledged(round, speaker);
        steps.pledged(round, other);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(GiveAnswer.class)
                .give(
                        other,
                        steps.request(round, speaker),
                        new AnswerId(UUID.randomUUID()),
                        ConsultationsSteps.noObjection(),
                        ConsultationsSteps.scan()));
        assertThat(steps.answer(speaker, round, ConsultationsSteps.noObjection()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(steps.answer(speaker, round, ConsultationsSteps.noObjection())))
                .containsExactly("ANSWER_GIVEN");
    }

    @Test
    void departmentSeesNamesAfterItsPledgeAndNoOtherRequest() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        var readings = context.getBean(ConsultationReadings.class);
        var own = steps.request(round, speaker);

        assertThat(readings.one(speaker, own).candidates()).isEmpty();
        steps.pledged(round, speaker);
        assertThat(readings.one(speaker, own).candidates())
                .extracting(ConsultationPages.Name::name)
                .containsExactly("甲公司");
        assertThat(readings.own(speaker, PageRequest.of(1)).requests().total()).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readings.one(
                        speaker, steps.request(round, steps.speakers().get(1))));
    }

    @Test
    void answerOnTheThirdWorkingDayIsInTimeAndOneOnTheFourthIsMarkedLate() {
        steps.send(office, round);
        steps.speakers().forEach(speaker -> steps.pledged(round, speaker));
        clock.set(FIXED.plusDays(3), LocalTime.of(23, 59));
        steps.answer(steps.speakers().getFirst(), round, ConsultationsSteps.noObjection());
        clock.set(FIXED.plusDays(4));
        steps.answer(steps.speakers().get(1), round, ConsultationsSteps.noObjection());

        assertThat(standing(0)).isEqualTo(RequestStanding.ANSWERED);
        assertThat(standing(1)).isEqualTo(RequestStanding.ANSWERED_LATE);
        assertThat(standing(2)).isEqualTo(RequestStanding.SILENT);
    }

    @Test
    void objectionNamesCandidatesAndFacts() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);

        assertThat(rules(steps.answer(speaker, round, new AnswerForm(Opinion.OBJECTION, null, " ", null))))
                .containsExactly("ANSWER_ABOUT_NOBODY", "ANSWER_WITHOUT_FACTS");
        assertThat(rules(steps.answer(
                        speaker,
                        round,
                        new AnswerForm(Opinion.OBJECTION, List.of(UUID.randomUUID()), "2025年受到处罚", null))))
                .containsExactly("ANSWER_ABOUT_NO_CANDIDATE");
        assertThat(steps.answer(speaker, round, objection())).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void summaryIsNotClosedWhileTheTimeOfAnyoneRunsAndSilenceIsNoConsent() {
        steps.send(office, round);
        steps.received(office, round, steps.withoutSpeaker(), FIXED);
        steps.speakers().subList(0, 5).forEach(speaker -> {
            steps.pledged(round, speaker);
            steps.answer(speaker, round, ConsultationsSteps.noObjection());
        });

        clock.set(FIXED.plusDays(2));
        assertThat(rules(steps.close(director, round))).containsExactly("ANSWER_TIME_RUNS", "ANSWER_TIME_RUNS");
        clock.set(FIXED.plusDays(3), LocalTime.of(23, 59));
        assertThat(rules(steps.close(director, round))).containsExactly("ANSWER_TIME_RUNS", "ANSWER_TIME_RUNS");
        clock.set(FIXED.plusDays(4), LocalTime.MIDNIGHT);
        assertThat(steps.close(director, round)).isEqualTo(Verdict.ALLOWED);

        assertThat(standing(5)).isEqualTo(RequestStanding.SILENT);
        assertThat(desk(office).round().phase()).isEqualTo(Phase.DELIBERATION);
        assertThat(desk(office).summary()).isNotNull();
    }

    @Test
    void summaryIsClosedAtOnceWhenEverybodyHasAnswered() {
        steps.send(office, round);
        steps.received(office, round, steps.withoutSpeaker(), FIXED);
        steps.allAgree(round);
        recorded(ConsultationsSteps.noObjection(), FIXED);
        assertThat(rules(steps.close(director, round))).containsExactly("ANSWER_UNCONFIRMED");
        check(director, Compared.CONFIRMED);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.close(office, round));
        assertThat(steps.close(director, round)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(steps.answer(steps.speakers().getFirst(), round, ConsultationsSteps.noObjection())))
                .contains("CONSULTATION_NOT_OPEN");
    }

    @Test
    void timeOfARequestOnPaperRunsFromItsReceipt() {
        steps.send(office, round);
        steps.allAgree(round);
        clock.set(FIXED.plusDays(21));

        assertThat(rules(steps.close(director, round))).containsExactly("REQUEST_NOT_SERVED");
        assertThat(rules(steps.received(office, round, steps.withoutSpeaker(), FIXED.minusDays(1))))
                .containsExactly("RECEIVED_BEFORE_SENT");
        assertThat(rules(steps.received(office, round, steps.withoutSpeaker(), FIXED.plusDays(22))))
                .containsExactly("RECEIVED_LATER");
        assertThat(steps.received(office, round, steps.withoutSpeaker(), FIXED.plusDays(18)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(steps.received(office, round, steps.withoutSpeaker(), FIXED.plusDays(18))))
                .containsExactly("RECEIPT_RECORDED");
        assertThat(rules(steps.close(director, round))).containsExactly("ANSWER_TIME_RUNS");
        clock.set(FIXED.plusDays(24));
        assertThat(steps.close(director, round)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void answerFromPaperCountsOnlyOnceASecondPersonHasConfirmedIt() {
        steps.send(office, round);
        steps.received(office, round, steps.withoutSpeaker(), FIXED);
        assertThat(rules(recorded(new AnswerForm(Opinion.NO_OBJECTION, null, "", null), null)))
                .containsExactly("ANSWER_DATE_MISSING");
        recorded(ConsultationsSteps.noObjection(), FIXED);
        assertThat(standing(6)).isEqualTo(RequestStanding.UNCONFIRMED);
        assertThat(rules(check(director, Compared.REJECTED))).containsExactly("REJECTION_WITHOUT_REASON");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(office, Compared.CONFIRMED));
        assertThat(check(director, Compared.CONFIRMED)).isEqualTo(Verdict.ALLOWED);
        assertThat(standing(6)).isEqualTo(RequestStanding.ANSWERED);
    }

    @Test
    void objectionsAreAddressedBeforeTheSummary() {
        steps.send(office, round);
        steps.received(office, round, steps.withoutSpeaker(), FIXED);
        steps.speakers().forEach(speaker -> steps.pledged(round, speaker));
        steps.answer(steps.speakers().getFirst(), round, objection());
        clock.set(FIXED.plusDays(4));

        assertThat(rules(steps.close(director, round))).containsExactly("ANSWER_UNADDRESSED");
        var answer = desk(office).requests().getFirst().answer();
        assertThat(context.getBean(AddressAnswer.class)
                        .address(
                                office,
                                java.util.Objects.requireNonNull(answer).id(),
                                new AddressAnswer.Form("处罚已撤销，附撤销决定。")))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(steps.close(director, round)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whoNeedsMoreMayAnswerAgain() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);
        steps.answer(speaker, round, new AnswerForm(Opinion.MORE_NEEDED, List.of(candidate.value()), "请提供纳税证明", null));

        assertThat(steps.answer(speaker, round, ConsultationsSteps.noObjection()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(standing(0)).isEqualTo(RequestStanding.ANSWERED);
    }

    @Test
    void urgingIsOnRecordAndEndsWithTheAnswer() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        var request = steps.request(round, speaker);
        assertThat(context.getBean(UrgeDepartment.class).urge(office, request)).isEqualTo(Verdict.ALLOWED);
        assertThat(desk(office).requests().getFirst().urged()).isEqualTo(1);
        steps.pledged(round, speaker);
        steps.answer(speaker, round, ConsultationsSteps.noObjection());
        assertThat(rules(context.getBean(UrgeDepartment.class).urge(office, request)))
                .containsExactly("ANSWER_GIVEN");
    }

    @Test
    void warnsWhenAnswersAreMissingAfterTheDaysForTheRequests() {
        steps.send(office, round);
        clock.set(FIXED.plusDays(7));
        assertThat(desk(office).warn()).isFalse();
        clock.set(FIXED.plusDays(8));
        assertThat(desk(office).warn()).isTrue();
    }

    @Test
    void recusedClerkSeesNoObjectionAgainstTheCase() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);
        steps.answer(speaker, round, objection());
        rankings.recused(round, office, candidate);

        assertThat(desk(office).requests().getFirst().answer()).isNull();
        assertThat(desk(office).candidates()).isEmpty();
        assertThat(desk(director).requests().getFirst().answer()).isNotNull();
    }

    private AnswerForm objection() {
        return new AnswerForm(Opinion.OBJECTION, List.of(candidate.value()), "2025年6月受到环保处罚", null);
    }

    private Verdict recorded(AnswerForm form, @org.jspecify.annotations.Nullable LocalDate day) {
        return context.getBean(RecordAnswer.class)
                .record(
                        office,
                        steps.request(round, steps.withoutSpeaker()),
                        new AnswerId(UUID.randomUUID()),
                        new AnswerForm(form.outcome(), form.about(), form.facts(), day),
                        ConsultationsSteps.scan());
    }

    private Verdict check(Actor actor, Compared outcome) {
        var answer = desk(director).requests().getLast().answer();
        return context.getBean(CheckAnswer.class)
                .check(actor, java.util.Objects.requireNonNull(answer).id(), outcome, "");
    }

    private ConsultationPages.Desk desk(Actor actor) {
        return context.getBean(ConsultationReadings.class).desk(actor, round, Locale.CHINA);
    }

    /** Of the department at that place in the edition's list. */
    private RequestStanding standing(int department) {
        var unit = department < steps.speakers().size()
                ? steps.speakers().get(department).units(Role.DEPARTMENT).getFirst()
                : steps.withoutSpeaker();
        return desk(office).requests().stream()
                .filter(request -> request.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .standing(clock.now());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
