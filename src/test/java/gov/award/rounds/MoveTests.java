package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The one table of how a round changes phase; the diagram in the docs is drawn from it. */
@Basis({Provision.PROCEDURE, Provision.RESOLVE_MAJOR_ISSUES, Provision.DECIDE_MAJOR_MATTERS})
class MoveTests {

    private static final List<Phase> PHASES = List.of(Phase.values());
    private static final List<Move> MOVES = List.of(Move.values());
    private static final Path DIAGRAM = Path.of("docs/regulation/procedure.md");

    @Test
    void eachPhaseLeadsForwardToTheNextByExactlyOneMove() {
        for (var phase : EnumSet.range(Phase.PREPARATION, Phase.AWARD)) {
            assertThat(Arrays.stream(Move.values())
                            .filter(move -> !move.needsResolution() && move.possibleFrom(phase))
                            .map(Move::to))
                    .as("forward from %s", phase)
                    .containsExactly(PHASES.get(PHASES.indexOf(phase) + 1));
        }
    }

    @Test
    void backwardAndEndOnlyByResolutionOfTheCommittee() {
        for (var move : Move.values()) {
            for (var from : Phase.values()) {
                if (move.possibleFrom(from)) {
                    var backward = move.to().compareTo(from) <= 0 || move.to() == Phase.CANCELLED;
                    assertThat(move.needsResolution())
                            .as("%s from %s", move, from)
                            .isEqualTo(backward);
                }
            }
        }
    }

    @Test
    void nothingLeadsOutOfARoundThatIsCancelledOrFollowedUp() {
        for (var end : Set.of(Phase.CANCELLED, Phase.FOLLOW_UP)) {
            assertThat(Move.values()).noneMatch(move -> move.possibleFrom(end));
        }
    }

    @Test
    void whatWasApprovedIsNeitherCancelledNorDoneAgain() {
        assertThat(Move.values()).filteredOn(Move::needsResolution).noneMatch(move -> move.possibleFrom(Phase.AWARD));
    }

    @Test
    void whateverIsTriedARoundOnlyGoesByTheTableAndRefusalsLeaveItWhereItWas() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var round = RoundRulesTests.round(Phase.PREPARATION);
            for (var step = 0; step < 60; step++) {
                var move = MOVES.get(random.nextInt(MOVES.size()));
                var before = round.phase();
                var verdict = round.make(move);
                assertThat(verdict.reasons().isEmpty()).isEqualTo(move.possibleFrom(before));
                assertThat(round.phase()).isEqualTo(move.possibleFrom(before) ? move.to() : before);
                if (!verdict.reasons().isEmpty()) {
                    assertThat(verdict.reasons().getFirst().basis()).isEqualTo(move.basis());
                }
            }
        }
    }

    @Test
    void theDiagramInTheDocsIsCurrent() throws IOException {
        var drawn = diagram();
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DIAGRAM.getParent());
            Files.writeString(DIAGRAM, drawn);
        }
        assertThat(DIAGRAM).as("regenerate with -Ddocs.write=true").content().isEqualTo(drawn);
    }

    static String diagram() {
        var edges = Arrays.stream(Move.values())
                .flatMap(move -> Arrays.stream(Phase.values())
                        .filter(move::possibleFrom)
                        .map(from -> "    %s --> %s: %s (%s)".formatted(from, move.to(), move, move.basis())))
                .collect(Collectors.joining("\n"));
        return """
                # The procedure of a round

                Drawn from the transition table `gov.award.rounds.Move`: phase, move and, in brackets, the provision it rests on
                (see [trace.md](trace.md) for the articles). What is not an edge here is not possible. Edges that lead backward or
                to `CANCELLED` need a resolution of the committee.

                ```mermaid
                stateDiagram-v2
                    [*] --> PREPARATION
                %s
                    FOLLOW_UP --> [*]
                    CANCELLED --> [*]
                ```
                """.formatted(edges);
    }
}
