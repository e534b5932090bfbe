package gov.award.announcements;

import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
            Map<UUID, Map<AnnouncedPart, MarkedText>> texts,
            Map<UUID, List<CorrectionPoint>> points,
            List<AnnouncementChannel> proofs,
            List<PlannedChannel> planned,
            Map<String, String> channels,
            List<Refusal> missing,
            List<Refusal> tolerable,
            boolean closable)
            implements OfRound {

        /** Whether it is proved to be published where it was to be. */
        public boolean proved(PlannedChannel channel) {
            return proofs.stream()
                    .anyMatch(proof -> proof.announcement().equals(channel.announcement())
                            && proof.channel().equals(channel.channel())
                            && proof.name().equals(channel.name()));
        }

        /** Whether corrections and supplements can be drafted and issued. */
        public boolean goesOn() {
            return NoticeRules.announcedAndGoesOn(round).isEmpty();
        }

        public @Nullable Announcement draft() {
            return announcements.stream()
                    .filter(each -> !each.issued())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** An announced round as the public sees it: what was issued, newest first, with what was corrected marked in the texts; {@code over} once nobody can apply any more. */
    public record Public(
            RoundBrief round,
            boolean over,
            Edition edition,
            List<Announcement> announcements,
            Map<UUID, Map<AnnouncedPart, MarkedText>> texts,
            Map<UUID, List<CorrectionPoint>> points,
            List<String> units,
            List<Provision> organisationConditions,
            List<Provision> individualConditions)
            implements OfRound {}

    /** All announced rounds. */
    public record PublicAll(List<RoundBrief> rounds) {}

    /**
     * The form of a correction.
     *
     * @param announced what may be corrected
     * @param texts as they read now
     * @param draft what is drafted and not issued, of whatever kind
     * @param points of the draft
     */
    public record Correcting(
            RoundBrief round,
            List<Announcement> announced,
            Map<UUID, Map<AnnouncedPart, MarkedText>> texts,
            @Nullable Announcement draft,
            List<CorrectionPoint> points)
            implements OfRound {

        public @Nullable CorrectionPoint point(int place) {
            return place <= points.size() ? points.get(place - 1) : null;
        }
    }

    /**
     * The form of a supplement.
     *
     * @param draft what is drafted and not issued, of whatever kind
     */
    public record Supplementing(RoundBrief round, @Nullable Announcement draft) implements OfRound {}
}
