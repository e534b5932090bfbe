package gov.award.transmittals;

import java.util.List;

/** What the list that goes with applications forwarded together says. */
public record TransmittalPaper(String round, List<ForwardingPage.Line> lines) {

    public TransmittalPaper {
        lines = List.copyOf(lines);
    }
}
