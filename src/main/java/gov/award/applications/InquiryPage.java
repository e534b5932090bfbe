package gov.award.applications;

import gov.award.files.Attachment;
import gov.award.web.UnderEdition;
import java.time.LocalDate;
import java.util.List;

/**
 * The inquiries into an application as its applicant and the office see them, newest first.
 *
 * @param own whether the reader acts for the applicant
 */
public record InquiryPage(ApplicationBrief brief, boolean own, LocalDate today, List<Line> inquiries)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return brief.edition();
    }

    public InquiryPage {
        inquiries = List.copyOf(inquiries);
    }

    /** An inquiry with the files of its answer. */
    public record Line(Inquiry inquiry, List<Attachment> files) {}

    public boolean running() {
        return inquiries.stream().anyMatch(line -> line.inquiry().open());
    }

    public boolean answerable(Inquiry inquiry) {
        return own && InquiryRules.answering(inquiry, today).isEmpty();
    }
}
