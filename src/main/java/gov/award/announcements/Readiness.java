package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.measures.Editions;
import gov.award.measures.Switch;
import gov.award.register.Register;
import gov.award.rounds.Fate;
import gov.award.rounds.Norms;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundResults;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what decides whether a round may be announced, for the act and for the page that shows what is missing. */
@Component
class Readiness {

    private final Norms norms;
    private final Announcements announcements;
    private final Editions editions;
    private final Register register;
    private final RoundResults results;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Readiness(
            Norms norms,
            Announcements announcements,
            Editions editions,
            Register register,
            RoundResults results,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.norms = norms;
        this.announcements = announcements;
        this.editions = editions;
        this.register = register;
        this.results = results;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AnnouncementCase of(Actor actor, RoundBrief round) {
        var draft = announcements.draft(round.id());
        return new AnnouncementCase(
                editions.byCode(round.edition()),
                round.year(),
                clock.today(),
                clock.now(),
                last(actor, round),
                norms.adopted(round.id()),
                norms.scheme(round.id()).equals(Optional.of(Fate.ADOPTED)),
                round.opens(),
                round.deadline(),
                round.plannedApproval(),
                draft.isPresent(),
                draft.map(announcement -> announcements.channelsOf(announcement.id()))
                        .orElse(java.util.Set.of()));
    }

    /**
     * The year from which the interval counts (4; reading 11). A round under way will be the last completed one; two may not run
     * side by side within the interval either.
     */
    private @Nullable Integer last(Actor actor, RoundBrief round) {
        var vacantCounts = editions.byCode(round.edition()).is(Switch.ALL_VACANT_ROUND_COUNTS);
        var completed = register.completedRounds(actor.requireProgramme());
        var here = here(round);
        var ended = here.stream()
                .filter(each -> each.phase() == Phase.FOLLOW_UP)
                .map(Held::id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        completed.stream().map(each -> new Held(new RoundId(each.id()), each.year(), Phase.FOLLOW_UP)),
                        here.stream())
                .filter(each -> vacantCounts || !ended.contains(each.id()) || !results.allVacant(actor, each.id()))
                .map(Held::year)
                .max(Integer::compare)
                .orElse(null);
    }

    private record Held(RoundId id, int year, Phase phase) {}

    private List<Held> here(RoundBrief round) {
        return jdbc.sql("""
                        select id, year, phase from round where programme = acting_programme() and id <> :id
                          and announced_on is not null and phase <> 'CANCELLED'
                        """)
                .param("id", round.id().value())
                .query(gov.award.acting.Row.of(Held.class))
                .list();
    }
}
