package gov.award.applications;

import static gov.award.applications.Status.DISQUALIFIED;
import static gov.award.applications.Status.DRAFT;
import static gov.award.applications.Status.FORWARDED;
import static gov.award.applications.Status.NOT_QUALIFIED;
import static gov.award.applications.Status.NOT_SHORTLISTED;
import static gov.award.applications.Status.QUALIFIED;
import static gov.award.applications.Status.RETURNED_BY_OFFICE;
import static gov.award.applications.Status.RETURNED_BY_UNIT;
import static gov.award.applications.Status.SHORTLISTED;
import static gov.award.applications.Status.SUBMITTED;
import static gov.award.applications.Status.WITHDRAWN;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The one table of how an application changes status, against what the measures let follow on what. */
@Basis({Provision.PROCEDURE, Provision.RESOLVE_MAJOR_ISSUES})
class ApplicationMoveTests {

    /** What may follow on what, written down once more; back to {@code SUBMITTED} is the committee's verifying anew. */
    private static final Map<Status, Set<Status>> FOLLOWS = Map.ofEntries(
            entry(DRAFT, Set.of(SUBMITTED, WITHDRAWN)),
            entry(SUBMITTED, Set.of(SUBMITTED, RETURNED_BY_UNIT, FORWARDED, WITHDRAWN)),
            entry(RETURNED_BY_UNIT, Set.of(SUBMITTED, FORWARDED, WITHDRAWN)),
            entry(FORWARDED, Set.of(SUBMITTED, RETURNED_BY_OFFICE, QUALIFIED, NOT_QUALIFIED, WITHDRAWN)),
            entry(RETURNED_BY_OFFICE, Set.of(SUBMITTED, FORWARDED, QUALIFIED, NOT_QUALIFIED, WITHDRAWN)),
            entry(QUALIFIED, Set.of(SUBMITTED, SHORTLISTED, NOT_SHORTLISTED, DISQUALIFIED, WITHDRAWN)),
            entry(SHORTLISTED, Set.of(SUBMITTED, QUALIFIED, DISQUALIFIED, WITHDRAWN)),
            entry(NOT_SHORTLISTED, Set.of(SUBMITTED, QUALIFIED)),
            entry(NOT_QUALIFIED, Set.of(SUBMITTED)),
            entry(DISQUALIFIED, Set.of(SUBMITTED)),
            entry(WITHDRAWN, Set.of()));

    @Property
    void whateverIsTriedAnApplicationOnlyGoesByTheTable(@ForAll @Size(max = 60) List<ApplicationMove> tried) {
        var passed = new ArrayList<>(List.of(DRAFT));
        for (var move : tried) {
            var from = passed.getLast();
            if (move.possibleFrom(from)) {
                assertThat(FOLLOWS.get(from)).as("%s from %s", move, from).contains(move.to());
                passed.add(move.to());
            }
        }
        if (passed.contains(SHORTLISTED)) {
            assertThat(passed).containsSubsequence(SUBMITTED, FORWARDED, QUALIFIED, SHORTLISTED);
        }
        assertThat(passed.subList(1, passed.size())).doesNotContain(DRAFT);
        assertThat(passed.subList(0, passed.size() - 1)).doesNotContain(WITHDRAWN);
    }

    @Property
    void whatFollowsIsReachedByAMove(@ForAll Status from, @ForAll Status to) {
        assertThat(EnumSet.allOf(ApplicationMove.class).stream()
                        .anyMatch(move -> move.possibleFrom(from) && move.to() == to))
                .isEqualTo(FOLLOWS.getOrDefault(from, Set.of()).contains(to));
    }

    @Property
    void whatWasDecidedAgainstAnApplicationIsUndoneByTheCommitteeOnly(@ForAll ApplicationMove move) {
        if (move.possibleFrom(NOT_QUALIFIED) || move.possibleFrom(NOT_SHORTLISTED) || move.possibleFrom(DISQUALIFIED)) {
            assertThat(move.basis()).isEqualTo(Provision.RESOLVE_MAJOR_ISSUES);
        }
    }

    @Example
    void everyStatusIsReached() {
        var reached = EnumSet.of(DRAFT);
        for (var step = 0; step < Status.values().length; step++) {
            for (var move : ApplicationMove.values()) {
                if (reached.stream().anyMatch(move::possibleFrom)) {
                    reached.add(move.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(Status.values());
    }
}
