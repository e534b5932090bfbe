package gov.award.assessments;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team's report says of one application.
 *
 * @param questions what is to be looked into on site
 * @param proposed whether the team proposes it for the site review; of no meaning in the report of the site review
 */
public record ReportedCase(
        ApplicationId application,
        String name,
        Kind kind,
        List<Line> lines,
        List<Sum> sums,
        BigDecimal total,
        BigDecimal independentMean,
        List<String> strengths,
        List<String> improvements,
        List<String> questions,
        boolean proposed) {

    public ReportedCase {
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        strengths = List.copyOf(strengths);
        improvements = List.copyOf(improvements);
        questions = List.copyOf(questions);
    }

    /**
     * One item.
     *
     * @param before percent of the document review, in the report of the site review
     */
    public record Line(
            String code,
            String title,
            int points,
            @Nullable Integer before,
            int percent,
            BigDecimal score,
            String reason) {}

    /** The points of one category. */
    public record Sum(String code, String title, BigDecimal score) {}
}
