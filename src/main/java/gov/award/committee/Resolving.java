package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.journal.Journal;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.papers.Readers;
import gov.award.people.Programmes;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns the votes on a matter into a numbered resolution, whichever way they were given. */
@Component
class Resolving {

    private final JdbcClient sql;
    private final Matters matters;
    private final Programmes programmes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;
    private final Journal journal;

    Resolving(
            JdbcClient sql,
            Matters matters,
            Programmes programmes,
            Papers papers,
            ApplicationEventPublisher events,
            BusinessClock clock,
            Journal journal) {
        this.sql = sql;
        this.matters = matters;
        this.programmes = programmes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
        this.journal = journal;
    }

    /** What stands against resolving on a matter with these votes. */
    List<Refusal> refusals(Actor actor, Matter matter, Ballots.Electorate electorate, Votes votes) {
        var quorum = edition(actor, matter).share(Figure.QUORUM);
        var reasons = new ArrayList<Refusal>(matters.over(matter));
        if (!votes.quorate(quorum)) {
            reasons.add(Refusal.of(
                    Provision.COMMITTEE, "MATTER_QUORUM", votes.present(), votes.entitled(), quorum.toString()));
        }
        if (Votes.presiding(electorate.attending()).isEmpty()) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEETING_NOBODY_PRESIDES"));
        }
        if (matters.recusalWaits(matter.id(), null)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "MATTER_RECUSAL_WAITS"));
        }
        reasons.addAll(undecided(electorate));
        return reasons;
    }

    /** A matter is resolved on by the rules of procedure of its round's edition. */
    private Edition edition(Actor actor, Matter matter) {
        return programmes.edition(actor.requireProgramme(), matter.round());
    }

    /** An interest someone has declared is decided on before the votes count. */
    static List<Refusal> undecided(Ballots.Electorate electorate) {
        return electorate.undecided().stream()
                .map(member -> Refusal.of(Provision.PRINCIPLES, "INTEREST_UNDECIDED", member.name()))
                .toList();
    }

    void resolve(
            Actor actor,
            Meeting meeting,
            Matter matter,
            Ballots.Electorate electorate,
            Votes given,
            @Nullable TallyId tally,
            @Nullable String justification) {
        var votes = given.withSilentAbstaining();
        var majority = edition(actor, matter).share(Figure.MAJORITY);
        var carried = votes.carried(majority);
        var presiding = Votes.presiding(electorate.attending()).orElseThrow();
        var paper = new PaperId(UUID.randomUUID());
        var readers = electorate.entitled().stream()
                .map(Member::person)
                .filter(Objects::nonNull)
                .map(person -> Objects.requireNonNull(person).value())
                .toList();
        var content = Map.<String, Object>of(
                "meeting", meeting,
                "matter", matter,
                "votes", votes,
                "carried", carried,
                "presiding", presiding.name(),
                "onPaper", tally != null);
        var number = papers.issueUnder(
                actor,
                basis(matter.kind()),
                paper,
                PaperKind.RESOLUTION,
                Objects.requireNonNullElse(matter.round(), matter.subject()),
                matter.id().value(),
                "关于" + matter.title() + "的决议",
                "评审办",
                Readers.byOpening(readers),
                content);
        var resolution = new Resolution(
                UUID.randomUUID(),
                matter.id(),
                matter.kind(),
                matter.subject(),
                number,
                clock.today(),
                carried,
                votes.inFavour(),
                votes.against(),
                votes.abstained(),
                votes.entitled());
        sql.sql("""
                insert into resolution (id, programme, matter, meeting, number, day, carried, in_favour, against, abstained, present,
                    entitled, presided_by, tally, justification, paper, resolved_by, resolved_at)
                values (:id, :programme, :matter, :meeting, :number, :day, :carried, :inFavour, :against, :abstained, :present,
                    :entitled, :presiding, :tally, :justification, :paper, :by, :now)
                """)
                .param("id", resolution.id())
                .param("programme", actor.requireProgramme().value())
                .param("matter", matter.id().value())
                .param("meeting", meeting.id().value())
                .param("number", number)
                .param("day", resolution.day())
                .param("carried", carried)
                .param("inFavour", votes.inFavour())
                .param("against", votes.against())
                .param("abstained", votes.abstained())
                .param("present", votes.present())
                .param("entitled", votes.entitled())
                .param("presiding", presiding.id().value())
                .param("tally", tally == null ? null : tally.value(), Types.OTHER)
                .param("justification", justification, Types.VARCHAR)
                .param("paper", paper.value())
                .param("by", actor.personId())
                .param("now", Timestamp.from(clock.now()))
                .update();
        journal.enter(actor, "ResolveMatter", basis(matter.kind()), matter.id(), resolution);
        events.publishEvent(new ResolutionPassed(actor, resolution));
    }

    /** Which duty of the committee a resolution carries out. */
    static Provision basis(MatterKind kind) {
        return switch (kind) {
            case ADOPT_NORMS -> Provision.ADOPT_NORMS;
            case PROPOSE_WINNER -> Provision.PROPOSE_WINNERS;
            case BREAK_TIE -> Provision.REVIEW_RESULTS;
            case REVOKE -> Provision.REVOCATION_WINDOW;
            case REVOKE_FOR_FRAUD -> Provision.FRAUD;
            case SUPERVISION -> Provision.SUPERVISION;
            case REDO -> Provision.RESOLVE_MAJOR_ISSUES;
            case OTHER -> Provision.DECIDE_MAJOR_MATTERS;
        };
    }
}
