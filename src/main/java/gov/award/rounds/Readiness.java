package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.measures.Editions;
import gov.award.register.Register;
import gov.award.workdays.BusinessClock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what decides whether a round may be announced, for the act and for the page that shows what is missing. */
@Component
class Readiness {

    private final Norms norms;
    private final Announcements announcements;
    private final Editions editions;
    private final Register register;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Readiness(
            Norms norms,
            Announcements announcements,
            Editions editions,
            Register register,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.norms = norms;
        this.announcements = announcements;
        this.editions = editions;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AnnouncementCase of(Actor actor, Round round) {
        var draft = announcements.draft(round.id);
        return new AnnouncementCase(
                editions.byCode(round.edition()),
                round.year(),
                clock.today(),
                clock.now(),
                Stream.of(register.lastCompletedRound(actor.requireProgramme()), lastAnnounced(round))
                        .flatMap(Optional::stream)
                        .max(Integer::compare)
                        .orElse(null),
                norms.adopted(round.id),
                norms.scheme(round.id).equals(Optional.of(Fate.ADOPTED)),
                round.opens(),
                round.deadline(),
                round.plannedApproval(),
                draft.isPresent(),
                draft.map(announcement -> announcements.channelsOf(announcement.id()))
                        .orElse(java.util.Set.of()));
    }

    /** A round under way will be the last completed one; two may not run side by side within the interval either. */
    private Optional<Integer> lastAnnounced(Round round) {
        return jdbc.sql("""
                        select year from round where programme = acting_programme() and id <> :id
                          and announced_on is not null and phase <> 'CANCELLED'
                        order by year desc limit 1
                        """)
                .param("id", round.id.value())
                .query(gov.award.acting.Row.of(Integer.class))
                .optional();
    }
}
