package gov.award.measures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to “may this be done?”. A refusal always carries every reason, never only the first. */
public sealed interface Verdict {

    Verdict ALLOWED = new Allowed();

    int LONGEST_JUSTIFICATION = 2000;

    /** The reasons against; empty when allowed. */
    List<Refusal> reasons();

    record Allowed() implements Verdict {

        @Override
        public List<Refusal> reasons() {
            return List.of();
        }
    }

    record Refused(List<Refusal> reasons) implements Verdict {

        public Refused {
            reasons = atLeastOne(reasons);
        }
    }

    /** The measures say “in principle” or “in general”: the act stands if a justification is put on record. */
    record NeedsJustification(List<Refusal> reasons) implements Verdict {

        public NeedsJustification {
            reasons = atLeastOne(reasons);
        }
    }

    static Verdict of(List<Refusal> reasons) {
        return reasons.isEmpty() ? ALLOWED : new Refused(reasons);
    }

    static Verdict of(Stream<Refusal> reasons) {
        return of(reasons.toList());
    }

    static Verdict refused(Provision basis, String rule, Object... arguments) {
        return new Refused(List.of(Refusal.of(basis, rule, arguments)));
    }

    /**
     * Weighs what is forbidden outright against what a justification can carry.
     *
     * @param hard reasons no justification removes
     * @param soft reasons a justification answers
     * @param justification what was put on record; blank counts as none, and what nobody would read is refused
     */
    static Verdict of(List<Refusal> hard, List<Refusal> soft, @Nullable String justification) {
        if (!hard.isEmpty()) {
            return new Refused(hard);
        }
        if (soft.isEmpty()) {
            return ALLOWED;
        }
        return justification == null || justification.isBlank()
                ? new NeedsJustification(soft)
                : of(Refusal.tooLong(soft.getFirst().basis(), justification, LONGEST_JUSTIFICATION));
    }

    private static List<Refusal> atLeastOne(List<Refusal> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs at least one reason");
        }
        return List.copyOf(reasons);
    }
}
