package gov.award.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as shown, with the proofs of its service.
 *
 * @param about what it is about, where its reader may open that
 * @param onPaperAlone whether its reader has not agreed to be served in the system
 */
public record PaperPage(
        Paper paper, PaperSubjects.@Nullable Subject about, List<PaperServed> services, boolean onPaperAlone) {

    public PaperPage {
        services = List.copyOf(services);
    }
}
