package gov.award.transmittals;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.recommendations.Desk;
import gov.award.recommendations.OpinionOutcome;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Workdays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what is to be forwarded, on the desks of the acting person's units; call within an act or a reading. */
@Component
class ForwardingLines {

    private final JdbcClient jdbc;
    private final Desk desk;
    private final Workdays workdays;
    private final BusinessClock clock;

    ForwardingLines(JdbcClient jdbc, Desk desk, Workdays workdays, BusinessClock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.workdays = workdays;
        this.clock = clock;
    }

    private record Stored(
            ApplicationId application,
            String name,
            Kind kind,
            RoundId round,
            String roundTitle,
            String edition,
            UnitId unit,
            String unitName,
            Status status,
            Instant receivedAt,
            @Nullable LocalDate returnedUntil,
            @Nullable LocalDate missed,
            @Nullable UUID opinion,
            @Nullable OpinionOutcome outcome,
            @Nullable String reasons,
            @Nullable String signedBy) {}

    /** @throws NotFound if one of them lies on none of these desks */
    List<ForwardingPage.Line> of(Actor actor, Collection<ApplicationId> wanted) {
        var lines = jdbc.sql("""
                        select r.application, c.name, c.kind, r.round, o.title as round_title, o.edition, r.unit, u.name as unit_name,
                               case when c.status = 'RETURNED_BY_UNIT' and r.returned_until < :today then 'SUBMITTED' else c.status end as status,
                               r.received_at, r.returned_until, r.missed, p.id as opinion, p.outcome, p.reasons, p.signed_by
                        from recommendation r join application c on c.id = r.application join round o on o.id = r.round
                             join unit u on u.id = r.unit
                        left join lateral (
                            select p.id, p.outcome, p.reasons, p.signed_by
                            from opinion p left join opinion_check k on k.opinion = p.id
                            where p.application = r.application and p.unit = r.unit and p.given_at > verified_since(p.application)
                              and (p.origin = 'UNIT' or k.outcome = 'CONFIRMED')
                            order by p.given_at desc limit 1) p on true
                        where r.application = any (string_to_array(:wanted, ',')::uuid[]) and r.unit = any (string_to_array(:units, ',')::uuid[])
                          and r.programme = :programme and c.status <> 'WITHDRAWN'
                        order by c.kind, r.received_at, r.id
                        """)
                .param("today", clock.today())
                .param(
                        "wanted",
                        wanted.stream().map(ApplicationId::text).distinct().collect(Collectors.joining(",")))
                .param(
                        "units",
                        actor.units(Role.RECOMMENDER).stream().map(UnitId::text).collect(Collectors.joining(",")))
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Stored.class))
                .list();
        if (lines.size() != wanted.stream().distinct().count()) {
            throw new NotFound("recommendation");
        }
        return lines.stream().map(this::line).toList();
    }

    private ForwardingPage.Line line(Stored stored) {
        var deadline = desk.deadline(stored.edition(), stored.receivedAt(), stored.returnedUntil());
        return new ForwardingPage.Line(
                stored.application(),
                stored.name(),
                stored.kind(),
                stored.round(),
                stored.roundTitle(),
                stored.unit(),
                stored.unitName(),
                stored.status(),
                workdays.between(deadline.event(), clock.today()),
                deadline.due(),
                stored.missed() != null || deadline.missedAt(clock.now()),
                stored.opinion() == null ? null : stored.opinion().toString(),
                stored.outcome(),
                Objects.requireNonNullElse(stored.reasons(), ""),
                Objects.requireNonNullElse(stored.signedBy(), ""));
    }
}
