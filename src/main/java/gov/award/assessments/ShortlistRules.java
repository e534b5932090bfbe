package gov.award.assessments;

import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Switch;
import gov.award.measures.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who goes on to the site review (article 17): by score, in principle no more organisations than the edition says, as the teams propose. */
final class ShortlistRules {

    private ShortlistRules() {}

    /**
     * A reviewed application and whether it is to be on the list.
     *
     * @param proposed whether its team proposed it for the list; {@code null} where no team has reported on it
     */
    record Choice(
            Kind kind,
            String name,
            BigDecimal total,
            boolean listed,
            @Nullable Boolean proposed) {

        boolean departs() {
            return proposed != null && proposed != listed;
        }
    }

    static Verdict fix(Edition edition, List<Choice> choices, @Nullable String justification) {
        var hard = new ArrayList<Refusal>();
        if (choices.stream().noneMatch(Choice::listed)) {
            hard.add(Refusal.of(Provision.SHORTLIST, "SHORTLIST_EMPTY"));
        }
        var soft = new ArrayList<Refusal>();
        var limit = edition.number(Figure.SHORTLIST_ORGANISATIONS);
        var counted = choices.stream()
                .filter(Choice::listed)
                .filter(choice -> choice.kind() == Kind.ORGANISATION || edition.is(Switch.SHORTLIST_COUNTS_INDIVIDUALS))
                .count();
        if (counted > limit) {
            soft.add(Refusal.of(Provision.SHORTLIST, "SHORTLIST_OVER_LIMIT", counted, limit));
        }
        for (var kind : Kind.values()) {
            soft.addAll(outOfOrder(
                    choices.stream().filter(choice -> choice.kind() == kind).toList()));
        }
        choices.stream()
                .filter(Choice::departs)
                .map(choice -> Refusal.of(
                        Provision.SHORTLIST,
                        choice.listed() ? "SHORTLIST_NOT_PROPOSED" : "SHORTLIST_LEAVES_OUT_PROPOSED",
                        choice.name()))
                .forEach(soft::add);
        return Verdict.of(hard, soft, justification);
    }

    /** Left out though another with no more points is on the list. */
    private static List<Refusal> outOfOrder(List<Choice> choices) {
        var last = cut(choices);
        if (last.isEmpty()) {
            return List.of();
        }
        return choices.stream()
                .filter(choice -> !choice.listed() && choice.total().compareTo(last.get()) >= 0)
                .map(choice -> choice.total().compareTo(last.get()) == 0
                        ? Refusal.of(Provision.SHORTLIST, "SHORTLIST_SPLITS_TIE", choice.name(), choice.total())
                        : Refusal.of(Provision.SHORTLIST, "SHORTLIST_OUT_OF_ORDER", choice.name(), choice.total()))
                .toList();
    }

    /** The fewest points of those on the list. */
    static Optional<BigDecimal> cut(List<Choice> choices) {
        return choices.stream().filter(Choice::listed).map(Choice::total).min(Comparator.naturalOrder());
    }
}
