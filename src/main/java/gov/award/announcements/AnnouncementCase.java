package gov.award.announcements;

import gov.award.measures.Edition;
import gov.award.rounds.NormKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that decides whether a round may be announced.
 *
 * @param lastYear year of the last round completed or under way; {@code null} if there was none
 * @param adopted the norms the committee adopted for this round
 * @param schemeAdopted whether the scoring scheme is among what it adopted
 * @param drafted whether the office has drafted the announcement
 * @param channels codes of the channels on which it is proved to be published
 */
record AnnouncementCase(
        Edition edition,
        int year,
        LocalDate today,
        Instant now,
        @Nullable Integer lastYear,
        Set<NormKind> adopted,
        boolean schemeAdopted,
        @Nullable Instant opens,
        @Nullable Instant deadline,
        @Nullable LocalDate plannedApproval,
        boolean drafted,
        Set<String> channels) {

    AnnouncementCase {
        adopted = Set.copyOf(adopted);
        channels = Set.copyOf(channels);
    }
}
