package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.consultations.ConsultationsSteps;
import gov.award.files.Compared;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis({
    Provision.QUOTA,
    Provision.PROPOSE_WINNERS,
    Provision.REPORT_TO_COMMITTEE,
    Provision.DECIDE_MAJOR_MATTERS,
    Provision.REVIEW_RESULTS
})
class DeliberationsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private RankingsSteps rankings;
    private CommitteeSteps committee;
    private DeliberationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private final List<ApplicationId> organisations = new ArrayList<>();
    private final List<ApplicationId> individuals = new ArrayList<>();

    @BeforeEach
    void opinionsAreSummarised() {
        people = PeopleSteps.installed(context);
        rankings = new RankingsSteps(context, people);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        director = rounds.director();
        rankings.reached(round, Phase.EVALUATION);
        for (var number = 1; number <= 4; number++) {
            var points = String.valueOf(800 - 10 * number);
            organisations.add(rankings.organisation(round, "第" + number + "公司", points, points, "80"));
        }
        individuals.add(rankings.individual(round, "张工", "700", "700"));
        individuals.add(rankings.individual(round, "李工", "690", "690"));
        committee = CommitteeSteps.appointed(context, people, office, 3);
        steps = new DeliberationsSteps(context, committee, round);
    }

    private void consulted() {
        var all = new ArrayList<>(organisations);
        all.addAll(individuals);
        rankings.candidatesFixed(director, round, all.toArray(ApplicationId[]::new));
        var consultation = new ConsultationsSteps(context, people);
        assertThat(consultation.send(office, round)).isEqualTo(Verdict.ALLOWED);
        assertThat(consultation.received(office, round, consultation.withoutSpeaker(), clock.today()))
                .isEqualTo(Verdict.ALLOWED);
        consultation.allAgree(round);
        clock.set(clock.today().plusDays(4));
        assertThat(consultation.close(director, round)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.RESOLVE_MAJOR_ISSUES)
    void reviewDoneAgainVoidsAlsoWhatTheDirectorWhoOrdersItIsRecusedFrom() {
        consulted();
        steps.put(office);
        rankings.recused(round, director, organisations.getFirst());
        rounds.redone(round, Move.REDO_SITE_REVIEW);

        assertThat(RankingsSteps.ids(
                        "select matter from award.winner_matter where round = ? and voided_at is null", round.value()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void noMoreOrganisationsThanPlaces(int carried) {
        consulted();
        steps.put(office);
        steps.voted(Choice.FOR, organisations.subList(0, carried).toArray(ApplicationId[]::new));
        steps.voted(Choice.AGAINST, organisations.subList(carried, 4).toArray(ApplicationId[]::new));
        steps.voted(Choice.FOR, individuals.getFirst());
        steps.voted(Choice.AGAINST, individuals.getLast());
        steps.pledged(steps.chair());

        assertThat(rules(steps.resolve(steps.chair(), " ", null)))
                .containsExactlyElementsOf(
                        switch (carried) {
                            case 2 -> List.of("VACANCY_REASON");
                            case 3 -> List.of();
                            default -> List.of("QUOTA_EXCEEDED");
                        });
        if (carried == 2) {
            assertThat(steps.resolve(steps.chair(), "达不到奖励条件", null)).isEqualTo(Verdict.ALLOWED);
        }
        if (carried < 4) {
            assertThat(context.getBean(DeliberationReadings.class)
                            .page(office, round)
                            .proposed())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void noMoreIndividualsThanPlaces(int carried) {
        consulted();
        steps.put(office);
        steps.voted(Choice.FOR, organisations.subList(0, 3).toArray(ApplicationId[]::new));
        steps.voted(Choice.AGAINST, organisations.getLast());
        steps.voted(Choice.FOR, individuals.subList(0, carried).toArray(ApplicationId[]::new));
        steps.voted(Choice.AGAINST, individuals.subList(carried, 2).toArray(ApplicationId[]::new));
        steps.pledged(steps.chair());

        assertThat(rules(steps.resolve(steps.chair(), "", null)))
                .containsExactlyElementsOf(
                        switch (carried) {
                            case 0 -> List.of("VACANCY_REASON");
                            case 1 -> List.of();
                            default -> List.of("QUOTA_EXCEEDED");
                        });
    }

    @Test
    void departingFromTheOrderOfRankNeedsAJustification() {
        consulted();
        steps.put(office);
        steps.voted(Choice.AGAINST, organisations.getFirst(), individuals.getLast());
        steps.voted(
                Choice.FOR, organisations.get(1), organisations.get(2), organisations.get(3), individuals.getFirst());
        steps.pledged(steps.chair());

        var verdict = steps.resolve(steps.chair(), "", null);
        assertThat(verdict).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(rules(verdict)).containsExactly("RANK_PASSED_OVER");
        assertThat(steps.resolve(steps.chair(), "", "第1公司涉及重大诉讼")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void allPlacesMayStayVacant() {
        consulted();
        steps.proposed(office, List.of(), concat(organisations, individuals));

        assertThat(page(office).proposed()).isNotNull();
        assertThat(page(office).carried().get(Kind.ORGANISATION)).isZero();
    }

    @Test
    void nothingIsResolvedBeforeEveryCandidateIsVotedOn() {
        consulted();
        steps.put(office);
        steps.voted(Choice.FOR, organisations.getFirst());
        steps.pledged(steps.chair());

        assertThat(rules(steps.resolve(steps.chair(), "达不到奖励条件", "理由")))
                .hasSize(5)
                .containsOnly("CANDIDATE_UNDECIDED");
    }

    @Test
    void withdrawnCandidateIsLeftOut() {
        consulted();
        steps.put(office);
        rankings.withdrawn(organisations.getFirst());
        steps.voted(Choice.FOR, organisations.subList(1, 4).toArray(ApplicationId[]::new));
        steps.voted(Choice.FOR, individuals.getFirst());
        steps.voted(Choice.AGAINST, individuals.getLast());
        steps.pledged(steps.chair());

        assertThat(steps.resolve(steps.chair(), "", null)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void candidatesArePutOnceAndOnlyDuringTheDeliberation() {
        assertThat(rules(context.getBean(PutCandidates.class).put(office, round)))
                .containsExactly("NOT_IN_DELIBERATION", "OPINIONS_NOT_SUMMARISED", "NO_CANDIDATE_TO_PUT");
        consulted();
        steps.put(office);
        assertThat(rules(context.getBean(PutCandidates.class).put(office, round)))
                .containsExactly("NO_CANDIDATE_TO_PUT");
    }

    @Test
    void recusedMemberIsRecusedFromTheMatterAndSeesNothingOfTheCandidate() {
        var member = committee.seats().get(3).actor();
        rankings.recused(round, member, organisations.getFirst());
        consulted();
        steps.pledged(member);
        steps.put(office);
        var matter = steps.matter(organisations.getFirst());

        assertThat(page(member).candidates()).hasSize(5);
        assertThat(page(member).hidden()).isEqualTo(1);
        var meeting = committee.opened(matter);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> committee.vote(committee.seats().get(3), meeting, matter, Choice.FOR));
        assertThat(committee.vote(committee.seats().get(2), meeting, matter, Choice.FOR))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void recusedChairLeavesTheResultToTheDeputy() {
        rankings.recused(round, steps.chair(), organisations.getFirst());
        var deputy = committee.seats().get(1).actor();
        consulted();
        steps.put(office);
        steps.pledged(steps.chair());
        steps.pledged(deputy);

        assertThat(rules(steps.resolve(steps.chair(), "", null))).contains("RECUSED_FROM_ROUND");
        assertThat(rules(steps.resolve(deputy, "", null))).doesNotContain("RECUSED_FROM_ROUND");
    }

    @Test
    void resultOnPaperCountsOnlyOnceTheDirectorHasConfirmedIt() {
        consulted();
        steps.put(office);
        steps.voted(Choice.FOR, organisations.subList(0, 3).toArray(ApplicationId[]::new));
        steps.voted(Choice.AGAINST, organisations.getLast(), individuals.getLast());
        steps.voted(Choice.FOR, individuals.getFirst());
        var id = new ProposalId(UUID.randomUUID());
        assertThat(context.getBean(RecordProposal.class)
                        .record(office, round, id, new ProposalForm("", null), ConsultationsSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(resolved()).isFalse();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(office, id, Compared.CONFIRMED, ""));
        assertThat(rules(check(director, id, Compared.REJECTED, " "))).containsExactly("COMPARISON_WITHOUT_REASON");
        assertThat(check(director, id, Compared.CONFIRMED, "")).isEqualTo(Verdict.ALLOWED);
        assertThat(resolved()).isTrue();
        assertThat(rules(check(director, id, Compared.CONFIRMED, ""))).containsExactly("WINNERS_RESOLVED");
    }

    @Test
    @Basis(Provision.RESOLVE_MAJOR_ISSUES)
    void deliberationDoneAgainVoidsWhatWasResolved() {
        consulted();
        steps.proposed(office, organisations.subList(0, 3), concat(List.of(organisations.getLast()), individuals));
        assertThat(resolved()).isTrue();
        rankings.reached(round, Phase.PUBLIC_NOTICE);
        clock.advance(java.time.Duration.ofMinutes(1));
        new RoundsSteps(context, people).redone(round, gov.award.rounds.Move.REDO_DELIBERATION);

        assertThat(resolved()).isFalse();
        assertThat(page(office).round().phase()).isEqualTo(Phase.DELIBERATION);
        steps.put(office);
        assertThat(rules(steps.resolve(steps.chair(), "达不到奖励条件", "理由"))).contains("CANDIDATE_UNDECIDED");
    }

    @Test
    void nobodyElseResolves() {
        consulted();
        for (var role : List.of(Role.COMMITTEE, Role.OFFICE, Role.SUPERVISOR, Role.GOVERNMENT, Role.ADMINISTRATOR)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.resolve(actor, "", null));
        }
    }

    private Verdict check(Actor actor, ProposalId id, Compared outcome, String note) {
        return context.getBean(CheckProposal.class).check(actor, id, new Comparison(outcome, note));
    }

    private boolean resolved() {
        var proposed = page(director).proposed();
        return proposed != null && proposed.inEffect();
    }

    private DeliberationPages.Deliberation page(Actor actor) {
        return context.getBean(DeliberationReadings.class).page(actor, round);
    }

    private static List<ApplicationId> concat(List<ApplicationId> one, List<ApplicationId> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
