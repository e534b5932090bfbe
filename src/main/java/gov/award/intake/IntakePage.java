package gov.award.intake;

import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.Overdue;
import gov.award.rounds.RoundBrief;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The intake of a round at a glance.
 *
 * @param waiting what waits for the office itself
 * @param counts the applications given in
 * @param overdue what is past its day, the longest first
 */
public record IntakePage(RoundBrief round, Waiting waiting, List<Count> counts, List<Overdue> overdue)
        implements OfRound {

    /** The statuses of the intake, in the order of its course. */
    public static final List<Status> COURSE = List.of(
            Status.SUBMITTED,
            Status.RETURNED_BY_UNIT,
            Status.FORWARDED,
            Status.RETURNED_BY_OFFICE,
            Status.QUALIFIED,
            Status.NOT_QUALIFIED,
            Status.WITHDRAWN);

    /**
     * What waits for the office, in numbers.
     *
     * @param drafts begun and not given in
     * @param papers those of them that were handed in on paper
     * @param claims registrations to be confirmed, of any round
     * @param late requests to be received late
     */
    public record Waiting(long drafts, long papers, long claims, long late) {}

    /**
     * A number of applications.
     *
     * @param unit name of the recommending unit; {@code null} if none is chosen
     */
    public record Count(@Nullable String unit, Kind kind, Status status, long number) {}

    /** The statuses of the intake, and whichever there are of what comes after it. */
    public List<Status> statuses() {
        var further = counts.stream()
                .map(Count::status)
                .filter(status -> !COURSE.contains(status))
                .distinct()
                .sorted();
        return Stream.concat(COURSE.stream(), further).toList();
    }

    /** How many there are of each status. */
    public Map<Status, Long> byStatus() {
        var numbers = new EnumMap<Status, Long>(Status.class);
        counts.forEach(count -> numbers.merge(count.status(), count.number(), Long::sum));
        return numbers;
    }

    /** The same for each recommending unit. */
    public Map<String, Map<Status, Long>> byUnit() {
        var units = new TreeMap<String, Map<Status, Long>>();
        counts.forEach(count -> units.computeIfAbsent(
                        count.unit() == null ? "" : count.unit(), _ -> new EnumMap<>(Status.class))
                .merge(count.status(), count.number(), Long::sum));
        return units;
    }

    public long of(Kind kind) {
        return counts.stream()
                .filter(count -> count.kind() == kind)
                .mapToLong(Count::number)
                .sum();
    }
}
