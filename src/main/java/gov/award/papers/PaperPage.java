package gov.award.papers;

import java.util.List;

/** A paper as shown, with the proofs of its service. */
public record PaperPage(Paper paper, List<PaperServed> services) {

    public PaperPage {
        services = List.copyOf(services);
    }
}
