package gov.award.assessments;

import java.util.List;

/**
 * The items of a consensus as the leader filled them in.
 *
 * @param version of the consensus the leader had before them, 0 for none
 */
public record ConsensusForm(int version, List<ConsensusItem> items) {

    static final int LONGEST_REASON = 1000;

    public ConsensusForm {
        items = List.copyOf(items);
    }
}
