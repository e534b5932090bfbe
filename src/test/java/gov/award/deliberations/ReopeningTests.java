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
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.Notice;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis({Provision.DECIDE_MAJOR_MATTERS, Provision.REVIEW_RESULTS})
class ReopeningTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    ReopenVote reopenVote;

    @Autowired
    RecordReopening recordReopening;

    @Autowired
    CheckReopening checkReopening;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private DeliberationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private final List<ApplicationId> candidates = new ArrayList<>();

    @BeforeEach
    void fourOrganisationsAreCarried() {
        people = PeopleSteps.installed(context);
        var rankings = new RankingsSteps(context, people);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        director = rounds.director();
        rankings.reached(round, Phase.EVALUATION);
        for (var number = 1; number <= 4; number++) {
            var points = String.valueOf(800 - 10 * number);
            candidates.add(rankings.organisation(round, "第" + number + "公司", points, points, "80"));
        }
        rankings.candidatesFixed(director, round, candidates.toArray(ApplicationId[]::new));
        var consultation = new ConsultationsSteps(context, people);
        consultation.send(office, round);
        consultation.received(office, round, consultation.withoutSpeaker(), clock.today());
        clock.set(clock.today().plusDays(4));
        assertThat(consultation.close(director, round)).isEqualTo(Verdict.ALLOWED);
        steps = new DeliberationsSteps(context, CommitteeSteps.appointed(context, people, office, 3), round);
        steps.put(office);
    }

    @Test
    void aboveThePlacesTheCommitteeVotesOnACandidateAgain() {
        carried();
        assertThat(rules(steps.resolve(steps.chair(), "达不到奖励条件", null))).containsExactly("QUOTA_EXCEEDED");

        assertThat(reopen(candidates.getLast(), "超过名额，末位重新表决")).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(steps.resolve(steps.chair(), "达不到奖励条件", null))).containsExactly("CANDIDATE_UNDECIDED");
        steps.voted(Choice.AGAINST, candidates.getLast());
        assertThat(steps.resolve(steps.chair(), "达不到奖励条件", null)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(reopen(candidates.getFirst(), "再议"))).contains("WINNERS_RESOLVED");
    }

    @Test
    void officeCannotHaveACandidateVotedOnAgain() {
        carried();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reopenVote.reopen(
                        office, round, new ReopeningId(UUID.randomUUID()), candidates.getLast(), "末位重新表决"));
        assertThat(rules(context.getBean(PutCandidates.class).put(office, round)))
                .containsExactly("NO_CANDIDATE_TO_PUT");
    }

    @Test
    void votingAgainNeedsAResolutionBeforeAndAReason() {
        steps.pledged(steps.chair());
        assertThat(rules(reopen(candidates.getFirst(), "再议"))).containsExactly("NOT_VOTED_ON");
        steps.voted(Choice.FOR, candidates.getFirst());
        assertThat(rules(reopen(candidates.getFirst(), " "))).containsExactly("REOPENING_REASON");
        assertThat(rules(reopen(candidates.getFirst(), "议".repeat(2001)))).containsExactly("REOPENING_REASON");
        clock.advance(Duration.ofMinutes(1));
        assertThat(reopen(candidates.getFirst(), "议".repeat(2000))).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(reopen(candidates.getFirst(), "再议"))).containsExactly("VOTED_AGAIN_ALREADY", "NOT_VOTED_ON");
    }

    @Test
    @Basis(Provision.SUPERVISION)
    void candidateIsVotedOnAgainOnceAndTheSupervisorIsTold() {
        carried();
        var supervisor = people.actor(Role.SUPERVISOR);
        assertThat(told(supervisor)).isEmpty();
        assertThat(reopen(candidates.getLast(), "超过名额，末位重新表决")).isEqualTo(Verdict.ALLOWED);
        assertThat(told(supervisor)).containsExactly("notice.deliberations.voteReopened");
        steps.voted(Choice.FOR, candidates.getLast());
        clock.advance(Duration.ofMinutes(1));

        assertThat(rules(reopen(candidates.getLast(), "仍超过名额"))).containsExactly("VOTED_AGAIN_ALREADY");
        assertThat(rules(record(new ReopeningId(UUID.randomUUID())))).containsExactly("VOTED_AGAIN_ALREADY");
        assertThat(told(supervisor)).hasSize(1);
        assertThat(reopen(candidates.get(2), "第三名与第四名一并重新表决")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void requestOnPaperCountsAsTheOneUnlessItIsSentBack() {
        carried();
        var supervisor = people.actor(Role.SUPERVISOR);
        var sentBack = new ReopeningId(UUID.randomUUID());
        assertThat(record(sentBack)).isEqualTo(Verdict.ALLOWED);
        assertThat(check(director, sentBack, Compared.REJECTED)).isEqualTo(Verdict.ALLOWED);
        assertThat(told(supervisor)).isEmpty();
        var id = new ReopeningId(UUID.randomUUID());
        assertThat(record(id)).isEqualTo(Verdict.ALLOWED);
        assertThat(check(director, id, Compared.CONFIRMED)).isEqualTo(Verdict.ALLOWED);
        assertThat(told(supervisor)).hasSize(1);
        steps.voted(Choice.FOR, candidates.getLast());
        clock.advance(Duration.ofMinutes(1));

        assertThat(rules(reopen(candidates.getLast(), "仍超过名额"))).containsExactly("VOTED_AGAIN_ALREADY");
    }

    @Test
    @Basis(Provision.RESOLVE_MAJOR_ISSUES)
    void committeeThatResolvesToDeliberateAnewMayAskOnceMore() {
        carried();
        assertThat(reopen(candidates.getLast(), "超过名额")).isEqualTo(Verdict.ALLOWED);
        steps.voted(Choice.FOR, candidates.getLast());
        rounds.redone(round, Move.REDO_DELIBERATION);
        clock.advance(Duration.ofMinutes(1));
        steps.put(office);
        carried();

        assertThat(reopen(candidates.getLast(), "超过名额")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void requestOnPaperCountsOnlyOnceTheDirectorHasComparedIt() {
        carried();
        var id = new ReopeningId(UUID.randomUUID());
        assertThat(record(id)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(record(new ReopeningId(UUID.randomUUID())))).containsExactly("REOPENING_WAITS");
        assertThat(rules(steps.resolve(steps.chair(), "达不到奖励条件", null))).containsExactly("QUOTA_EXCEEDED");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(office, id, Compared.CONFIRMED));
        assertThat(check(director, id, Compared.CONFIRMED)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(check(director, id, Compared.CONFIRMED))).contains("REOPENING_COMPARED");
        assertThat(rules(steps.resolve(steps.chair(), "达不到奖励条件", null))).containsExactly("CANDIDATE_UNDECIDED");
        assertThat(context.getBean(DeliberationReadings.class)
                        .page(office, round)
                        .reopenings())
                .extracting(Reopenings.Reopening::reason)
                .containsExactly("超过名额");
    }

    private List<String> told(Actor actor) {
        return context.getBean(Inbox.class).latest(actor, 20).stream()
                .map(Notice::key)
                .toList();
    }

    private void carried() {
        steps.voted(Choice.FOR, candidates.toArray(ApplicationId[]::new));
        steps.pledged(steps.chair());
        clock.advance(Duration.ofMinutes(1));
    }

    private Verdict reopen(ApplicationId candidate, String reason) {
        return reopenVote.reopen(steps.chair(), round, new ReopeningId(UUID.randomUUID()), candidate, reason);
    }

    private Verdict record(ReopeningId id) {
        return recordReopening.record(office, round, id, candidates.getLast(), "超过名额", ConsultationsSteps.scan());
    }

    private Verdict check(Actor actor, ReopeningId id, Compared outcome) {
        return checkReopening.check(actor, id, new Comparison(outcome, "与原件不符"));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
