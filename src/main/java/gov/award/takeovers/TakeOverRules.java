package gov.award.takeovers;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds for taking over from an earlier round (articles 4, 7(2), 8(3), 14). */
final class TakeOverRules {

    private static final Comparator<RoundBrief> IN_TIME =
            Comparator.comparingInt(RoundBrief::year).thenComparingInt(RoundBrief::ordinal);

    private TakeOverRules() {}

    /** 14: what was announced stands as it is. */
    static Optional<Refusal> preparing(RoundBrief round) {
        return round.phase() == Phase.PREPARATION
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.ANNOUNCEMENT, "TAKE_OVER_IN_PREPARATION", round.phase()));
    }

    /** 4: rounds follow one another. */
    static Optional<Refusal> earlier(RoundBrief round, RoundBrief from) {
        return isEarlier(round, from)
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.CYCLE, "NOT_AN_EARLIER_ROUND", from.title()));
    }

    static boolean isEarlier(RoundBrief round, RoundBrief from) {
        return !from.id().equals(round.id()) && IN_TIME.compare(from, round) <= 0;
    }

    static Optional<Refusal> something(Collection<Part> parts) {
        return parts.isEmpty()
                ? Optional.of(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "NOTHING_TO_TAKE_OVER"))
                : Optional.empty();
    }

    /** Nothing is written over what was drafted already, nor taken from where there is nothing. */
    static List<Refusal> possible(Collection<Part> parts, Set<Part> missing, Set<Part> there) {
        return parts.stream()
                .filter(part -> missing.contains(part) || there.contains(part))
                .map(part ->
                        Refusal.of(part.basis(), there.contains(part) ? "PART_ALREADY_THERE" : "PART_NOT_THERE", part))
                .toList();
    }
}
