package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
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
    private final BusinessClock clock;

    Ballots(JdbcClient sql, Matters matters, Meetings meetings, Members members, BusinessClock clock) {
        this.sql = sql;
        this.matters = matters;
        this.meetings = meetings;
        this.members = members;
        this.clock = clock;
    }

    /** Those who may vote on a matter on the day of a meeting, and those of them who attend it. */
    record Electorate(List<Member> entitled, List<Member> attending) {}

    Electorate electorate(Meeting meeting, MatterId matter) {
        var recused = matters.recused(matter);
        var present = meetings.present(meeting.id());
        var entitled = members.inOffice(meeting.day()).stream()
                .filter(member -> !recused.contains(member.id()))
                .toList();
        return new Electorate(
                entitled,
                entitled.stream()
                        .filter(member -> present.contains(member.id()))
                        .toList());
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
            @Nullable String outcome) {}

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

    List<Choice> cast(MeetingId meeting, MatterId matter) {
        return sql.sql("select choice from vote where meeting = ? and matter = ?")
                .params(meeting.value(), matter.value())
                .query(Row.of(Choice.class))
                .list();
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

    void check(Actor actor, TallyId id, String outcome, String note) {
        sql.sql("""
                insert into tally_check (tally, programme, outcome, note, given_by, given_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        actor.requireProgramme().value(),
                        outcome,
                        note,
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }
}
