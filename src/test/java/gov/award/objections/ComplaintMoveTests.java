package gov.award.objections;

import static gov.award.objections.ComplaintState.DECLINED;
import static gov.award.objections.ComplaintState.FOUND;
import static gov.award.objections.ComplaintState.RECEIVED;
import static gov.award.objections.ComplaintState.REPORTED;
import static gov.award.objections.ComplaintState.TAKEN_UP;
import static gov.award.objections.ComplaintState.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The one table of how a complaint changes state (articles 22 and 34). */
@Basis({Provision.COMPLAINTS, Provision.OBJECTION})
class ComplaintMoveTests {

    /** What may follow on what, written down once more. */
    private static final Map<ComplaintState, Set<ComplaintState>> FOLLOWS = Map.of(
            RECEIVED, Set.of(DECLINED, TAKEN_UP),
            TAKEN_UP, Set.of(VERIFYING),
            VERIFYING, Set.of(VERIFYING, FOUND),
            FOUND, Set.of(REPORTED),
            DECLINED, Set.of(),
            REPORTED, Set.of());

    @Property
    void whatIsNotInTheTableIsRefusedWithItsArticle(@ForAll ComplaintMove move, @ForAll ComplaintState state) {
        if (Objects.requireNonNull(FOLLOWS.get(state)).contains(move.to())) {
            assertThat(move.broken(state)).isEmpty();
        } else {
            assertThat(move.broken(state))
                    .containsExactly(Refusal.of(Provision.COMPLAINTS, "COMPLAINT_MOVE_NOT_POSSIBLE", state));
        }
    }

    @Property
    void whateverIsTriedNothingIsReportedThatWasNotTakenUpVerifiedAndFound(
            @ForAll @Size(max = 40) List<ComplaintMove> tried) {
        var passed = new ArrayList<>(List.of(RECEIVED));
        for (var move : tried) {
            if (move.broken(passed.getLast()).isEmpty()) {
                passed.add(move.to());
            }
        }
        if (passed.contains(REPORTED)) {
            assertThat(passed).containsSubsequence(RECEIVED, TAKEN_UP, VERIFYING, FOUND, REPORTED);
        }
        assertThat(passed.subList(0, passed.size() - 1)).allMatch(ComplaintState::open);
    }

    @Property
    void nothingLeadsOutOfAComplaintThatIsSettled(@ForAll ComplaintState state) {
        var ended = EnumSet.allOf(ComplaintMove.class).stream()
                .noneMatch(move -> move.broken(state).isEmpty());
        assertThat(ended).isEqualTo(!state.open());
    }

    @Example
    void everyStateIsReached() {
        var reached = EnumSet.of(RECEIVED);
        for (var step = 0; step < ComplaintState.values().length; step++) {
            for (var move : ComplaintMove.values()) {
                if (reached.stream().anyMatch(state -> move.broken(state).isEmpty())) {
                    reached.add(move.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(ComplaintState.values());
    }
}
