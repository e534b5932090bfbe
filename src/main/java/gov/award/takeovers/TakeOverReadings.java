package gov.award.takeovers;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what may be taken over from an earlier round. */
@Component
class TakeOverReadings {

    private final RoundBriefs rounds;
    private final EarlierRounds earlier;
    private final JdbcClient jdbc;

    TakeOverReadings(RoundBriefs rounds, EarlierRounds earlier, JdbcClient jdbc) {
        this.rounds = rounds;
        this.earlier = earlier;
        this.jdbc = jdbc;
    }

    /**
     * The page.
     *
     * @param wanted the earlier round; the last unless it is one
     * @param starts first day of the new round; {@link EarlierRounds#starts} if {@code null}
     */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public TakeOverPage page(Actor actor, RoundId id, @Nullable RoundId wanted, @Nullable LocalDate starts) {
        var round = rounds.of(id);
        var before = rounds.all().stream()
                .filter(each -> TakeOverRules.isEarlier(round, each))
                .toList();
        var from = before.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .or(() -> before.stream().findFirst())
                .orElse(null);
        return new TakeOverPage(
                round,
                before,
                from,
                from == null ? null : earlier.began(actor, from),
                from == null
                        ? null
                        : earlier.of(actor, round, from, starts == null ? earlier.starts(actor, round, from) : starts),
                taken(id));
    }

    private List<TakeOverPage.Taken> taken(RoundId id) {
        record Line(String title, String parts, String name, Instant takenAt) {}
        return jdbc.sql("""
                        select r.title, t.parts, p.name, t.taken_at
                        from takeover t join round r on r.id = t.taken_from join person p on p.id = t.taken_by
                        where t.round = :round order by t.taken_at
                        """).param("round", id.value()).query(Row.of(Line.class)).list().stream()
                .map(line -> new TakeOverPage.Taken(
                        line.title(),
                        Arrays.stream(line.parts().split(","))
                                .map(Part::valueOf)
                                .toList(),
                        line.name(),
                        line.takenAt()))
                .toList();
    }
}
