package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.files.Compared;
import gov.award.people.WithheldRights;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All votes cast in the system and all tallies taken from paper. */
@Component
class Ballots {

    private final JdbcClient sql;
    private final Matters matters;
    private final Meetings meetings;
    private final Members members;
    private final Interests interests;
    private final WithheldRights withheld;
    private final BusinessClock clock;

    Ballots(
            JdbcClient sql,
            Matters matters,
            Meetings meetings,
            Members members,
            Interests interests,
            WithheldRights withheld,
            BusinessClock clock) {
        this.sql = sql;
        this.matters = matters;
        this.meetings = meetings;
        this.members = members;
        this.interests = interests;
        this.withheld = withheld;
        this.clock = clock;
    }

    /**
     * Those who may vote on a matter in a meeting, and those of them who attend it: the committee as it stood when the meeting
     * was opened, less whoever is recused from the matter or one of its cases, or has lost the right, by now.
     *
     * @param undecided those attending whose declared interest nobody has decided on
     */
    record Electorate(List<Member> entitled, List<Member> attending, List<Member> undecided) {

        boolean attends(MemberId member) {
            return attending.stream().anyMatch(one -> one.id().equals(member));
        }
    }

    Electorate electorate(Actor actor, Meeting meeting, MatterId matter) {
        var present = meetings.present(meeting.id());
        var entitled = free(actor, matter, members.counted(meeting.id())).stream()
                .filter(member -> member.person() == null || !withheld.from(member.person()))
                .toList();
        var attending = entitled.stream()
                .filter(member -> present.contains(member.id()))
                .toList();
        var undecided = interests.undecided(actor, matters.cases(matter));
        return new Electorate(
                entitled,
                attending,
                attending.stream()
                        .filter(member -> member.person() != null && undecided.contains(member.person()))
                        .toList());
    }

    /** Those of the members who are recused neither from the matter nor from one of its cases. */
    List<Member> free(Actor actor, MatterId matter, List<Member> all) {
        var recused = matters.recused(matter);
        var persons = interests.recused(actor, matters.cases(matter)).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(member -> !recused.contains(member.id()))
                .filter(member -> member.person() == null || !persons.contains(member.person()))
                .toList();
    }

    /** A tally taken from a signed paper. */
    record Tally(
            TallyId id,
            MeetingId meeting,
            MatterId matter,
            int inFavour,
            int against,
            int abstained,
            UUID recordedBy,
            @Nullable Compared outcome) {

        int ballots() {
            return inFavour + against + abstained;
        }
    }

    Tally tally(TallyId id) {
        return sql.sql("""
                select t.id, t.meeting, t.matter, t.in_favour, t.against, t.abstained, t.recorded_by, c.outcome
                from tally t left join tally_check c on c.tally = t.id where t.id = ?
                """)
                .param(id.value())
                .query(Row.of(Tally.class))
                .optional()
                .orElseThrow(() -> new NotFound("tally"));
    }

    private record Cast(MemberId member, Choice choice) {}

    /** The votes cast in a meeting by those who attend and are not recused by now. */
    List<Choice> cast(MeetingId meeting, MatterId matter, Electorate electorate) {
        return sql
                .sql("select member, choice from vote where meeting = ? and matter = ?")
                .params(meeting.value(), matter.value())
                .query(Row.of(Cast.class))
                .list()
                .stream()
                .filter(cast -> electorate.attends(cast.member()))
                .map(Cast::choice)
                .toList();
    }

    void add(Actor actor, MeetingId meeting, MatterId matter, MemberId member, Choice choice) {
        sql.sql("""
                insert into vote (meeting, matter, member, programme, choice, cast_by, cast_at) values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        meeting.value(),
                        matter.value(),
                        member.value(),
                        actor.requireProgramme().value(),
                        choice.name(),
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }

    void add(Actor actor, TallyId id, MeetingId meeting, MatterId matter, TallyForm form, UUID scan) {
        sql.sql("""
                insert into tally (id, meeting, matter, programme, in_favour, against, abstained, teller_one, teller_two, scan,
                                   recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        meeting.value(),
                        matter.value(),
                        actor.requireProgramme().value(),
                        form.inFavour(),
                        form.against(),
                        form.abstained(),
                        form.tellerOne().strip(),
                        form.tellerTwo().strip(),
                        scan,
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }

    void check(Actor actor, TallyId id, Compared outcome, String note) {
        sql.sql("""
                insert into tally_check (tally, programme, outcome, note, given_by, given_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        actor.requireProgramme().value(),
                        outcome.name(),
                        note,
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }
}
