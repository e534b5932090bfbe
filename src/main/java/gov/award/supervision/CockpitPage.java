package gov.award.supervision;

import gov.award.measures.Provision;
import gov.award.rounds.RoundBrief;
import gov.award.web.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the discipline inspection sees first.
 *
 * @param late what is due longest first
 * @param matters those still open, newest first, no more than one looks at
 * @param openMatters how many are open in all
 * @param anchor the head of the journal's chain as kept today
 */
public record CockpitPage(
        List<RoundBrief> rounds,
        Listing<Late> late,
        List<Supervision> matters,
        int openMatters,
        @Nullable Anchor anchor) {

    public CockpitPage {
        rounds = List.copyOf(rounds);
        matters = List.copyOf(matters);
    }

    /** Something that should have been done. */
    public record Late(Provision basis, UUID round, String roundTitle, String what, String whose, LocalDate due) {}
}
