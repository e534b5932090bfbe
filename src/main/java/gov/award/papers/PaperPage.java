package gov.award.papers;

import java.util.List;

/**
 * A paper as shown, with the proofs of its service.
 *
 * @param onPaperAlone whether its reader has not agreed to be served in the system
 */
public record PaperPage(Paper paper, List<PaperServed> services, boolean onPaperAlone) {

    public PaperPage {
        services = List.copyOf(services);
    }
}
