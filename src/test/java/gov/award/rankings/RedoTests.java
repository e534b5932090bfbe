package gov.award.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.assessments.ReopenShortlist;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the committee has done again counts no more, and is done anew (article 7(5)). */
@DatabaseTest
@Basis(Provision.RESOLVE_MAJOR_ISSUES)
class RedoTests {

    @Autowired
    ApplicationContext context;

    private RoundsSteps rounds;
    private RankingsSteps steps;
    private RoundId round;
    private Actor office;
    private ApplicationId application;

    @BeforeEach
    void rankedRound() {
        var people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new RankingsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        steps.reached(round, Phase.EVALUATION);
        application = steps.organisation(round, "甲公司", "700", "720", "90");
        steps.ranked(office, round);
    }

    @Test
    @Basis(Provision.RANKING)
    void siteReviewDoneAgainVoidsTheRanking() {
        assertThat(rules(compute())).containsExactly("RANKING_COMPUTED");
        rounds.redone(round, Move.REDO_SITE_REVIEW);
        assertThat(rules(compute())).containsExactly("RANKING_NOT_IN_EVALUATION");
        steps.reached(round, Phase.EVALUATION);
        assertThat(rules(compute())).doesNotContain("RANKING_COMPUTED");
    }

    @Test
    @Basis(Provision.SHORTLIST)
    void documentReviewDoneAgainReopensTheShortlistOnce() {
        var reopen = context.getBean(ReopenShortlist.class);
        assertThat(rules(reopen.reopen(office, round))).containsExactly("NOTHING_TO_REOPEN");
        rounds.redone(round, Move.REDO_DOCUMENT_REVIEW);
        assertThat(reopen.reopen(office, round)).isEqualTo(Verdict.ALLOWED);
        assertThat(RankingsSteps.ids(
                        "select id from award.application where status = ? and id = ?",
                        Status.QUALIFIED.name(),
                        application.value()))
                .hasSize(1);
        assertThat(rules(reopen.reopen(office, round))).containsExactly("NOTHING_TO_REOPEN");
    }

    private Verdict compute() {
        return context.getBean(ComputeRanking.class).compute(office, round, new RankingId(UUID.randomUUID()));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
