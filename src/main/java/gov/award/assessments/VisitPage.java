package gov.award.assessments;

import gov.award.papers.PaperId;
import gov.award.web.UnderEdition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visit of one application, with the questions the document review left.
 *
 * @param mayPlan whether the reader may plan it
 * @param mayFind whether the reader may record findings
 * @param concluded whether the site consensus is closed
 * @param report the paper of the report, once given
 */
public record VisitPage(
        ReviewCase in,
        @Nullable Visit visit,
        List<SiteFinding> findings,
        List<Question> questions,
        boolean mayPlan,
        boolean mayFind,
        boolean leads,
        boolean concluded,
        boolean reported,
        @Nullable PaperId report)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return in.round().edition();
    }

    public VisitPage {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    /** What the document review left to be looked into under one item. */
    public record Question(String item, String questions) {}
}
