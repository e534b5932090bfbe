package gov.award.committee;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.database.TestDatabase;
import gov.award.files.Compared;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.register.RegisterSteps;
import gov.award.workdays.BusinessClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Has the committee meet and resolve through its acts, for tests of every module. */
public final class CommitteeSteps {

    /** Someone who sits on the committee, and as which member. */
    public record Seat(Actor actor, MemberId member) {}

    private final ApplicationContext context;
    private final PeopleSteps people;
    private final Actor clerk;
    private final List<Seat> seats = new ArrayList<>();

    private CommitteeSteps(ApplicationContext context, PeopleSteps people, Actor clerk) {
        this.context = context;
        this.people = people;
        this.clerk = clerk;
    }

    /** A committee of a chair, a deputy and {@code others} members, all with accounts, in office since 2025. */
    public static CommitteeSteps appointed(ApplicationContext context, PeopleSteps people, Actor clerk, int others) {
        var steps = new CommitteeSteps(context, people, clerk);
        steps.appoint(Role.CHAIR, Capacity.CHAIR);
        steps.appoint(Role.CHAIR, Capacity.DEPUTY);
        for (var i = 0; i < others; i++) {
            steps.appoint(Role.COMMITTEE, Capacity.MEMBER);
        }
        return steps;
    }

    public Seat appoint(Role role, Capacity capacity) {
        var actor = people.actor(role);
        var seat = new Seat(actor, new MemberId(UUID.randomUUID()));
        var form = new MemberForm(
                actor.name(), "县领导", capacity, actor.personId(), LocalDate.of(2025, 1, 1), "衡县质奖〔2025〕1号");
        allowed(context.getBean(AppointMember.class).appoint(clerk, seat.member(), form, RegisterSteps.scan()));
        allowed(compared(seat.member().value(), Compared.CONFIRMED));
        seats.add(seat);
        return seat;
    }

    /** The membership has ended with a day. */
    public void left(MemberId member, LocalDate until) {
        var departure = new DepartureId(UUID.randomUUID());
        allowed(leaves(departure, member, until));
        allowed(compared(departure.value(), Compared.CONFIRMED));
    }

    Verdict leaves(DepartureId departure, MemberId member, LocalDate until) {
        return context.getBean(EndMembership.class)
                .end(clerk, departure, member, new EndMembership.Form(until, "衡县质奖〔2026〕2号"), RegisterSteps.scan());
    }

    Verdict compared(UUID record, Compared outcome) {
        return context.getBean(CheckMembership.class).check(people.director(), record, outcome, "与原件不符");
    }

    /** Chair first, then the deputy, then the members. */
    public List<Seat> seats() {
        return List.copyOf(seats);
    }

    /** A meeting of today with these matters, not yet opened. */
    public MeetingId planned(MatterId... agenda) {
        var meeting = new MeetingId(UUID.randomUUID());
        var today = context.getBean(BusinessClock.class).today();
        allowed(context.getBean(PrepareMeeting.class)
                .prepare(clerk, meeting, new MeetingForm("评委会第一次全体会议", today, "县政府二楼会议室")));
        allowed(context.getBean(SetAgenda.class).set(clerk, meeting, Arrays.asList(agenda)));
        return meeting;
    }

    /** The same, opened with everybody present. */
    public MeetingId opened(MatterId... agenda) {
        var meeting = planned(agenda);
        allowed(context.getBean(OpenMeeting.class)
                .open(clerk, meeting, seats.stream().map(Seat::member).toList()));
        return meeting;
    }

    /** The same, opened with everybody present but one. */
    public MeetingId openedWithout(PersonId absent, MatterId... agenda) {
        var meeting = planned(agenda);
        allowed(context.getBean(OpenMeeting.class)
                .open(
                        clerk,
                        meeting,
                        seats.stream()
                                .filter(seat -> !seat.actor().requirePerson().equals(absent))
                                .map(Seat::member)
                                .toList()));
        return meeting;
    }

    /** A whole meeting in which everybody votes alike on every matter. */
    public MeetingId resolved(Choice choice, MatterId... agenda) {
        pledged(agenda);
        var meeting = opened(agenda);
        for (var matter : agenda) {
            seats.forEach(seat -> allowed(vote(seat, meeting, matter, choice)));
            allowed(context.getBean(ResolveMatter.class)
                    .resolve(seats.getFirst().actor(), meeting, matter, null));
        }
        allowed(context.getBean(CloseMeeting.class).close(clerk, meeting));
        return meeting;
    }

    /** Everybody has pledged for the rounds of the cases these matters are about. */
    public void pledged(MatterId... agenda) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement("""
                        insert into award.pledge (id, programme, round, person, wording, given_at)
                        select gen_random_uuid(), a.programme, a.round, ?, '本人承诺保守秘密。', now()
                        from (select distinct a.programme, a.round from award.matter_case c join award.application a on a.id = c.application
                              where c.matter = ?) a
                        on conflict do nothing
                        """)) {
            for (var seat : seats) {
                for (var matter : agenda) {
                    statement.setObject(1, seat.actor().personId());
                    statement.setObject(2, matter.value());
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Verdict vote(Seat seat, MeetingId meeting, MatterId matter, Choice choice) {
        return context.getBean(CastVote.class).cast(seat.actor(), meeting, matter, choice);
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
