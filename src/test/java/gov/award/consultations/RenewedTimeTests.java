package gov.award.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A department that lacked something has its days anew, and an objection is taken as long as the summary is open. */
@DatabaseTest
@Basis({Provision.CONSULTATION_REQUEST, Provision.CONSULTATION_ANSWER})
class RenewedTimeTests {

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
    void daysStartAnewWhenWhatWasLackingIsSupplied() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);
        steps.answer(speaker, round, new AnswerForm(Opinion.MORE_NEEDED, List.of(candidate.value()), "请提供纳税证明", null));
        clock.set(clock.today().plusDays(7));
        assertThat(standing(0)).isEqualTo(RequestStanding.ANSWERED);
        var answer = java.util.Objects.requireNonNull(
                desk(office).requests().getFirst().answer());
        assertThat(context.getBean(AddressAnswer.class).address(office, answer.id(), new AddressAnswer.Form("附纳税证明")))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(standing(0)).isEqualTo(RequestStanding.WAITING);
        assertThat(rules(steps.close(director, round))).contains("ANSWER_TIME_RUNS");
        clock.set(clock.today().plusDays(3));
        assertThat(steps.answer(speaker, round, ConsultationsSteps.noObjection()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(standing(0)).isEqualTo(RequestStanding.ANSWERED);
    }

    @Test
    void renewedDaysPassToo() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);
        steps.answer(speaker, round, new AnswerForm(Opinion.MORE_NEEDED, List.of(candidate.value()), "请提供纳税证明", null));
        var answer = java.util.Objects.requireNonNull(
                desk(office).requests().getFirst().answer());
        context.getBean(AddressAnswer.class).address(office, answer.id(), new AddressAnswer.Form("附纳税证明"));
        clock.set(clock.today().plusDays(7));

        assertThat(standing(0)).isEqualTo(RequestStanding.ANSWERED);
    }

    @Test
    void objectionIsTakenThoughThereWasNoneBefore() {
        steps.send(office, round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);
        steps.answer(speaker, round, ConsultationsSteps.noObjection());
        assertThat(rules(steps.answer(
                        speaker, round, new AnswerForm(Opinion.MORE_NEEDED, List.of(candidate.value()), "请补充", null))))
                .containsExactly("ANSWER_GIVEN");
        var objection = new AnswerForm(Opinion.OBJECTION, List.of(candidate.value()), "近日作出行政处罚", null);

        assertThat(steps.answer(speaker, round, objection)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(steps.answer(speaker, round, objection))).containsExactly("ANSWER_GIVEN");
    }

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

    private ConsultationPages.Desk desk(Actor actor) {
        return context.getBean(ConsultationReadings.class).desk(actor, round, Locale.CHINA);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
