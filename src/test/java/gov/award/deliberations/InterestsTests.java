package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.CastVote;
import gov.award.committee.CheckTally;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.CommitteeSteps.Seat;
import gov.award.committee.MeetingId;
import gov.award.committee.Meetings;
import gov.award.committee.RecordTally;
import gov.award.committee.RecuseMember;
import gov.award.committee.ResolveMatter;
import gov.award.committee.TallyForm;
import gov.award.committee.TallyId;
import gov.award.consultations.ConsultationsSteps;
import gov.award.files.Compared;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.DecideInterest;
import gov.award.panels.DeclareInterests;
import gov.award.panels.Declared;
import gov.award.panels.InterestOutcome;
import gov.award.panels.RecusePerson;
import gov.award.panels.Statement;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Interests and recusals in the committee's votes on candidates, as they stand when the votes are counted. */
@DatabaseTest
@Basis({Provision.PRINCIPLES, Provision.COMMITTEE_COMPOSITION})
class InterestsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RankingsSteps rankings;
    private CommitteeSteps committee;
    private DeliberationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private ApplicationId candidate;

    @BeforeEach
    void candidateIsBeforeACommitteeOfFive() {
        people = PeopleSteps.installed(context);
        rankings = new RankingsSteps(context, people);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        director = rounds.director();
        rankings.reached(round, Phase.EVALUATION);
        candidate = rankings.organisation(round, "甲公司", "700", "720", "90");
        rankings.listed(round, candidate, Kind.ORGANISATION, "甲公司");
        rankings.candidatesFixed(director, round, candidate);
        var consultation = new ConsultationsSteps(context, people);
        consultation.send(office, round);
        consultation.received(office, round, consultation.withoutSpeaker(), clock.today());
        clock.set(clock.today().plusDays(4));
        assertThat(consultation.close(director, round)).isEqualTo(Verdict.ALLOWED);
        committee = CommitteeSteps.appointed(context, people, office, 3);
        steps = new DeliberationsSteps(context, committee, round);
        steps.put(office);
    }

    @Test
    void nobodyVotesBeforeDeclaringWhetherTheyHaveAnInterest() {
        var meeting = committee.opened(steps.matter(candidate));
        var member = committee.seats().get(2);

        assertThat(rules(vote(member, meeting))).containsExactly("VOTE_UNDECLARED");
        declares(member, Statement.NONE);
        assertThat(vote(member, meeting)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void interestNobodyHasDecidedOnStopsTheVoteAndTheResolution() {
        var meeting = committee.opened(steps.matter(candidate));
        committee.seats().stream().limit(4).forEach(seat -> {
            declares(seat, Statement.NONE);
            DeliberationsSteps.allowed(vote(seat, meeting));
        });
        var member = committee.seats().get(4);
        declares(member, Statement.INTEREST);

        assertThat(rules(vote(member, meeting))).containsExactly("VOTE_INTEREST_UNDECIDED");
        assertThat(rules(resolve(meeting))).containsExactly("INTEREST_UNDECIDED");
        decided(member, InterestOutcome.NO_CONFLICT);
        assertThat(vote(member, meeting)).isEqualTo(Verdict.ALLOWED);
        assertThat(resolve(meeting)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void recusalAfterTheMatterWasPutAndEvenAfterTheVoteLowersTheDenominator() {
        var meeting = committee.opened(steps.matter(candidate));
        committee.seats().forEach(seat -> declares(seat, Statement.NONE));
        for (var i = 0; i < 5; i++) {
            DeliberationsSteps.allowed(committee.vote(
                    committee.seats().get(i), meeting, steps.matter(candidate), i < 3 ? Choice.FOR : Choice.AGAINST));
        }
        var member = committee.seats().get(2);
        declares(member, Statement.INTEREST);
        decided(member, InterestOutcome.RECUSED);

        assertThat(resolve(meeting)).isEqualTo(Verdict.ALLOWED);
        var item = context.getBean(Meetings.class).read(office, meeting).items().getFirst();
        assertThat(item.recused()).containsExactly(member.actor().name());
        assertThat(item.entitled()).isEqualTo(4);
        assertThat(item.inFavour()).isEqualTo(2);
        assertThat(item.carried()).isFalse();
        assertThat(context.getBean(Meetings.class)
                        .read(member.actor(), meeting)
                        .items()
                        .getFirst()
                        .title())
                .isNull();
    }

    @Test
    void memberRecusedFromTheMatterIsKeptOutOfTheWholeCase() {
        var meeting = committee.opened(steps.matter(candidate));
        var member = committee.seats().get(3);
        steps.pledged(member.actor());
        var readings = context.getBean(DeliberationReadings.class);
        assertThat(readings.page(member.actor(), round).hidden()).isZero();

        assertThat(context.getBean(RecuseMember.class)
                        .recuse(steps.chair(), steps.matter(candidate), member.member(), "近亲属任职"))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(readings.page(member.actor(), round).hidden()).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vote(member, meeting));
    }

    @Test
    void officeDoesNotDecideWhoOfTheCommitteeIsKeptOut() {
        var recuse = context.getBean(RecusePerson.class);
        var member = committee.seats().get(3).actor().requirePerson();

        assertThat(rules(recuse.recuse(director, member, candidate, "据反映有利害关系")))
                .containsExactly("RECUSED_MEMBER_OF_COMMITTEE");
        var assessor = people.actor(Role.ASSESSOR).requirePerson();
        assertThat(recuse.recuse(director, assessor, candidate, "据反映有利害关系")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void ballotOnPaperCarriesTheDeclarationsAndNobodyWithAnOpenInterest() {
        var meeting = committee.opened(steps.matter(candidate));
        var tally = new TallyId(UUID.randomUUID());
        assertThat(rules(tally(tally, meeting, 5, null))).containsExactly("TALLY_UNDECLARED");
        var member = committee.seats().get(4);
        declares(member, Statement.INTEREST);
        assertThat(rules(tally(tally, meeting, 5, true))).containsExactly("INTEREST_UNDECIDED");

        decided(member, InterestOutcome.NO_CONFLICT);
        assertThat(tally(tally, meeting, 5, true)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void tallyThatCountsSomeoneRecusedSinceIsNotConfirmed() {
        var meeting = committee.opened(steps.matter(candidate));
        var tally = new TallyId(UUID.randomUUID());
        DeliberationsSteps.allowed(tally(tally, meeting, 5, true));
        var member = committee.seats().get(4);
        declares(member, Statement.INTEREST);
        decided(member, InterestOutcome.RECUSED);

        assertThat(rules(context.getBean(CheckTally.class).check(director, tally, Compared.CONFIRMED, "")))
                .containsExactly("TALLY_BALLOTS");
        DeliberationsSteps.allowed(
                context.getBean(CheckTally.class).check(director, tally, Compared.REJECTED, "有委员回避"));
        assertThat(tally(new TallyId(UUID.randomUUID()), meeting, 4, true)).isEqualTo(Verdict.ALLOWED);
    }

    private Verdict vote(Seat seat, MeetingId meeting) {
        return context.getBean(CastVote.class).cast(seat.actor(), meeting, steps.matter(candidate), Choice.FOR);
    }

    private Verdict resolve(MeetingId meeting) {
        return context.getBean(ResolveMatter.class).resolve(steps.chair(), meeting, steps.matter(candidate), "委员提前离会");
    }

    private Verdict tally(
            TallyId id, MeetingId meeting, int inFavour, @org.jspecify.annotations.Nullable Boolean declared) {
        return context.getBean(RecordTally.class)
                .record(
                        office,
                        id,
                        meeting,
                        steps.matter(candidate),
                        new TallyForm(inFavour, 0, 0, "甲", "乙", declared),
                        ConsultationsSteps.scan());
    }

    private void declares(Seat seat, Statement statement) {
        if (rules(context.getBean(DeclareInterests.class).declare(seat.actor(), round, List.of()))
                .contains("PLEDGE_MISSING")) {
            steps.pledged(seat.actor());
        }
        DeliberationsSteps.allowed(context.getBean(DeclareInterests.class)
                .declare(seat.actor(), round, List.of(new Declared(candidate, statement, "曾任该单位顾问"))));
    }

    private void decided(Seat seat, InterestOutcome outcome) {
        var declaration = RankingsSteps.ids(
                        "select id from award.declaration where person = ? and statement = 'INTEREST'",
                        seat.actor().personId())
                .getFirst();
        DeliberationsSteps.allowed(context.getBean(DecideInterest.class).decide(director, declaration, outcome, "经核实"));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
