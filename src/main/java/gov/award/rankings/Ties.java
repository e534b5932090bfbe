package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolution;
import gov.award.committee.Resolutions;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ties put before the committee, and what it resolved on them. */
@Component
class Ties {

    private final JdbcClient jdbc;
    private final Resolutions resolutions;
    private final BusinessClock clock;

    Ties(JdbcClient jdbc, Resolutions resolutions, BusinessClock clock) {
        this.jdbc = jdbc;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    private record Put(UUID id, Instant putAt, ApplicationId application, int position) {}

    /**
     * A tie put before the committee.
     *
     * @param order the applications in the order proposed
     * @param resolution what was resolved; {@code null} before that
     */
    record Tie(
            TieBreakId id,
            List<ApplicationId> order,
            @Nullable Resolution resolution) {

        boolean broken() {
            return resolution != null && resolution.carried();
        }

        /** Whether it waits for the committee or was decided by it; one not carried may be put again. */
        boolean stands() {
            return resolution == null || resolution.carried();
        }
    }

    /** All of a ranking, whoever asks. */
    @Reading(by = Role.CHECKER)
    public List<Tie> of(Actor checker, RankingId ranking) {
        var rows = jdbc.sql("""
                        select b.id, b.put_at, p.application, p.position
                        from tie_break b join tie_break_place p on p.tie_break = b.id
                        where b.ranking = :ranking order by b.put_at, b.id, p.position
                        """)
                .param("ranking", ranking.value())
                .query(Row.of(Put.class))
                .list();
        var ids = rows.stream().map(Put::id).distinct().toList();
        var resolved = resolutions.latest(MatterKind.BREAK_TIE, ids).stream()
                .collect(Collectors.toMap(Resolution::subject, resolution -> resolution));
        return ids.stream()
                .map(id -> new Tie(
                        new TieBreakId(id),
                        rows.stream()
                                .filter(row -> row.id().equals(id))
                                .map(Put::application)
                                .toList(),
                        resolved.get(id)))
                .toList();
    }

    /** By how many places a broken tie moves an application behind the place it shared. */
    static Map<ApplicationId, Integer> shifts(List<Tie> ties) {
        var shifts = new HashMap<ApplicationId, Integer>();
        ties.stream().filter(Tie::broken).forEach(tie -> {
            for (var position = 0; position < tie.order().size(); position++) {
                shifts.put(tie.order().get(position), position);
            }
        });
        return shifts;
    }

    void add(
            Actor actor,
            RoundId round,
            RankingId ranking,
            TieBreakId id,
            MatterId matter,
            List<ApplicationId> order,
            String reason) {
        jdbc.sql("""
                        insert into tie_break (id, programme, round, ranking, matter, reason, put_by, put_at)
                        values (:id, :programme, :round, :ranking, :matter, :reason, :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("ranking", ranking.value())
                .param("matter", matter.value())
                .param("reason", reason)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        for (var position = 0; position < order.size(); position++) {
            jdbc.sql("insert into tie_break_place (tie_break, application, programme, position) values (?, ?, ?, ?)")
                    .params(
                            id.value(),
                            order.get(position).value(),
                            actor.requireProgramme().value(),
                            position + 1)
                    .update();
        }
    }
}
