package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.forms.Section;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundEnd;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which sections of an application may be changed now, and whether it may be given in. */
@Component
class Openings {

    private final Applications applications;
    private final ApplicationMoves moves;
    private final LateReceipts late;
    private final PaperEntries papers;
    private final BusinessClock clock;

    Openings(
            Applications applications,
            ApplicationMoves moves,
            LateReceipts late,
            PaperEntries papers,
            BusinessClock clock) {
        this.applications = applications;
        this.moves = moves;
        this.late = late;
        this.papers = papers;
        this.clock = clock;
    }

    /** All sections of a draft; of a returned application those named, until the last day is over; none once the round has ended, nor else. */
    Set<Section> open(ApplicationId id, Status status, Phase phase) {
        if (RoundEnd.over(phase).isPresent()) {
            return Set.of();
        }
        return switch (status) {
            case DRAFT -> Set.of(Section.values());
            case RETURNED_BY_UNIT, RETURNED_BY_OFFICE ->
                applications
                        .correction(id)
                        .filter(correction -> !clock.today().isAfter(correction.due()))
                        .map(correction -> Set.copyOf(applications.points(correction.id()).stream()
                                .map(Applications.CorrectionPoint::section)
                                .toList()))
                        .orElse(Set.of());
            case SUBMITTED,
                    FORWARDED,
                    QUALIFIED,
                    NOT_QUALIFIED,
                    SHORTLISTED,
                    NOT_SHORTLISTED,
                    WITHDRAWN,
                    DISQUALIFIED -> Set.of();
        };
    }

    Optional<Refusal> closed(ApplicationId id, Status status, Section section) {
        var phase = moves.phase(id);
        var over = RoundEnd.over(phase);
        if (over.isPresent()) {
            return over;
        }
        return open(id, status, phase).contains(section)
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.SUBMISSION, "SECTION_CLOSED", section, status));
    }

    /** Why what is returned cannot be corrected any more; nothing while it can. */
    List<Refusal> correction(ApplicationId id, Instant now) {
        return applications
                .correction(id)
                .filter(correction -> clock.dayOf(now).isAfter(correction.due()))
                .map(correction -> Refusal.of(Provision.SUBMISSION, "CORRECTION_OVER", correction.due()))
                .stream()
                .toList();
    }

    /** Whether the deadline went by with the draft not given in. */
    boolean missed(RoundBrief round, Status status) {
        var deadline = round.deadline();
        return status == Status.DRAFT && deadline != null && !clock.now().isBefore(deadline);
    }

    /** The application time, but for one received on paper within it and entered by the office, and one the director has received late. */
    List<Refusal> time(Actor actor, RoundBrief round, ApplicationId id, Instant now) {
        var received = LateRules.stillPossible(round)
                && ((actor.is(Role.ON_BEHALF) && papers.of(id).isPresent())
                        || late.request(id)
                                .map(LatePage.Request::until)
                                .filter(now::isBefore)
                                .isPresent());
        return received ? List.of() : time(round, now);
    }

    /**
     * Article 15 “按规定时间”: from the moment of opening on, and until the moment of the deadline; that moment itself is
     * too late, as with every deadline of the program, so the last second before it is in time.
     */
    static List<Refusal> time(RoundBrief round, Instant now) {
        var cancelled = RoundEnd.cancelled(round.phase());
        if (cancelled.isPresent()) {
            return List.of(cancelled.get());
        }
        var opens = round.opens();
        var deadline = round.deadline();
        if (opens != null && now.isBefore(opens)) {
            return List.of(Refusal.of(Provision.SUBMISSION, "BEFORE_OPENING", opens));
        }
        if (deadline != null && !now.isBefore(deadline)) {
            return List.of(Refusal.of(Provision.SUBMISSION, "AFTER_DEADLINE", deadline));
        }
        // Of what arrived in time the stage may have been closed while it waited.
        return LateRules.stillPossible(round) && deadline != null
                ? List.of()
                : List.of(Refusal.of(Provision.SUBMISSION, "ROUND_NOT_OPEN", round.phase()));
    }
}
