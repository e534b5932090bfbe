package gov.award.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.committee.CommitteeSteps.Seat;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Archive;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.register.RegisterSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.DECIDE_MAJOR_MATTERS)
class CommitteeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    PutMatter putMatter;

    @Autowired
    OpenMeeting openMeeting;

    @Autowired
    ResolveMatter resolveMatter;

    @Autowired
    RecordTally recordTally;

    @Autowired
    CheckTally checkTally;

    @Autowired
    CloseMeeting closeMeeting;

    @Autowired
    RecuseMember recuseMember;

    @Autowired
    Meetings meetings;

    PeopleSteps people;
    Actor clerk;
    CommitteeSteps committee;
    Seat chair;
    Seat deputy;
    UUID subject;
    MatterId matter;

    @BeforeEach
    void committeeOfSixHasOneMatter() {
        people = PeopleSteps.installed(context);
        clerk = people.actor(Role.OFFICE);
        committee = CommitteeSteps.appointed(context, people, clerk, 4);
        chair = committee.seats().get(0);
        deputy = committee.seats().get(1);
        subject = UUID.randomUUID();
        matter = put(subject);
    }

    @Test
    void matterIsResolvedNumberedPrintedAndAnnounced() {
        var meeting = committee.resolved(Choice.FOR, matter);

        var resolution = putMatter.latest(clerk, subject).orElseThrow();
        assertThat(resolution.carried()).isTrue();
        assertThat(resolution.number()).isEqualTo("衡县质奖评决〔2026〕1号");
        assertThat(resolution.inFavour()).isEqualTo(6);
        assertThat(resolution.entitled()).isEqualTo(6);
        assertThat(putMatter.heard()).contains(resolution);
        var item = meetings.read(clerk, meeting).items().getFirst();
        var paper =
                context.getBean(Archive.class).read(clerk, new PaperId(java.util.Objects.requireNonNull(item.paper())));
        assertThat(paper.unaltered()).isTrue();
        assertThat(paper.html()).contains("赞成6票", "同意上述提请内容", "将现场评审推迟一周");
    }

    @Test
    void halfOfThoseEntitledDoesNotCarryAndOneMoreDoes() {
        var other = put(UUID.randomUUID());
        var meeting = committee.opened(matter, other);
        voteInFavour(meeting, matter, 3);
        voteInFavour(meeting, other, 4);

        assertThat(resolve(chair, meeting, matter)).isEqualTo(Verdict.ALLOWED);
        assertThat(resolve(chair, meeting, other)).isEqualTo(Verdict.ALLOWED);

        assertThat(meetings.read(clerk, meeting).items())
                .extracting(AgendaItem::carried)
                .containsExactly(false, true);
    }

    @Test
    @Basis(Provision.COMMITTEE)
    void meetingOpensWithTwoThirdsAndNotWithOneLess() {
        var meeting = committee.planned(matter);

        assertThat(rules(openMeeting.open(clerk, meeting, members(3)))).containsExactly("MEETING_QUORUM");
        assertThat(openMeeting.open(clerk, meeting, members(4))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void meetingDoesNotOpenBeforeItsDayNorTwiceNorWithoutAgenda() {
        var early = new MeetingId(UUID.randomUUID());
        var tomorrow = clock.today().plusDays(1);
        CommitteeSteps.allowed(
                context.getBean(PrepareMeeting.class).prepare(clerk, early, new MeetingForm("会议", tomorrow, "会议室")));

        assertThat(rules(openMeeting.open(clerk, early, members(6))))
                .containsExactlyInAnyOrder("MEETING_TOO_EARLY", "MEETING_NO_AGENDA");
        var open = committee.opened(matter);
        assertThat(rules(openMeeting.open(clerk, open, members(6)))).contains("MEETING_NOT_PLANNED");
    }

    @Test
    @Basis(Provision.COMMITTEE_COMPOSITION)
    void deputyPresidesOverWhatTheChairIsRecusedFromAndTheDenominatorFalls() {
        putMatter.recuse(clerk, matter, chair.actor().requirePerson());
        var meeting = committee.opened(matter);
        committee.seats().stream().skip(1).forEach(seat -> committee.vote(seat, meeting, matter, Choice.FOR));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> committee.vote(chair, meeting, matter, Choice.FOR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resolve(chair, meeting, matter));
        assertThat(resolve(deputy, meeting, matter)).isEqualTo(Verdict.ALLOWED);

        var resolution = putMatter.latest(chair.actor(), subject).orElseThrow();
        assertThat(resolution.entitled()).isEqualTo(5);
        var hidden = meetings.read(chair.actor(), meeting).items().getFirst();
        assertThat(hidden.title()).isNull();
        assertThat(hidden.number()).isNull();
        assertThat(hidden.recused()).containsExactly(chair.actor().name());
    }

    @Test
    void memberIsNotRecusedAfterVotingNorByAnother() {
        var meeting = committee.opened(matter);
        var member = committee.seats().get(2);
        var other = committee.seats().get(3);
        committee.vote(member, meeting, matter, Choice.FOR);

        assertThat(rules(recuseMember.recuse(chair.actor(), matter, member.member(), "利害关系")))
                .containsExactly("RECUSAL_AFTER_VOTE");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> recuseMember.recuse(clerk, matter, other.member(), "利害关系"));
        assertThat(rules(recuseMember.recuse(member.actor(), matter, other.member(), "利害关系")))
                .containsExactly("RECUSAL_ONESELF");
        assertThat(recuseMember.recuse(other.actor(), matter, other.member(), "利害关系"))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void nobodyVotesTwiceOrAfterTheMeeting() {
        var meeting = committee.opened(matter);
        var member = committee.seats().get(2);

        assertThat(committee.vote(member, meeting, matter, Choice.FOR)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(committee.vote(member, meeting, matter, Choice.AGAINST)))
                .containsExactly("VOTE_TWICE");
        assertThat(closeMeeting.close(clerk, meeting)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(committee.vote(chair, meeting, matter, Choice.FOR))).containsExactly("MEETING_NOT_OPEN");
        assertThat(rules(resolve(chair, meeting, matter))).contains("MEETING_NOT_OPEN");
    }

    @Test
    @Basis(Provision.COMMITTEE_COMPOSITION)
    void onlyMembersInOfficeThatDayWhoAttendVote() {
        var stranger = people.actor(Role.COMMITTEE);
        var former = committee.seats().get(5);
        committee.left(former.member(), clock.today().minusDays(1));
        var absent = committee.seats().get(4);
        var meeting = committee.planned(matter);
        CommitteeSteps.allowed(openMeeting.open(clerk, meeting, members(4)));

        assertThat(rules(context.getBean(CastVote.class).cast(stranger, meeting, matter, Choice.FOR)))
                .containsExactly("VOTE_NOT_IN_OFFICE");
        assertThat(rules(committee.vote(former, meeting, matter, Choice.FOR))).containsExactly("VOTE_NOT_IN_OFFICE");
        assertThat(rules(committee.vote(absent, meeting, matter, Choice.FOR))).containsExactly("VOTE_ABSENT");
        assertThat(rules(openMeeting.open(clerk, committee.planned(put(UUID.randomUUID())), List.of(former.member()))))
                .contains("MEETING_NOT_MEMBER");
    }

    @Test
    @Basis(Provision.COMMITTEE_COMPOSITION)
    void lastDayInOfficeStillCounts() {
        var leaving = committee.seats().get(5);
        committee.left(leaving.member(), clock.today());

        assertThat(committee.vote(leaving, committee.opened(matter), matter, Choice.FOR))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void onlyWhoeverPresidesClosesTheVoteAndSilenceNeedsAReason() {
        var meeting = committee.opened(matter);
        assertThat(rules(resolve(chair, meeting, matter))).contains("NO_VOTES");
        voteInFavour(meeting, matter, 4, 4);

        assertThat(rules(resolve(deputy, meeting, matter))).containsExactly("NOT_PRESIDING");
        assertThat(resolve(chair, meeting, matter)).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(resolveMatter.resolve(chair.actor(), meeting, matter, "两名委员提前离会"))
                .isEqualTo(Verdict.ALLOWED);

        var resolution = putMatter.latest(clerk, subject).orElseThrow();
        assertThat(resolution.abstained()).isEqualTo(2);
        assertThat(rules(resolve(chair, meeting, matter))).contains("MATTER_RESOLVED");
    }

    @Test
    void ballotOnPaperIsRecordedByTheClerkAndResolvesOnceTheDirectorHasChecked() {
        var meeting = committee.opened(matter);
        var tally = new TallyId(UUID.randomUUID());

        assertThat(rules(record(new TallyId(UUID.randomUUID()), meeting, 4, 1, 0, "甲", "甲")))
                .containsExactlyInAnyOrder("TALLY_BALLOTS", "TALLY_TELLERS");
        assertThat(rules(record(new TallyId(UUID.randomUUID()), meeting, 5, 1, 1, "甲", "乙")))
                .containsExactly("TALLY_BALLOTS");
        assertThat(record(tally, meeting, 4, 1, 1, "甲", "乙")).isEqualTo(Verdict.ALLOWED);
        assertThat(putMatter.latest(clerk, subject)).isEmpty();
        assertThat(rules(committee.vote(chair, meeting, matter, Choice.FOR))).containsExactly("VOTE_ON_PAPER");
        assertThat(rules(closeMeeting.close(clerk, meeting))).containsExactly("MEETING_TALLY_WAITS");
        assertThat(checkTally.check(people.director(), tally, Compared.CONFIRMED, ""))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(putMatter.latest(clerk, subject).orElseThrow().carried()).isTrue();
        assertThat(rules(checkTally.check(people.director(), tally, Compared.CONFIRMED, "")))
                .contains("TALLY_CHECKED");
    }

    @Test
    void rejectedTallyIsRecordedAnew() {
        var meeting = committee.opened(matter);
        var tally = new TallyId(UUID.randomUUID());
        CommitteeSteps.allowed(record(tally, meeting, 4, 1, 1, "甲", "乙"));

        assertThat(rules(checkTally.check(people.director(), tally, Compared.REJECTED, " ")))
                .containsExactly("TALLY_NOTE");
        assertThat(rules(checkTally.check(people.director(), tally, Compared.REJECTED, "不".repeat(501))))
                .containsExactly("TEXT_TOO_LONG");
        assertThat(checkTally.check(people.director(), tally, Compared.REJECTED, "不".repeat(500)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(record(new TallyId(UUID.randomUUID()), meeting, 3, 2, 1, "甲", "乙"))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void unresolvedMatterWaitsForAnotherMeeting() {
        var meeting = committee.opened(matter);
        assertThat(rules(context.getBean(SetAgenda.class).set(clerk, meeting, List.of())))
                .containsExactly("MEETING_NOT_PLANNED");
        CommitteeSteps.allowed(closeMeeting.close(clerk, meeting));

        assertThat(committee.planned(matter)).isNotNull();
    }

    @Test
    void votesOfAMeetingClosedWithoutResolvingCountNoMoreAndEverybodyVotesAnew() {
        var first = committee.opened(matter);
        voteInFavour(first, matter, 5, 5);
        CommitteeSteps.allowed(closeMeeting.close(clerk, first));
        var second = committee.opened(matter);
        voteInFavour(second, matter, 3);
        assertThat(rules(committee.vote(chair, second, matter, Choice.AGAINST))).containsExactly("VOTE_TWICE");
        assertThat(resolve(chair, second, matter)).isEqualTo(Verdict.ALLOWED);
        assertThat(putMatter.latest(clerk, subject).orElseThrow().inFavour()).isEqualTo(3);
    }

    @Test
    void memberWhoVotedInAMeetingThatResolvedNothingMayStillBeRecused() {
        var first = committee.opened(matter);
        var member = committee.seats().get(2);
        CommitteeSteps.allowed(committee.vote(member, first, matter, Choice.FOR));
        CommitteeSteps.allowed(closeMeeting.close(clerk, first));
        assertThat(recuseMember.recuse(member.actor(), matter, member.member(), "利害关系"))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void applicantsAndAdministratorsFindNoMeeting() {
        var meeting = committee.opened(matter);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> meetings.read(people.actor(Role.APPLICANT), meeting));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.read(people.administrator(), meeting));
        assertThat(meetings.read(people.actor(Role.SUPERVISOR), meeting).items())
                .hasSize(1);
    }

    private MatterId put(UUID about) {
        var id = new MatterId(UUID.randomUUID());
        CommitteeSteps.allowed(putMatter.put(clerk, id, about));
        return id;
    }

    private List<MemberId> members(int count) {
        return committee.seats().stream().limit(count).map(Seat::member).toList();
    }

    private void voteInFavour(MeetingId meeting, MatterId on, int inFavour) {
        voteInFavour(meeting, on, inFavour, committee.seats().size());
    }

    private void voteInFavour(MeetingId meeting, MatterId on, int inFavour, int voters) {
        for (var i = 0; i < voters; i++) {
            CommitteeSteps.allowed(
                    committee.vote(committee.seats().get(i), meeting, on, i < inFavour ? Choice.FOR : Choice.AGAINST));
        }
    }

    private Verdict resolve(Seat by, MeetingId meeting, MatterId on) {
        return resolveMatter.resolve(by.actor(), meeting, on, null);
    }

    private Verdict record(TallyId id, MeetingId meeting, int yes, int no, int abstained, String one, String two) {
        return recordTally.record(
                clerk, id, meeting, matter, new TallyForm(yes, no, abstained, one, two, null), RegisterSteps.scan());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
