package gov.award.assessments;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.papers.PaperId;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a leader has to report of the document review. */
public record DocumentReportPage(RoundBrief round, List<Line> lines) implements OfRound {

    public DocumentReportPage {
        lines = List.copyOf(lines);
    }

    /**
     * One case.
     *
     * @param total {@code null} while not concluded
     * @param report the paper it is reported in already
     */
    public record Line(
            ApplicationId application,
            String name,
            Kind kind,
            @Nullable BigDecimal total,
            @Nullable PaperId report) {}

    public boolean ready() {
        return lines.stream().allMatch(line -> line.total() != null)
                && lines.stream().anyMatch(line -> line.report() == null);
    }
}
