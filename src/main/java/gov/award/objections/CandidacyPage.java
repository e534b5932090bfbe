package gov.award.objections;

import gov.award.measures.Provision;
import gov.award.web.UnderEdition;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate was told and stated, for its members and for the office.
 *
 * @param deadline for the statement, once the paper was served
 * @param late whether it has passed
 * @param statements all of them, those taken from paper too
 * @param open whether the committee has not been asked yet
 * @param decision the paper on how it ended, if it has
 */
public record CandidacyPage(
        UUID id,
        String round,
        String edition,
        String name,
        String facts,
        Provision ground,
        UUID paper,
        Instant toldAt,
        int days,
        @Nullable Deadline deadline,
        boolean late,
        List<CandidacyStatement> statements,
        boolean open,
        @Nullable UUID decision,
        boolean dropped)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return edition;
    }

    public CandidacyPage {
        statements = List.copyOf(statements);
    }

    /** Whether the candidate may enter its statement, once. */
    public boolean statable() {
        return open && !late && statements.stream().allMatch(CandidacyStatement::recorded);
    }

    /** Whether there is one the office has to review. */
    public boolean stated() {
        return statements.stream().anyMatch(CandidacyStatement::counts);
    }
}
