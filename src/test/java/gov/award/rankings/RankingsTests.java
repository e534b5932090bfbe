package gov.award.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis({Provision.RANKING, Provision.REVIEW_RESULTS})
class RankingsTests {

    @Autowired
    ApplicationContext context;

    private PeopleSteps people;
    private RankingsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private ApplicationId first;
    private ApplicationId second;
    private ApplicationId third;
    private ApplicationId person;

    @BeforeEach
    void reviewsAreOver() {
        people = PeopleSteps.installed(context);
        steps = new RankingsSteps(context, people);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        director = rounds.director();
        steps.reached(round, Phase.EVALUATION);
        third = steps.organisation(round, "丙公司", "600", "600", "60");
        first = steps.organisation(round, "甲公司", "700", "720", "90");
        second = steps.organisation(round, "乙公司", "650", "660", "80");
        person = steps.individual(round, "张工", "640", "650");
    }

    @Test
    void ranksByCompositeScoreEachKindApart() {
        steps.ranked(office, round);

        assertThat(lines(office, Kind.ORGANISATION))
                .extracting(RankingLine::application)
                .containsExactly(first, second, third);
        assertThat(lines(office, Kind.ORGANISATION))
                .extracting(RankingLine::place)
                .containsExactly(1, 2, 3);
        assertThat(lines(office, Kind.INDIVIDUAL))
                .extracting(RankingLine::application)
                .containsExactly(person);
    }

    @Test
    void isNotComputedTwice() {
        steps.ranked(office, round);

        assertThat(rules(compute(office))).containsExactly("RANKING_COMPUTED");
    }

    @Test
    void isComputedDuringTheEvaluationOnly() {
        steps.reached(round, Phase.SITE_REVIEW);
        assertThat(rules(compute(office))).containsExactly("RANKING_NOT_IN_EVALUATION");
        steps.reached(round, Phase.CONSULTATION);
        assertThat(rules(compute(office))).containsExactly("RANKING_NOT_IN_EVALUATION");
    }

