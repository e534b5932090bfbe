package gov.award.revocations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.awards.AwardId;
import gov.award.awards.AwardsSteps;
import gov.award.committee.CommitteeSteps;
import gov.award.measures.Verdict;
import gov.award.objections.ObjectionsSteps;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** A round in which one organisation won, decided on {@link #DECIDED} and not published yet. */
final class OneAward {

    static final LocalDate DECIDED = LocalDate.of(2026, 5, 11);

    final PeopleSteps people;
    final RevocationsSteps steps;
    final CommitteeSteps committee;
    final RoundsSteps rounds;
    final RoundId round;
    final Party winner;
    final AwardsSteps awards;
    final AwardId award;

    /** How the winner had agreed to be served. */
    enum Service {
        IN_THE_SYSTEM,
        ON_PAPER
    }

    /** @param members of the committee */
    OneAward(ApplicationContext context, MovableClock clock, int members, Service service) {
        people = PeopleSteps.installed(context);
        steps = new RevocationsSteps(context, people);
        committee = CommitteeSteps.appointed(context, people, steps.clerk(), members);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        rounds.pledged(round, steps.clerk());
        var applications = new ApplicationsSteps(context, people);
        winner = applications.organisation("蓝溪机械有限公司");
        var application = submitted(applications, service);
        ObjectionsSteps.phase(round, Phase.AWARD);
        clock.set(DECIDED);
        awards = new AwardsSteps(context, people);
        awards.approved(round, DECIDED, application);
        award = awards.award(round, application);
    }

    private ApplicationId submitted(ApplicationsSteps applications, Service service) {
        return switch (service) {
            case IN_THE_SYSTEM -> applications.submitted(winner, round);
            case ON_PAPER -> applications.submittedForPaper(winner, round);
        };
    }

    OneAward published() {
        assertThat(awards.publish(round)).isEqualTo(Verdict.ALLOWED);
        return this;
    }
}
