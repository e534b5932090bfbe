package gov.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.AskStillEligible;
import gov.award.applications.FindEligibility;
import gov.award.applications.Outcome;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.OpenPaper;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.register.AwardLevel;
import gov.award.register.AwardStanding;
import gov.award.register.EntryForm;
import gov.award.register.EntrySort;
import gov.award.register.RegisterSteps;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The conditions are weighed until the award, on an application found qualified on Monday 2 March 2026. */
@DatabaseTest
@Basis({Provision.PROCEDURE, Provision.CLEAN_RECORD, Provision.HIGHER_AWARD})
class DisqualificationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Party party;
    private ApplicationId application;

    @BeforeEach
    void qualified() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        var steps = new RecommendationsSteps(context, people);
        var applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        director = steps.pledged(round, rounds.director());
        party = applicants.organisation("云溪机械有限公司");
        application = applicants.submitted(party, round);
        steps.recommended(steps.recommender(round), application, Kind.ORGANISATION);
        steps.qualified(office, application, Kind.ORGANISATION);
    }

    @Test
    void newPenaltyDisqualifiesAfterAHearingOnly() {
        assertThat(standing()).isEmpty();
        assertThat(rules(tell("受到环保处罚。"))).containsExactly("NO_GROUND_TO_REFUSE");
        found(Provision.CLEAN_RECORD, Outcome.NOT_MET);
        assertThat(standing()).containsExactly(Refusal.of(Provision.CLEAN_RECORD, "NO_LONGER_ELIGIBLE"));
        assertThat(rules(disqualify(""))).containsExactly("REFUSAL_NOT_TOLD");

        var paper = new PaperId(UUID.randomUUID());
        assertThat(tell(paper, "受到环保处罚。")).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(disqualify(""))).containsExactly("INTENT_NOT_SERVED");
        assertThat(context.getBean(OpenPaper.class).open(party.member(), paper)).isEqualTo(Verdict.ALLOWED);
        clock.set(TODAY.plusDays(7), LocalTime.of(23, 59, 59));
        assertThat(rules(disqualify(""))).containsExactly("PARTY_NOT_HEARD");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(DisqualifyApplication.class)
                .disqualify(office, application, new PaperId(UUID.randomUUID()), ""));
        clock.set(TODAY.plusDays(8), LocalTime.MIDNIGHT);
        assertThat(disqualify("")).isEqualTo(Verdict.ALLOWED);

        assertThat(status()).isEqualTo(Status.DISQUALIFIED);
        assertThat(rules(disqualify(""))).contains("APPLICATION_MOVE_NOT_POSSIBLE");
    }

    @Test
    void groundThatHasFallenSavesTheApplicantAndAStatementIsAnswered() {
        found(Provision.CLEAN_RECORD, Outcome.NOT_MET);
        assertThat(tell("受到环保处罚。")).isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(StateCase.class).state(party.member(), application, "处罚已被撤销。", null))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(disqualify(""))).containsExactly("STATEMENT_NOT_ANSWERED");

        found(Provision.CLEAN_RECORD, Outcome.MET);

        assertThat(rules(disqualify("经复核仍成立。"))).contains("NO_GROUND_TO_REFUSE", "TOLD_GROUND_GONE");
        assertThat(standing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WON, NO_LONGER_ELIGIBLE", "NOMINATED, ELIGIBILITY_UNSETTLED"})
    void higherAwardEnteredAfterQualificationCounts(AwardStanding standing, String expected) {
        RegisterSteps.confirmed(
                context,
                office,
                director,
                EntrySort.AWARD,
                EntryForm.higher("市长质量奖", "衡政发〔2026〕2号", TODAY, AwardLevel.CITY, standing, party.code(), "云溪机械有限公司"));

        assertThat(standing()).containsExactly(Refusal.of(Provision.HIGHER_AWARD, expected));
    }

    @Test
    @Basis(Provision.FRAUD)
    void barForFraudEnteredAfterQualificationCounts() {
        RegisterSteps.fraud(
                context, office, director, Kind.ORGANISATION, party.code(), "云溪机械有限公司", LocalDate.of(2021, 6, 1));

        assertThat(standing()).contains(Refusal.of(Provision.FRAUD, "NO_LONGER_ELIGIBLE"));
    }

    private List<Refusal> standing() {
        return context.getBean(AskStillEligible.class).against(office, application).stream()
                .map(refusal -> Refusal.of(refusal.basis(), refusal.rule()))
                .toList();
    }

    private void found(Provision provision, Outcome outcome) {
        assertThat(context.getBean(FindEligibility.class)
                        .find(office, application, provision, outcome, "处罚决定书2026年第3号"))
                .isEqualTo(Verdict.ALLOWED);
    }

    private Verdict tell(String facts) {
        return tell(new PaperId(UUID.randomUUID()), facts);
    }

    private Verdict tell(PaperId paper, String facts) {
        return context.getBean(TellIntendedRefusal.class).tell(office, application, UUID.randomUUID(), paper, facts);
    }

    private Verdict disqualify(String answer) {
        return context.getBean(DisqualifyApplication.class)
                .disqualify(director, application, new PaperId(UUID.randomUUID()), answer);
    }

    private Status status() {
        return context.getBean(QualificationReadings.class)
                .page(office, application)
                .application()
                .status();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