    @Test
    void nobodyElseRanks() {
        for (var role : List.of(Role.ASSESSOR, Role.COMMITTEE, Role.ADMINISTRATOR, Role.SUPERVISOR, Role.RECOMMENDER)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> compute(actor));
        }
    }

    @Test
    void missingScoresAreAllNamed() {
        steps.shortlisted(round, Kind.ORGANISATION, "丁公司");

        assertThat(rules(compute(office))).containsExactly("SCORE_MISSING", "SCORE_MISSING", "SCORE_MISSING");
    }

    @Test
    @Basis(Provision.CLEAN_RECORD)
    void whoeverNoLongerMeetsAConditionIsDisqualifiedBeforeTheListIsFixedAndTheReportSaysSo() {
        steps.ranked(office, round);
        steps.foundAgainst(first);

        assertThat(rules(steps.fix(director, round, "", first, second, person))).containsExactly("NO_LONGER_ELIGIBLE");
        assertThat(rules(steps.fix(director, round, "资格存疑", second, person))).containsExactly("NO_LONGER_ELIGIBLE");
        steps.disqualified(first);
        assertThat(steps.fix(director, round, "", second, person)).isEqualTo(Verdict.ALLOWED);
        assertThat(RankingsSteps.paper("EVALUATION_REPORT"))
                .contains("未列入候选名单的对象及理由")
                .contains("甲公司：已依程序取消参评资格。")
                .contains("丙公司：名次在所列候选对象之后。");
    }

    @Test
    @Basis(Provision.INQUIRY)
    void openInquiryHoldsTheListUpAsFarDownAsItReaches() {
        steps.ranked(office, round);
        steps.inquired(round, second);

        assertThat(rules(steps.fix(director, round, "正在调查", first, third, person)))
                .containsExactly("INQUIRY_STILL_OPEN");
        assertThat(steps.fix(director, round, "", first, person)).isEqualTo(Verdict.ALLOWED);
        assertThat(RankingsSteps.paper("EVALUATION_REPORT")).contains("乙公司：名次在所列候选对象之后。");
    }

    @Test
    @Basis(Provision.INQUIRY)
    void openInquiryIntoTheOnlyOneOfAKindHoldsTheListUp() {
        steps.ranked(office, round);
        steps.inquired(round, person);

        assertThat(rules(steps.fix(director, round, "正在调查", first, second))).containsExactly("INQUIRY_STILL_OPEN");
        steps.inquiryClosed(person);
        assertThat(steps.fix(director, round, " ", first, second)).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(steps.fix(director, round, "本届个人申报事迹不够突出", first, second)).isEqualTo(Verdict.ALLOWED);
        assertThat(RankingsSteps.paper("EVALUATION_REPORT")).contains("张工：该类未提出候选对象，理由见下。", "本届个人申报事迹不够突出");
    }

    @Test
    void reportTellsWhoWasPassedOverAndWhy() {
        steps.withdrawn(third);
        steps.ranked(office, round);

        assertThat(steps.fix(director, round, "甲公司主动提出本届暂缓", second, person)).isEqualTo(Verdict.ALLOWED);
        assertThat(RankingsSteps.paper("EVALUATION_REPORT"))
                .contains("甲公司：名次在前而未列入，理由见下。", "丙公司：已退出评选。", "甲公司主动提出本届暂缓");
    }

    @Test
    void whoeverWithdrewIsLeftOutAndNoted() {
        steps.withdrawn(second);
        steps.ranked(office, round);

        assertThat(lines(office, Kind.ORGANISATION))
                .filteredOn(RankingLine::withdrawn)
                .extracting(RankingLine::application)
                .containsExactly(second);
        assertThat(rules(steps.fix(director, round, "", second))).contains("CANDIDATE_WITHDRAWN");
    }

    @Test
    void laterWithdrawalMovesNoScoreAndNoPlace() {
        steps.ranked(office, round);
        var before = lines(office, Kind.ORGANISATION).stream()
                .map(RankingLine::total)
                .toList();

        steps.withdrawn(first);

        var after = lines(office, Kind.ORGANISATION);
        assertThat(after).extracting(RankingLine::total).isEqualTo(before);
        assertThat(after).extracting(RankingLine::place).containsExactly(1, 2, 3);
        assertThat(after.getFirst().left()).isTrue();
        assertThat(recomputed().agrees()).isTrue();
    }

    @Test
    void recomputationAgreesWithWhatWasComputed() {
        steps.ranked(office, round);

        assertThat(recomputed().agrees()).isTrue();
    }

    @Test
    void recomputationFindsAChangedScore() {
        steps.ranked(office, round);
        RankingsSteps.execute("alter table award.consensus disable trigger user");
        RankingsSteps.execute(
                "update award.consensus set total = 999 where application = ? and stage = 'SITE'", third.value());
        RankingsSteps.execute("alter table award.consensus enable trigger user");

        assertThat(recomputed().textUnaltered()).isTrue();
        assertThat(recomputed().inputsUnaltered()).isFalse();
        assertThat(recomputed().agrees()).isFalse();
    }

    @Test
    void recomputationFindsAChangedPlace() {
        steps.ranked(office, round);
        RankingsSteps.execute("update award.ranking_entry set place = 9 where application = ?", third.value());

        assertThat(recomputed().sameResult()).isFalse();
    }

    @Test
    void whoeverIsRecusedNeitherRanksNorSeesTheCase() {
        steps.recused(round, office, second);

        assertThat(rules(compute(office))).containsExactly("RECUSED_FROM_ROUND");
        steps.ranked(director, round);
        assertThat(lines(office, Kind.ORGANISATION))
                .extracting(RankingLine::application)
                .containsExactly(first, third);
        assertThat(lines(director, Kind.ORGANISATION)).hasSize(3);
    }

    @Test
    void committeeSeesTheRankingFromTheDeliberationOnAndPledgedOnly() {
        steps.candidatesFixed(director, round, first);
        var member = people.actor(Role.COMMITTEE);
        context.getBean(gov.award.panels.GivePledge.class).give(member, round, "保密");
        var unpledged = people.actor(Role.COMMITTEE);
        assertThat(lines(member, Kind.ORGANISATION)).isEmpty();

        steps.reached(round, Phase.DELIBERATION);

        assertThat(lines(member, Kind.ORGANISATION)).hasSize(3);
        assertThat(lines(unpledged, Kind.ORGANISATION)).isEmpty();
    }

    @Test
    void officeSeesTheRankingOnceItHasPledged() {
        steps.ranked(office, round);
        var unpledged = people.actor(Role.OFFICE);
        assertThat(lines(unpledged, Kind.ORGANISATION)).isEmpty();

        context.getBean(gov.award.panels.GivePledge.class).give(unpledged, round, "保密");

        assertThat(lines(unpledged, Kind.ORGANISATION)).hasSize(3);
    }

    @Test
    void directorFixesTheListInOrder() {
        steps.ranked(office, round);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.fix(office, round, "", first));
        assertThat(steps.fix(director, round, "", second, person)).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(steps.fix(director, round, "", first, second, person)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(steps.fix(director, round, "", first, person))).containsExactly("CANDIDATES_FIXED");
    }

    @Test
    void someoneElsesApplicationIsNoCandidate() {
        steps.ranked(office, round);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.fix(director, round, "", new ApplicationId(UUID.randomUUID())));
    }

    @Test
    void committeeBreaksATieTheSchemeLeavesToIt() {
        var equal = steps.organisation(round, "戊公司", "700", "720", "90");
        steps.ranked(office, round);
        var matter = new MatterId(UUID.randomUUID());

        assertThat(rules(tie(matter, Map.of(first.value(), 1, second.value(), 2))))
                .containsExactly("NOT_ONE_TIE");
        assertThat(rules(tie(matter, Map.of(first.value(), 1, equal.value(), 1))))
                .containsExactly("TIE_POSITIONS");
        assertThat(tie(matter, Map.of(first.value(), 2, equal.value(), 1))).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(tie(new MatterId(UUID.randomUUID()), Map.of(first.value(), 1, equal.value(), 2))))
                .containsExactly("TIE_ALREADY_PUT");
        assertThat(lines(office, Kind.ORGANISATION))
                .extracting(RankingLine::place)
                .containsExactly(1, 1, 3, 4);

        CommitteeSteps.appointed(context, people, office, 3).resolved(Choice.FOR, matter);

        assertThat(lines(office, Kind.ORGANISATION))
                .extracting(RankingLine::application)
                .containsExactly(equal, first, second, third);
        assertThat(lines(office, Kind.ORGANISATION))
                .extracting(RankingLine::place)
                .containsExactly(1, 2, 3, 4);
        assertThat(lines(office, Kind.ORGANISATION)).noneMatch(RankingLine::shared);
    }

    private Verdict compute(Actor actor) {
        return context.getBean(ComputeRanking.class).compute(actor, round, new RankingId(UUID.randomUUID()));
    }

    private Verdict tie(MatterId matter, Map<UUID, Integer> positions) {
        return context.getBean(PutTie.class)
                .put(office, round, new TieBreakId(UUID.randomUUID()), matter, new TieForm(positions, "满意度提升更快"));
    }

    private List<RankingLine> lines(Actor actor, Kind kind) {
        return context.getBean(RankingReadings.class)
                .one(actor, round, kind, RankingSort.PLACE, PageRequest.of(1))
                .lines()
                .rows();
    }

    private RankingPages.Recomputed recomputed() {
        return context.getBean(Recomputation.class).of(office, round);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
