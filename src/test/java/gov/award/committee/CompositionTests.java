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
import gov.award.people.PeopleSteps;
import gov.award.register.RegisterSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis({Provision.COMMITTEE_COMPOSITION, Provision.COMMITTEE})
class CompositionTests {

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
    RecuseMember recuseMember;

    @Autowired
    RecordRecusal recordRecusal;

    @Autowired
    CheckRecusal checkRecusal;

    @Autowired
    CheckMembership checkMembership;

    @Autowired
    Meetings meetings;

    @Autowired
    Members members;

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
        matter = new MatterId(UUID.randomUUID());
        CommitteeSteps.allowed(putMatter.put(clerk, matter, subject));
    }

    @Test
    void appointmentTakesEffectOnlyOnceAnotherPersonHasComparedTheDocument() {
        var id = new MemberId(UUID.randomUUID());
        assertThat(appoint(id, Capacity.MEMBER)).isEqualTo(Verdict.ALLOWED);
        assertThat(members.all(clerk)).hasSize(6);
        assertThat(members.waiting(clerk)).extracting(Members.Recorded::member).containsExactly(id);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checkMembership.check(clerk, id.value(), Compared.CONFIRMED, ""));
        assertThat(rules(checkMembership.check(people.director(), id.value(), Compared.REJECTED, " ")))
                .containsExactly("RECORD_NOTE");
        assertThat(rules(checkMembership.check(people.director(), id.value(), Compared.CONFIRMED, "附".repeat(501))))
                .containsExactly("TEXT_TOO_LONG");
        assertThat(checkMembership.check(people.director(), id.value(), Compared.CONFIRMED, "附".repeat(500)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(members.all(clerk)).hasSize(7);
        assertThat(rules(checkMembership.check(people.director(), id.value(), Compared.CONFIRMED, "")))
                .containsExactly("RECORD_COMPARED");
    }

    @Test
    void rejectedAppointmentSeatsNobody() {
        var id = new MemberId(UUID.randomUUID());
        CommitteeSteps.allowed(appoint(id, Capacity.MEMBER));
        CommitteeSteps.allowed(committee.compared(id.value(), Compared.REJECTED));

        assertThat(members.all(clerk)).hasSize(6);
        assertThat(members.waiting(clerk)).isEmpty();
    }

    @Test
    void thereIsOneChairHoweverManyAreRecorded() {
        assertThat(rules(appoint(new MemberId(UUID.randomUUID()), Capacity.CHAIR)))
                .containsExactly("MEMBER_ONE_CHAIR");

        committee.left(chair.member(), LocalDate.of(2025, 12, 31));
        var one = new MemberId(UUID.randomUUID());
        var other = new MemberId(UUID.randomUUID());
        CommitteeSteps.allowed(appoint(one, Capacity.CHAIR));
        CommitteeSteps.allowed(appoint(other, Capacity.CHAIR));
        CommitteeSteps.allowed(committee.compared(one.value(), Compared.CONFIRMED));
        assertThat(rules(committee.compared(other.value(), Compared.CONFIRMED))).containsExactly("MEMBER_ONE_CHAIR");
    }

    @Test
    void membershipEndsOnceComparedAndNotBeforeTheLastMeetingItCountedIn() {
        var member = committee.seats().get(5).member();
        CommitteeSteps.allowed(context.getBean(CloseMeeting.class).close(clerk, committee.opened(matter)));
        var today = clock.today();
        assertThat(rules(committee.leaves(new DepartureId(UUID.randomUUID()), member, today.minusDays(1))))
                .containsExactly("MEMBER_SAT_LATER");
        var departure = new DepartureId(UUID.randomUUID());
        assertThat(committee.leaves(departure, member, today)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(committee.leaves(new DepartureId(UUID.randomUUID()), member, today.plusDays(1))))
                .containsExactly("DEPARTURE_WAITS");

        clock.set(today.plusDays(1));
        assertThat(inOffice()).hasSize(6);
        CommitteeSteps.allowed(committee.compared(departure.value(), Compared.CONFIRMED));
        assertThat(inOffice()).hasSize(5);
    }

    @Test
    void whoComesOrGoesWhileTheMeetingIsOpenChangesNothingInIt() {
        var meeting = committee.opened(matter);
        committee.left(committee.seats().get(5).member(), clock.today());
        var late = committee.appoint(Role.COMMITTEE, Capacity.MEMBER);
        clock.set(clock.today().plusDays(1));

        assertThat(rules(committee.vote(late, meeting, matter, Choice.FOR))).containsExactly("VOTE_NOT_IN_OFFICE");
        voted(meeting, 4, 6);
        assertThat(resolveMatter.resolve(chair.actor(), meeting, matter, null)).isEqualTo(Verdict.ALLOWED);
        var resolution = putMatter.latest(clerk, subject).orElseThrow();
        assertThat(resolution.entitled()).isEqualTo(6);
        assertThat(resolution.day()).isEqualTo(clock.today());
    }

    @Test
    void meetingHeldLaterThanPlannedBearsTheDayAndTheCommitteeOfTheRealOne() {
        var meeting = committee.planned(matter);
        committee.left(committee.seats().get(5).member(), clock.today());
        clock.set(clock.today().plusDays(3));

        assertThat(rules(openMeeting.open(clerk, meeting, seated(6)))).containsExactly("MEETING_NOT_MEMBER");
        assertThat(openMeeting.open(clerk, meeting, seated(5))).isEqualTo(Verdict.ALLOWED);
        assertThat(meetings.read(clerk, meeting).meeting().day()).isEqualTo(clock.today());
        voted(meeting, 5, 5);
        assertThat(resolveMatter.resolve(chair.actor(), meeting, matter, null)).isEqualTo(Verdict.ALLOWED);
        var resolution = putMatter.latest(clerk, subject).orElseThrow();
        assertThat(resolution.entitled()).isEqualTo(5);
        assertThat(resolution.day()).isEqualTo(clock.today());
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whoeverPresidesRecusesAnotherAndADeputyTheChair() {
        var meeting = committee.opened(matter);
        var member = committee.seats().get(2);
        assertThat(rules(recuseMember.recuse(deputy.actor(), matter, member.member(), "利害关系")))
                .containsExactly("RECUSAL_ONESELF");
        assertThat(recuseMember.recuse(chair.actor(), matter, member.member(), "利害关系"))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(recuseMember.recuse(chair.actor(), matter, member.member(), "利害关系")))
                .containsExactly("RECUSAL_TWICE");
        assertThat(recuseMember.recuse(deputy.actor(), matter, chair.member(), "利害关系"))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(meetings.read(clerk, meeting).items().getFirst().recused())
                .containsExactlyInAnyOrder(member.actor().name(), chair.actor().name());
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void recusalFromPaperCountsOnceTheDirectorHasComparedItAndHoldsTheResolutionUntilThen() {
        var meeting = committee.opened(matter);
        var member = committee.seats().get(5);
        var id = new RecusalId(UUID.randomUUID());
        assertThat(record(id, member)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(record(new RecusalId(UUID.randomUUID()), member))).containsExactly("RECUSAL_WAITS");
        voted(meeting, 3, 5);
        assertThat(rules(resolveMatter.resolve(chair.actor(), meeting, matter, "一名委员提前离会")))
                .containsExactly("MATTER_RECUSAL_WAITS");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checkRecusal.check(clerk, id, Compared.CONFIRMED, ""));
        assertThat(checkRecusal.check(people.director(), id, Compared.CONFIRMED, ""))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(resolveMatter.resolve(chair.actor(), meeting, matter, null)).isEqualTo(Verdict.ALLOWED);
        var resolution = putMatter.latest(clerk, subject).orElseThrow();
        assertThat(resolution.entitled()).isEqualTo(5);
        assertThat(resolution.carried()).isTrue();
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void recusalSentBackLeavesTheMemberAmongThoseWhoVote() {
        var meeting = committee.opened(matter);
        var member = committee.seats().get(5);
        var id = new RecusalId(UUID.randomUUID());
        CommitteeSteps.allowed(record(id, member));
        assertThat(rules(checkRecusal.check(people.director(), id, Compared.REJECTED, "")))
                .containsExactly("RECORD_NOTE");
        CommitteeSteps.allowed(checkRecusal.check(people.director(), id, Compared.REJECTED, "无本人签名"));

        assertThat(committee.vote(member, meeting, matter, Choice.FOR)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(record(new RecusalId(UUID.randomUUID()), member))).containsExactly("RECUSAL_AFTER_VOTE");
    }

    private Verdict appoint(MemberId id, Capacity capacity) {
        var form = new MemberForm("某人", "县长", capacity, null, LocalDate.of(2026, 1, 1), "衡县质奖〔2026〕3号");
        return context.getBean(AppointMember.class).appoint(clerk, id, form, RegisterSteps.scan());
    }

    private Verdict record(RecusalId id, Seat member) {
        return recordRecusal.record(clerk, id, matter, member.member(), "近亲属任职", RegisterSteps.scan());
    }

    private List<Member> inOffice() {
        return members.all(clerk).stream()
                .filter(member -> member.inOfficeOn(clock.today()))
                .toList();
    }

    private List<MemberId> seated(int count) {
        return committee.seats().stream().limit(count).map(Seat::member).toList();
    }

    private void voted(MeetingId meeting, int inFavour, int voters) {
        for (var i = 0; i < voters; i++) {
            CommitteeSteps.allowed(committee.vote(
                    committee.seats().get(i), meeting, matter, i < inFavour ? Choice.FOR : Choice.AGAINST));
        }
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
