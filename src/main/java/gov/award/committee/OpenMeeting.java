package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Share;
import gov.award.measures.Verdict;
import gov.award.people.Programmes;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * The office records who attends and opens the meeting, if enough do and someone may preside. From then on the committee of
 * that day is the one that decides in it, whoever comes or goes. With matters of several rounds enough is what the most
 * lenient of their editions asks for; each matter is resolved on by its own.
 */
@Service
public class OpenMeeting {

    private final Meetings meetings;
    private final AgendaRounds rounds;
    private final Members members;
    private final Programmes programmes;
    private final BusinessClock clock;
    private final Journal journal;

    OpenMeeting(
            Meetings meetings,
            AgendaRounds rounds,
            Members members,
            Programmes programmes,
            BusinessClock clock,
            Journal journal) {
        this.meetings = meetings;
        this.rounds = rounds;
        this.members = members;
        this.programmes = programmes;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.COMMITTEE)
    public Verdict open(Actor actor, MeetingId id, List<MemberId> attending) {
        members.lockComposition(actor);
        var meeting = meetings.locked(id);
        var today = clock.today();
        var inOffice = members.inOffice(today);
        var present = inOffice.stream()
                .filter(member -> attending.contains(member.id()))
                .toList();
        var reasons = new ArrayList<Refusal>();
        if (meeting.state() != MeetingState.PLANNED) {
            reasons.add(Refusal.of(Provision.COMMITTEE, "MEETING_NOT_PLANNED"));
        }
        if (today.isBefore(meeting.day())) {
            reasons.add(Refusal.of(Provision.COMMITTEE, "MEETING_TOO_EARLY", meeting.day()));
        }
        if (meetings.agendaEmpty(id)) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "MEETING_NO_AGENDA"));
        }
        if (present.size() < attending.stream().distinct().count()) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEETING_NOT_MEMBER", today));
        }
        var quorum = quorum(actor, id);
        if (!quorum.reachedBy(present.size(), inOffice.size())) {
            reasons.add(Refusal.of(
                    Provision.COMMITTEE, "MEETING_QUORUM", present.size(), inOffice.size(), quorum.toString()));
        }
        if (Votes.presiding(present).isEmpty()) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEETING_NOBODY_PRESIDES"));
        }
        if (reasons.isEmpty()) {
            var ids = present.stream().map(Member::id).toList();
            meetings.open(actor, id, today, inOffice, ids);
            journal.enter(
                    actor,
                    "OpenMeeting",
                    Provision.COMMITTEE,
                    id,
                    today,
                    ids,
                    inOffice.stream().map(Member::id).toList());
        }
        return Verdict.of(reasons);
    }

    /** The smallest quorum of those the editions of the matters on the agenda ask for. */
    private Share quorum(Actor actor, MeetingId meeting) {
        var programme = actor.requireProgramme();
        return rounds.of(Actor.system(Role.CHECKER, programme), meeting).stream()
                .map(round -> programmes.edition(programme, round.orElse(null)).share(Figure.QUORUM))
                .min(Share.BY_SIZE)
                .orElseGet(() -> programmes.edition(programme).share(Figure.QUORUM));
    }

    /** To which rounds the matters of a meeting belong, those included from which whoever opens it is recused. */
    @Component
    static class AgendaRounds {

        private final JdbcClient sql;

        AgendaRounds(JdbcClient sql) {
            this.sql = sql;
        }

        @Reading(by = Role.CHECKER)
        public List<Optional<UUID>> of(Actor checker, MeetingId meeting) {
            return sql.sql(
                            "select distinct m.round from matter m join agenda_item a on a.matter = m.id where a.meeting = ?")
                    .param(meeting.value())
                    .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                    .list();
        }
    }
}
