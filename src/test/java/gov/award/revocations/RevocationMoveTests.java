package gov.award.revocations;

import static gov.award.revocations.RevocationState.BEFORE_COMMITTEE;
import static gov.award.revocations.RevocationState.CLOSED;
import static gov.award.revocations.RevocationState.DECLINED;
import static gov.award.revocations.RevocationState.DROPPED;
import static gov.award.revocations.RevocationState.KEPT;
import static gov.award.revocations.RevocationState.REPORTED;
import static gov.award.revocations.RevocationState.RESOLVED;
import static gov.award.revocations.RevocationState.REVOKED;
import static gov.award.revocations.RevocationState.TOLD;
import static gov.award.revocations.RevocationState.VERIFIED;
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

/** The one table of how a case of revocation goes on (articles 31 and 32). */
@Basis({Provision.FRAUD, Provision.REVOCATION_WINDOW})
class RevocationMoveTests {

    /** What may follow on what, written down once more. */
    private static final Map<RevocationState, Set<RevocationState>> FOLLOWS = Map.of(
            REPORTED, Set.of(VERIFIED, DROPPED),
            VERIFIED, Set.of(TOLD),
            TOLD, Set.of(BEFORE_COMMITTEE),
            BEFORE_COMMITTEE, Set.of(RESOLVED, DECLINED),
            RESOLVED, Set.of(REVOKED, KEPT),
            REVOKED, Set.of(CLOSED),
            CLOSED, Set.of(),
            DROPPED, Set.of(),
            DECLINED, Set.of(),
            KEPT, Set.of());

    @Property
    void whatIsNotInTheTableIsRefusedWithItsArticle(
            @ForAll RevocationMove move, @ForAll RevocationState state, @ForAll RevocationGround ground) {
        if (Objects.requireNonNull(FOLLOWS.get(state)).contains(move.to())) {
            assertThat(move.refusals(state, ground)).isEmpty();
        } else {
            assertThat(move.refusals(state, ground))
                    .containsExactly(Refusal.of(ground.provision(), "REVOCATION_MOVE", state, move));
        }
    }

    @Property
    void whateverIsTriedNobodyLosesAnAwardUnheardOrWithoutTheCommittee(
            @ForAll @Size(max = 60) List<RevocationMove> tried) {
        var passed = new ArrayList<>(List.of(REPORTED));
        for (var move : tried) {
            if (move.possibleFrom(passed.getLast())) {
                passed.add(move.to());
            }
        }
        if (passed.contains(REVOKED)) {
            assertThat(passed).containsSubsequence(REPORTED, VERIFIED, TOLD, BEFORE_COMMITTEE, RESOLVED, REVOKED);
        }
        assertThat(passed).doesNotHaveDuplicates();
        assertThat(passed.subList(0, passed.size() - 1)).allMatch(RevocationState::open);
    }

    @Property
    void nothingLeadsOutOfACaseThatHasEnded(@ForAll RevocationState state) {
        var ended = EnumSet.allOf(RevocationMove.class).stream().noneMatch(move -> move.possibleFrom(state));
        assertThat(ended).isEqualTo(!state.open());
    }

    @Example
    void everyStateIsReached() {
        var reached = EnumSet.of(REPORTED);
        for (var step = 0; step < RevocationState.values().length; step++) {
            for (var move : RevocationMove.values()) {
                if (reached.stream().anyMatch(move::possibleFrom)) {
                    reached.add(move.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(RevocationState.values());
    }
}
