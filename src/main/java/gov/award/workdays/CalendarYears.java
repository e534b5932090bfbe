package gov.award.workdays;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gov.award.workdays.CalendarYear.Day;
import gov.award.workdays.CalendarYear.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The official calendars of this installation, one in force for each year; what one superseded stays on record. */
@Component
public class CalendarYears implements CalendarSource {

    /** A calendar changes once a year, a deadline is asked for on every page; another node follows within this time. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final SecurityClock clock;
    private volatile @Nullable Known known;

    private record Known(Map<Integer, CalendarYear> years, Instant read) {}

    private record Row(int year, String source, LocalDate day, Kind kind, String name) {}

    CalendarYears(JdbcClient database, SecurityClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(known().get(year));
    }

    /** All calendars in force, by year. */
    public List<CalendarYear> all() {
        return List.copyOf(known().values());
    }

    /** Brings a calendar into force; {@code false} if its year already has one, which then stays as it is. */
    public boolean add(UUID id, CalendarYear calendar) {
        var added = database.sql("""
                        insert into calendar_year (id, year, source, recorded_at) values (:id, :year, :source, :now)
                        on conflict (year) where superseded_at is null do nothing
                        """)
                .param("id", id)
                .param("year", calendar.year())
                .param("source", calendar.source())
                .param("now", now())
                .update();
        if (added == 0) {
            return false;
        }
        for (var day : calendar.days().entrySet()) {
            database.sql("insert into calendar_day (calendar_year, day, kind, name) values (:id, :day, :kind, :name)")
                    .param("id", id)
                    .param("day", day.getKey())
                    .param("kind", day.getValue().kind().name())
                    .param("name", day.getValue().name())
                    .update();
        }
        forget();
        return true;
    }

    /** Puts an amended calendar in the place of the one in force for its year, if there is one. */
    public void supersede(UUID id, CalendarYear calendar) {
        database.sql("update calendar_year set superseded_at = :now where year = :year and superseded_at is null")
                .param("now", now())
                .param("year", calendar.year())
                .update();
        if (!add(id, calendar)) {
            throw new IllegalStateException("another calendar of %d came first".formatted(calendar.year()));
        }
    }

    /** Reads the calendars anew at the next question. */
    public void refresh() {
        known = null;
    }

    private Map<Integer, CalendarYear> known() {
        var before = known;
        var now = clock.now();
        if (before != null && now.isBefore(before.read().plus(FRESH))) {
            return before.years();
        }
        var after = new Known(read(), now);
        known = after;
        return after.years();
    }

    private Map<Integer, CalendarYear> read() {
        return database
                .sql("""
                        select y.year, y.source, d.day, d.kind, d.name
                        from calendar_year y join calendar_day d on d.calendar_year = y.id
                        where y.superseded_at is null
                        """)
                .query((row, number) -> new Row(
                        row.getInt("year"),
                        row.getString("source"),
                        row.getObject("day", LocalDate.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                // A stream of the query itself would keep its connection until somebody closed it.
                .list()
                .stream()
                .collect(groupingBy(Row::year, TreeMap::new, collectingAndThen(toList(), CalendarYears::calendar)));
    }

    private static CalendarYear calendar(Collection<Row> rows) {
        var first = rows.iterator().next();
        var days = new TreeMap<LocalDate, Day>();
        rows.forEach(row -> days.put(row.day(), new Day(row.kind(), row.name())));
        return new CalendarYear(first.year(), first.source(), days);
    }

    private void forget() {
        refresh();
        // What was read inside the transaction must not outlive its rollback, nor what was read before it its commit.
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    refresh();
                }
            });
        }
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
