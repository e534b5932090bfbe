package gov.award.awards;

import static gov.award.awards.AwardsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationsSteps;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.objections.ObjectionsSteps;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The prizes between the report to the governor and their payment. */
@DatabaseTest
class AllocationTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private AwardsSteps steps;
    private RoundId round;
    private AwardId award;

    @BeforeEach
    void oneOrganisationIsAwarded() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new AwardsSteps(context, people);
        var applications = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        var won = applications.submitted(applications.organisation("青岚机械有限公司"), round);
        ObjectionsSteps.phase(round, Phase.AWARD);
        clock.set(DECIDED);
        steps.approved(round, DECIDED, won);
        award = steps.award(round, won);
    }

    @Test
    @Basis(Provision.EARMARKING)
    void thePrizeLineIsNotCutBelowWhatTheGovernorApprovedThoughNothingIsPaidYet() {
        steps.allocated(round, "120000");
        assertThat(reasons(steps.line(round, LineSort.PRIZE, "99999.99"))).containsExactly("LINE_BELOW_ALLOCATED");
        allowed(steps.line(round, LineSort.PRIZE, "100000.00"));
        allowed(steps.line(round, LineSort.PRIZE, "100000.01"));
        allowed(steps.pay(award, "40000", "P-1"));
        assertThat(reasons(steps.line(round, LineSort.PRIZE, "40000"))).containsExactly("LINE_BELOW_ALLOCATED");
        assertThat(reasons(steps.line(round, LineSort.PRIZE, "39999.99")))
                .containsExactly("LINE_BELOW_PAID", "LINE_BELOW_ALLOCATED");
        allowed(steps.line(round, LineSort.EXPENSES, "10.00"));
    }

    @Test
    @Basis(Provision.ALLOCATION)
    void thePrizesAreApprovedNotBeforeTheyWereReportedNorInTheFuture() {
        clock.set(DECIDED.plusDays(5));
        allowed(steps.line(round, LineSort.PRIZE, "100000"));
        allowed(steps.report(round));
        clock.set(DECIDED.plusDays(9));
        assertThat(reasons(steps.allocate(round, DECIDED))).containsExactly("ALLOCATION_DAY");
        assertThat(reasons(steps.allocate(round, DECIDED.plusDays(4)))).containsExactly("ALLOCATION_DAY");
        assertThat(reasons(steps.allocate(round, DECIDED.plusDays(10)))).containsExactly("ALLOCATION_DAY");
        allowed(steps.allocate(round, DECIDED.plusDays(5)));
    }

    @Test
    @Basis(Provision.ALLOCATION)
    void theSignedPaperOfAClerkIsNotOlderThanTheReportEither() {
        clock.set(DECIDED.plusDays(5));
        allowed(steps.line(round, LineSort.PRIZE, "100000"));
        allowed(steps.report(round));
        assertThat(reasons(recorded(DECIDED.plusDays(4)))).containsExactly("ALLOCATION_DAY");
        allowed(recorded(DECIDED.plusDays(5)));
    }

    private Verdict recorded(LocalDate signed) {
        return context.getBean(RecordAllocation.class)
                .record(
                        rounds.office(),
                        round,
                        UUID.randomUUID(),
                        new SignedAllocations.Form("云政办〔2026〕20号", "县长甲", signed),
                        AwardsSteps.file("批拨.pdf"));
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
