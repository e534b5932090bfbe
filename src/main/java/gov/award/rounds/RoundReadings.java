package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Editions;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of rounds, a round's own page and its dates. */
@Component
public class RoundReadings {

    private static final Role[] INSIDE = EnumSet.complementOf(
                    EnumSet.of(Role.APPLICANT, Role.ACCOUNT, Role.ON_BEHALF, Role.PUBLIC))
            .toArray(Role[]::new);

    private final Rounds rounds;
    private final RoundBriefs briefs;
    private final Editions editions;
    private final List<StageLink> links;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RoundReadings(
            Rounds rounds,
            RoundBriefs briefs,
            Editions editions,
            List<StageLink> links,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.rounds = rounds;
        this.briefs = briefs;
        this.editions = editions;
        this.links =
                links.stream().sorted(Comparator.comparingInt(StageLink::order)).toList();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever applies, or has no part yet, learns of a round by its announcement (article 14). */
    private static boolean isOutside(Actor actor) {
        return !actor.is(INSIDE);
    }

    @Reading(by = Role.ACCOUNT)
    public RoundPages.All all(Actor actor, PageRequest page) {
        var unannounced = !isOutside(actor);
        var total = jdbc.sql("""
                        select count(*) from round
                        where programme = acting_programme() and (:unannounced or announced_on is not null)
                        """)
                .param("unannounced", unannounced)
                .query(Row.of(Long.class))
                .single();
        return new RoundPages.All(new Listing<>(briefs.some(unannounced, page.size(), page.offset()), total, page));
    }

    /** @param awardName full name of the award, from which the title is suggested */
    @Reading(by = Role.OFFICE)
    public RoundPages.Create create(Actor actor, String awardName, String edition) {
        var ordinal = 1 + jdbc.sql("""
                                select coalesce(max(ordinal), 0) from round
                                where programme = acting_programme() and phase <> 'CANCELLED'
                                """).query(Row.of(Integer.class)).single();
        return new RoundPages.Create(
                ordinal, clock.today().getYear(), RoundBrief.numbered(ordinal) + awardName, edition, editions.all());
    }

    @Reading(by = Role.ACCOUNT)
    public RoundPages.One one(Actor actor, RoundId id) {
        var round = briefs.of(id);
        if (isOutside(actor) && round.announcedOn() == null) {
            throw new NotFound("round");
        }
        return new RoundPages.One(
                round,
                editions.byCode(round.edition()),
                rounds.of(actor, id).plannedApproval(),
                timeline(actor, round),
                links.stream()
                        .filter(link -> link.from().compareTo(round.phase()) <= 0
                                && actor.is(link.roles().toArray(Role[]::new)))
                        .toList(),
                jdbc.sql("""
                                select m.move, m.from_phase, m.to_phase, m.at, p.name
                                from round_move m left join person p on p.id = m.person
                                where m.round = :round order by m.at
                                """)
                        .param("round", id.value())
                        .query(Row.of(RoundPages.History.class))
                        .list());
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public RoundPages.Schedule schedule(Actor actor, RoundId id) {
        var round = rounds.of(actor, id);
        return new RoundPages.Schedule(
                briefs.of(id),
                local(round.opens()),
                local(round.deadline()),
                round.plannedApproval(),
                planned(id),
                editions.all(),
                actor.is(Role.OFFICE) && round.phase() != Phase.CANCELLED);
    }

    private List<RoundPages.Step> timeline(Actor actor, RoundBrief round) {
        record Entered(Phase toPhase, Instant at) {}
        var entered = new EnumMap<Phase, LocalDate>(Phase.class);
        entered.put(Phase.PREPARATION, clock.dayOf(rounds.of(actor, round.id()).createdAt));
        jdbc.sql("select to_phase, at from round_move where round = :round order by at")
                .param("round", round.id().value())
                .query(Row.of(Entered.class))
                .list()
                .forEach(move -> entered.put(move.toPhase(), clock.dayOf(move.at())));
        var planned = planned(round.id());
        return Phase.course().stream()
                .map(phase -> new RoundPages.Step(
                        phase, state(phase, round.phase(), entered), planned.get(phase), entered.get(phase)))
                .toList();
    }

    private static String state(Phase phase, Phase now, Map<Phase, LocalDate> entered) {
        if (now == Phase.CANCELLED) {
            return entered.containsKey(phase) ? "past" : "future";
        }
        var order = phase.compareTo(now);
        return order < 0 ? "past" : order == 0 ? "now" : "future";
    }

    private Map<Phase, LocalDate> planned(RoundId round) {
        record Planned(Phase phase, LocalDate starts) {}
        var planned = new EnumMap<Phase, LocalDate>(Phase.class);
        jdbc.sql("select phase, starts from round_plan where round = :round")
                .param("round", round.value())
                .query(Row.of(Planned.class))
                .list()
                .forEach(row -> planned.put(row.phase(), row.starts()));
        return planned;
    }

    private @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, clock.zone());
    }
}
