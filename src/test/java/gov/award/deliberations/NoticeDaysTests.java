package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.committee.CommitteeSteps;
import gov.award.consultations.ConsultationsSteps;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.objections.ObjectionsSteps;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The seven days of the public notice, of a list really issued and published, before it is submitted (articles 22 and 23). */
@DatabaseTest
@Basis({Provision.PUBLIC_NOTICE, Provision.APPROVAL})
class NoticeDaysTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private DeliberationsSteps steps;
    private ObjectionsSteps notices;
    private RoundId round;
    private Actor office;

    @BeforeEach
    void winnersAreProposed() {
        var people = PeopleSteps.installed(context);
        var rankings = new RankingsSteps(context, people);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        rankings.reached(round, Phase.EVALUATION);
        var candidate = rankings.organisation(round, "甲公司", "700", "720", "90");
        rankings.candidatesFixed(rounds.director(), round, candidate);
        var consultation = new ConsultationsSteps(context, people);
        consultation.send(office, round);
        consultation.received(office, round, consultation.withoutSpeaker(), clock.today());
        clock.set(clock.today().plusDays(4));
        assertThat(consultation.close(rounds.director(), round)).isEqualTo(Verdict.ALLOWED);
        steps = new DeliberationsSteps(context, CommitteeSteps.appointed(context, people, office, 3), round);
        steps.proposed(office, List.of(candidate), List.of());
        notices = new ObjectionsSteps(context, people, office);
    }

    @Test
    void nothingIsSubmittedBeforeTheSevenDaysAreOver() {
        clock.set(MONDAY, LocalTime.of(16, 20));
        notices.issued(round);
        assertThat(rules(submit())).containsExactly("NOTICE_NOT_PROVED");
        notices.published(round);

        clock.set(MONDAY.plusDays(6), LocalTime.of(12, 0));
        assertThat(rules(submit())).containsExactly("NOTICE_STILL_RUNS");
        clock.set(MONDAY.plusDays(7), LocalTime.of(16, 20));
        assertThat(rules(submit())).as("seven times 24 hours").containsExactly("NOTICE_STILL_RUNS");
        clock.set(MONDAY.plusDays(7), LocalTime.of(23, 59, 59));
        assertThat(rules(submit())).containsExactly("NOTICE_STILL_RUNS");
        clock.set(MONDAY.plusDays(8), LocalTime.MIDNIGHT);
        assertThat(submit()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void noticeWhoseLastDayIsADayOffRunsOnToTheNextWorkingDay() {
        // The seventh day after Saturday 28 March, Saturday 4 April, lies in the holiday that ends on Monday the 6th.
        clock.set(LocalDate.of(2026, 3, 28));
        notices.issued(round);
        notices.published(round);

        clock.set(LocalDate.of(2026, 4, 5));
        assertThat(rules(submit())).containsExactly("NOTICE_STILL_RUNS");
        clock.set(LocalDate.of(2026, 4, 7), LocalTime.of(23, 59, 59));
        assertThat(rules(submit())).containsExactly("NOTICE_STILL_RUNS");
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.MIDNIGHT);
        assertThat(submit()).isEqualTo(Verdict.ALLOWED);
    }

    private Verdict submit() {
        return steps.submit(new SubmissionId(UUID.randomUUID()));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
