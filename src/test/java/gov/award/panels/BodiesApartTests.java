package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A scheme may forbid that one person sits in both bodies (article 16; reading 5). */
@DatabaseTest
@Basis(Provision.TEAMS)
class BodiesApartTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Test
    void nobodySitsInBothBodiesWhereTheSchemeForbidsIt() {
        var people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        rounds.scheme(RoundsSteps.bodiesApart());
        var round = rounds.announcedRound();
        var steps = new PanelsSteps(context, people, rounds.office());
        clock.set(clock.today().plusDays(31));
        rounds.closed(round);
        var assessors = steps.ready(round, 4);
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, assessors.subList(0, 3));

        assertThat(steps.form(
                                new TeamId(UUID.randomUUID()),
                                round,
                                Stage.SITE,
                                Kind.ORGANISATION,
                                assessors.subList(1, 4))
                        .reasons())
                .extracting(Refusal::rule)
                .containsExactly("MEMBER_OF_THE_OTHER_BODY");
        steps.team(round, Stage.SITE, Kind.ORGANISATION, steps.ready(round, 3));
    }
}
