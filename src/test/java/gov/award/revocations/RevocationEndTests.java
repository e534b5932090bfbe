package gov.award.revocations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.awards.AwardId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.Matter;
import gov.award.committee.MatterId;
import gov.award.committee.Meetings;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.Notice;
import gov.award.people.PeopleSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case is ended by the director while nothing is verified, and by the committee or the government alone from then on. */
@DatabaseTest
@Basis({Provision.INQUIRY, Provision.ACCIDENT, Provision.REVOCATION_WINDOW})
class RevocationEndTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    RevocationReadings readings;

    private PeopleSteps people;
    private RevocationsSteps steps;
    private CommitteeSteps committee;
    private Party winner;
    private AwardId award;

    @BeforeEach
    void oneAwardWasGiven() {
        var given = new OneAward(context, clock, 3, OneAward.Service.IN_THE_SYSTEM).published();
        people = given.people;
        steps = given.steps;
        committee = given.committee;
        winner = given.winner;
        award = given.award;
        clock.set(LocalDate.of(2026, 6, 1));
    }

    @Test
    void caseThatIsNotBorneOutIsEndedByTheDirectorBeforeItIsVerified() {
        var id = steps.reported(award, accident());
        assertThat(rules(drop(id, "不".repeat(2001)))).containsExactly("REVOCATION_REASON");
        allowed(drop(id, "不".repeat(2000)));

        assertThat(state(id)).isEqualTo(RevocationState.DROPPED);
        steps.reported(award, accident());
    }

    @Test
    void verifiedCaseIsNotEndedByTheDirector() {
        assertThat(rules(drop(steps.verified(award, accident()), "经查不实"))).containsExactly("REVOCATION_MOVE");
    }

    @Test
    void factsThatTheHearingRefutesAreSaidSoToTheCommitteeWhichEndsTheCase() {
        var id = steps.told(award, accident(), winner.member());
        assertThat(rules(drop(id, "申辩成立"))).containsExactly("REVOCATION_MOVE");
        allowed(steps.defend(winner.member(), id));
        clock.set(clock.today().plusDays(8));
        var matter = new MatterId(UUID.randomUUID());
        allowed(put(id, matter, "经复核，该事故不属于一般事故，事实不成立，建议不予提请撤销"));
        assertThat(rules(drop(id, "申辩成立"))).containsExactly("REVOCATION_MOVE");
        assertThat(proposal(matter)).contains("听取陈述申辩后评审办的意见：经复核，该事故不属于一般事故，事实不成立，建议不予提请撤销。");

        committee.resolved(Choice.AGAINST, matter);

        assertThat(state(id)).isEqualTo(RevocationState.DECLINED);
        assertThat(Objects.requireNonNull(
                                readings.award(people.director(), award).award())
                        .revoked())
                .isFalse();
        assertThat(context.getBean(Inbox.class).latest(winner.member(), 20))
                .extracting(Notice::key)
                .contains("notice.revocationDropped");
        steps.reported(award, accident());
    }

    @Test
    void caseTheCommitteeHasResolvedOnIsForTheGovernmentAlone() {
        var id = steps.told(award, accident(), winner.member());
        steps.resolved(id, winner.member(), committee, Choice.FOR);

        assertThat(rules(drop(id, "申辩成立"))).containsExactly("REVOCATION_MOVE");
        steps.decided(id, RevocationDecision.Outcome.KEEP);
        assertThat(state(id)).isEqualTo(RevocationState.KEPT);
    }

    private Verdict drop(RevocationId id, String reason) {
        return context.getBean(DropRevocation.class).drop(people.director(), id, reason);
    }

    private Verdict put(RevocationId id, MatterId matter, String opinion) {
        return context.getBean(PutRevocation.class).put(steps.clerk(), id, matter, opinion);
    }

    private RevocationState state(RevocationId id) {
        return readings.read(steps.clerk(), id).revocation().state();
    }

    private String proposal(MatterId matter) {
        return context.getBean(Meetings.class).list(steps.clerk(), PageRequest.of(1)).waiting().stream()
                .filter(each -> each.id().equals(matter))
                .map(Matter::proposal)
                .findFirst()
                .orElseThrow();
    }

    private static IncidentForm accident() {
        return RevocationsSteps.accident(LocalDate.of(2026, 5, 20));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
