package gov.award.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.objections.ObjectionsSteps;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.register.RegisterSteps;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What is before the committee when the round it belongs to ends. */
@DatabaseTest
@Basis({Provision.DECIDE_MAJOR_MATTERS, Provision.PROCEDURE})
class EndedMattersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    PutMatter putMatter;

    private RoundsSteps rounds;
    private CommitteeSteps committee;
    private PeopleSteps people;
    private RoundId round;
    private Actor office;
    private MatterId voted;
    private MatterId tallied;
    private MatterId untouched;
    private MatterId recordable;
    private MatterId waiting;
    private MeetingId meeting;
    private final TallyId tally = new TallyId(UUID.randomUUID());

    @BeforeEach
    void mattersAtEveryPoint() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        committee = CommitteeSteps.appointed(context, people, office, 3);
        voted = put(MatterKind.OTHER);
        tallied = put(MatterKind.OTHER);
        untouched = put(MatterKind.OTHER);
        recordable = put(MatterKind.OTHER);
        waiting = put(MatterKind.OTHER);
        meeting = committee.opened(voted, tallied, untouched, recordable);
        committee.seats().forEach(seat -> CommitteeSteps.allowed(committee.vote(seat, meeting, voted, Choice.FOR)));
        CommitteeSteps.allowed(tally(tally, tallied));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsResolvedOnACancelledRound() {
        rounds.redone(round, Move.CANCEL);
        return refused(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "ROUND_CANCELLED"));
    }

    @TestFactory
    Stream<DynamicTest> nothingOfItsProcedureIsResolvedOnACompletedRound() {
        ObjectionsSteps.phase(round, Phase.FOLLOW_UP);
        return refused(Refusal.of(Provision.PROCEDURE, "ROUND_COMPLETED"));
    }

    @Test
    void allOfItIsDoneWhileTheRoundGoesOn() {
        acts().forEach((name, act) -> assertThat(act.get()).as(name).isEqualTo(Verdict.ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKE, FOLLOW_UP",
        "REVOKE_FOR_FRAUD, FOLLOW_UP",
        "SUPERVISION, FOLLOW_UP",
        "SUPERVISION, CANCELLED",
    })
    @Basis({Provision.SUPERVISION, Provision.FRAUD, Provision.REVOCATION_WINDOW})
    void whatBecomesOfAnAwardAndOfActsUnderSupervisionIsResolvedAfterwardsToo(MatterKind kind, Phase end) {
        var matter = put(kind);
        ObjectionsSteps.phase(round, end);

        assertThat(context.getBean(Meetings.class).waiting(office))
                .extracting(Meetings.Waiting::key)
                .contains("todo.matter");
        var another = committee.opened(matter);
        assertThat(committee.vote(committee.seats().getFirst(), another, matter, Choice.FOR))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void matterOfNoRoundIsResolvedOnAsEver() {
        var matter = new MatterId(UUID.randomUUID());
        CommitteeSteps.allowed(putMatter.put(office, matter, MatterKind.OTHER, null));
        rounds.redone(round, Move.CANCEL);

        assertThat(context.getBean(Meetings.class)
                        .list(office, gov.award.web.PageRequest.of(1))
                        .waiting())
                .extracting(Matter::id)
                .containsExactly(matter);
        committee.resolved(Choice.FOR, matter);
    }

    @Test
    void nothingWaitsAnyMoreButTheTallyToBeSentBackSoThatTheMeetingCanBeClosed() throws Exception {
        var member = committee.seats().getLast().actor();
        var meetings = context.getBean(Meetings.class);
        assertThat(keys(office)).contains("todo.matter");
        assertThat(keys(member)).contains("todo.vote");
        rounds.redone(round, Move.CANCEL);

        assertThat(keys(office)).isEmpty();
        assertThat(keys(member)).isEmpty();
        assertThat(keys(people.director())).containsExactly("todo.tally");
        assertThat(meetings.list(office, gov.award.web.PageRequest.of(1)).waiting())
                .isEmpty();
        assertThat(rules(context.getBean(CloseMeeting.class).close(office, meeting)))
                .containsExactly("MEETING_TALLY_WAITS");
        CommitteeSteps.allowed(
                context.getBean(CheckTally.class).check(people.director(), tally, Compared.REJECTED, "本届已经取消"));
        var page = Browser.page(
                Visits.signedIn(context, http, committee.seats().getFirst().actor())
                        .get("/meetings/" + meeting.value()));
        assertThat(page.text()).contains("不再审议");
        assertThat(page.select("form[action$=/votes], form[action$=/resolution], form[action$=/recusals]"))
                .isEmpty();
        CommitteeSteps.allowed(context.getBean(CloseMeeting.class).close(office, meeting));
    }

    private Stream<DynamicTest> refused(Refusal reason) {
        return acts().entrySet().stream()
                .map(act -> dynamicTest(
                        act.getKey(),
                        () -> assertThat(act.getValue().get().reasons()).contains(reason)));
    }

    private Map<String, Supplier<Verdict>> acts() {
        var acts = new LinkedHashMap<String, Supplier<Verdict>>();
        var first = committee.seats().getFirst();
        acts.put("the office puts it on an agenda", () -> {
            var planned = committee.planned();
            return context.getBean(SetAgenda.class).set(office, planned, List.of(waiting));
        });
        acts.put("whoever presides resolves it", () -> context.getBean(ResolveMatter.class)
                .resolve(first.actor(), meeting, voted, null));
        acts.put("the director confirms a tally", () -> context.getBean(CheckTally.class)
                .check(people.director(), tally, Compared.CONFIRMED, ""));
        acts.put("a member votes", () -> committee.vote(first, meeting, untouched, Choice.FOR));
        acts.put("a clerk records a tally", () -> tally(new TallyId(UUID.randomUUID()), recordable));
        acts.put("a member is recused", () -> context.getBean(RecuseMember.class)
                .recuse(
                        committee.seats().getLast().actor(),
                        waiting,
                        committee.seats().getLast().member(),
                        "近亲属任职"));
        return acts;
    }

    private Verdict tally(TallyId id, MatterId matter) {
        return context.getBean(RecordTally.class)
                .record(
                        office,
                        id,
                        meeting,
                        matter,
                        new TallyForm(5, 0, 0, "计票人甲", "计票人乙", true),
                        RegisterSteps.scan());
    }

    private MatterId put(MatterKind kind) {
        var matter = new MatterId(UUID.randomUUID());
        CommitteeSteps.allowed(putMatter.put(office, matter, kind, round.value()));
        return matter;
    }

    private List<String> keys(Actor actor) {
        return context.getBean(Meetings.class).waiting(actor).stream()
                .map(Meetings.Waiting::key)
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
