package gov.award.announcements;

import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of announcements show. */
public final class AnnouncementPages {

    private AnnouncementPages() {}

    /**
     * The announcement: what is drafted, proved and still missing.
     *
     * @param missing what forbids it now
     * @param tolerable what a justification can carry
     */
    public record Announcing(
            RoundBrief round,
            List<Announcement> announcements,
            List<AnnouncementChannel> proofs,
            Map<String, String> channels,
            List<Refusal> missing,
            List<Refusal> tolerable,
            boolean closable)
            implements OfRound {

        public @Nullable Announcement draft() {
            return announcements.stream()
                    .filter(each -> !each.issued())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** An announced round as the public sees it. */
    public record Public(
            RoundBrief round,
            Edition edition,
            List<Announcement> announcements,
            List<String> units,
            List<Provision> organisationConditions,
            List<Provision> individualConditions)
            implements OfRound {}

    /** All announced rounds. */
    public record PublicAll(List<RoundBrief> rounds) {}
}
