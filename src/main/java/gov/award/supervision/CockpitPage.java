package gov.award.supervision;

import gov.award.measures.Provision;
import gov.award.rounds.RoundBrief;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the discipline inspection sees first.
 *
 * @param matters those still open, newest first
 * @param anchor the head of the journal's chain as kept today
 */
public record CockpitPage(
        List<RoundBrief> rounds,
        List<Late> late,
        List<Supervision> matters,
        @Nullable Anchor anchor) {

    public CockpitPage {
        rounds = List.copyOf(rounds);
        late = List.copyOf(late);
        matters = List.copyOf(matters);
    }

    /** Something that should have been done. */
    public record Late(Provision basis, UUID round, String roundTitle, String what, String whose, LocalDate due) {}
}
