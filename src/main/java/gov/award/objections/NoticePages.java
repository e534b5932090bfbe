package gov.award.objections;

import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of public notices show. */
public final class NoticePages {

    private NoticePages() {}

    /** How many complaints are in which state. */
    public record Count(ComplaintState state, int number) {}

    /**
     * The notice on the round's page.
     *
     * @param winners the frozen list, or before that the committee's
     * @param deadline once the publication is proved
     * @param held names of those held back
     * @param dropped names of those dropped
     */
    public record One(
            RoundBrief round,
            boolean resolved,
            @Nullable PublicNotice notice,
            List<NoticeWinner> winners,
            @Nullable Publication publication,
            @Nullable Deadline deadline,
            List<Count> complaints,
            List<String> held,
            List<String> dropped,
            List<PublicNotice> former)
            implements OfRound {}

    /** The notice as everybody sees it. */
    public record Public(
            RoundBrief round,
            PublicNotice notice,
            List<NoticeWinner> winners,
            @Nullable Publication publication,
            @Nullable Deadline deadline)
            implements OfRound {}
}
