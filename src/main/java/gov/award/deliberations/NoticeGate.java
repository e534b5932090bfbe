package gov.award.deliberations;

import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the approval must know of the public notice, which a later module runs and answers for; complete whoever asks. */
public interface NoticeGate {

    /** The moment the public notice has run its full time; {@code null} if it was not proved published. */
    @Nullable
    Instant endsAt(RoundId round);

    /** Proposed winners held back by an open complaint. */
    List<ApplicationId> heldBack(RoundId round);

    /** Complaints of the round nobody has looked at yet; each might be about a proposed winner. */
    int notTakenUp(RoundId round);

    /** Proposed winners dropped because a complaint was borne out. */
    List<ApplicationId> dropped(RoundId round);
}
