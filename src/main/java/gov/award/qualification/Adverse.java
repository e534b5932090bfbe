package gov.award.qualification;

import gov.award.applications.Status;
import gov.award.papers.PaperKind;
import java.util.Optional;

/** What the office may decide against an applicant after hearing it, and how the papers on it are called. */
enum Adverse {
    REFUSAL(PaperKind.REFUSAL_INTENT, "关于拟作出资格审核不通过决定的告知书"),
    DISQUALIFICATION(PaperKind.DISQUALIFICATION_INTENT, "关于拟取消参评资格的告知书");

    private final PaperKind paper;
    private final String title;

    Adverse(PaperKind paper, String title) {
        this.paper = paper;
        this.title = title;
    }

    PaperKind paper() {
        return paper;
    }

    String title() {
        return title;
    }

    /** A refusal before an application was found qualified, a disqualification after. */
    static Optional<Adverse> at(Status handled) {
        return switch (handled) {
            case FORWARDED -> Optional.of(REFUSAL);
            case QUALIFIED, SHORTLISTED -> Optional.of(DISQUALIFICATION);
            case DRAFT,
                    SUBMITTED,
                    RETURNED_BY_UNIT,
                    RETURNED_BY_OFFICE,
                    NOT_QUALIFIED,
                    NOT_SHORTLISTED,
                    WITHDRAWN,
                    DISQUALIFIED -> Optional.empty();
        };
    }
}
