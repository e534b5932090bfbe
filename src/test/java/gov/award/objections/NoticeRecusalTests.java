package gov.award.objections;

import static gov.award.objections.ObjectionsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.deliberations.FixedWinners;
import gov.award.deliberations.ProposedWinners.ProposedWinner;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(ObjectionsTests.Winners.class)
class NoticeRecusalTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    FixedWinners winners;

    @AfterEach
    void forget() {
        winners.forget();
    }

    @Test
    @Basis({Provision.PUBLIC_NOTICE, Provision.PRINCIPLES})
    void whoeverIsRecusedFromACandidateNeitherDraftsNorIssuesTheList() {
        var people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        var steps = new ObjectionsSteps(context, people, rounds.office());
        var applications = new ApplicationsSteps(context, people);
        var round = rounds.announcedRound();
        var candidate = applications.submitted(applications.organisation("青岚机械有限公司"), round);
        ObjectionsSteps.phase(round, Phase.DELIBERATION);
        winners.resolve(List.of(winner(candidate)));
        var recusals = new RankingsSteps(context, people);
        recusals.recused(round, people.director(), candidate);
        allowed(steps.draft(round));
        assertThat(rules(steps.issue(round))).containsExactly("RECUSED_FROM_ROUND");
        recusals.recused(round, rounds.office(), candidate);
        assertThat(rules(steps.draft(round))).containsExactly("RECUSED_FROM_ROUND");
    }

    private static ProposedWinner winner(ApplicationId candidate) {
        return new ProposedWinner(candidate, Kind.ORGANISATION, "青岚机械有限公司", 1);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
