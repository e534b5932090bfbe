package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.committee.CommitteeSteps;
import gov.award.consultations.ConsultationsSteps;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.MovableClock;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A round whose three candidates, two organisations and an individual, the committee has proposed, for tests of every module. */
public final class ProposedRound {

    public final PeopleSteps people;
    public final RankingsSteps rankings;
    public final RoundsSteps rounds;
    public final CommitteeSteps committee;
    public final DeliberationsSteps steps;
    public final RoundId round;
    public final Actor office;
    public final Actor director;
    public final ApplicationId first;
    public final ApplicationId second;
    public final ApplicationId person;

    public ProposedRound(ApplicationContext context, MovableClock clock) {
        people = PeopleSteps.installed(context);
        rankings = new RankingsSteps(context, people);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        director = rounds.director();
        rankings.reached(round, Phase.EVALUATION);
        first = rankings.organisation(round, "甲公司", "700", "720", "90");
        second = rankings.organisation(round, "乙公司", "650", "660", "80");
        person = rankings.individual(round, "张工", "640", "650");
        rankings.candidatesFixed(director, round, first, second, person);
        var consultation = new ConsultationsSteps(context, people);
        consultation.send(office, round);
        consultation.received(office, round, consultation.withoutSpeaker(), clock.today());
        clock.set(clock.today().plusDays(4));
        assertThat(consultation.close(director, round)).isEqualTo(Verdict.ALLOWED);
        committee = CommitteeSteps.appointed(context, people, office, 3);
        steps = new DeliberationsSteps(context, committee, round);
        steps.proposed(office, List.of(first, second, person), List.of());
    }
}
