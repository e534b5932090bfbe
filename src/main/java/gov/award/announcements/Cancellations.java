package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes known that an announced round was cancelled, for the act that carries the resolution out (articles 7(1), 14). */
@Component
public class Cancellations {

    private final RoundBriefs rounds;
    private final Announcements announcements;
    private final AnnouncementPaper papers;
    private final Tidings tidings;
    private final BusinessClock clock;

    Cancellations(
            RoundBriefs rounds,
            Announcements announcements,
            AnnouncementPaper papers,
            Tidings tidings,
            BusinessClock clock) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.papers = papers;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Whether the public was told of the round, and is told of its end. */
    public boolean known(RoundId id) {
        return rounds.of(id).announcedOn() != null;
    }

    /**
     * Issues the notice, and tells units and whoever applies.
     *
     * @param ground why, as everybody may read it
     * @return the number given; empty if the round was never announced
     */
    public Optional<String> tell(Actor actor, RoundId id, String ground) {
        var round = rounds.of(id);
        if (round.announcedOn() == null) {
            return Optional.empty();
        }
        var contact = announcements.of(id).stream()
                .filter(each -> each.kind() == AnnouncementKind.FIRST)
                .map(Announcement::contact)
                .findFirst()
                .orElseThrow();
        var notice = new Announcement(
                UUID.randomUUID(),
                AnnouncementKind.CANCELLATION,
                1,
                null,
                null,
                ground,
                contact,
                clock.now(),
                null,
                null,
                null);
        var paper = new PaperId(UUID.randomUUID());
        var number = papers.issue(actor, paper, round, notice, round.deadline(), List.of(), "");
        announcements.cancelled(actor, round, notice.id(), ground, contact, paper, number);
        tidings.tell(actor, round, "notice.announcements.cancelled", number);
        return Optional.of(number);
    }
}
