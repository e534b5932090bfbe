package gov.award.supervision;

import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which stage on what was given is given anew (article 30; reading 17): the round goes back there, all that was done since
 * counts no more, and no later stage opens before it was done again. Once the round has its result only what still waits for
 * approval can fall; an award falls by revocation alone.
 */
final class Anew {

    private Anew() {}

    static List<Move> from(Phase phase) {
        return Arrays.stream(Move.values())
                .filter(move -> move.needsResolution() && move.possibleFrom(phase))
                .toList();
    }

    static boolean offered(Phase phase, @Nullable Move move) {
        var offered = from(phase);
        return move == null ? offered.isEmpty() : offered.contains(move);
    }

    static String wording(@Nullable Move move) {
        if (move == null) {
            return "尚待审定的报请不予采用，由评委会重新报请";
        }
        return switch (move) {
            case REDO_RECOMMENDATION -> "自核实推荐和资格审核起不予采用，由其他人员重新进行";
            case REDO_DOCUMENT_REVIEW -> "自材料评审起不予采用，由其他人员重新进行；此前行为继续有效";
            case REDO_SITE_REVIEW -> "自现场评审起不予采用，由其他人员重新进行；此前行为继续有效";
            case REDO_EVALUATION -> "自综合评价起不予采用，由其他人员重新进行；此前行为继续有效";
            case REDO_DELIBERATION -> "自评委会审议起不予采用，由其他人员重新进行；此前行为继续有效";
            case CANCEL -> "均不予采用，本届评选终止";
            default -> throw new IllegalArgumentException(move + " leads nowhere back");
        };
    }
}
