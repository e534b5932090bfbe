package gov.award.inquiries;

import gov.award.applications.ApplicationBrief;
import gov.award.applications.PaperAct;
import gov.award.files.Attachment;
import gov.award.web.UnderEdition;
import java.time.LocalDate;
import java.util.List;

/**
 * The inquiries into an application as its applicant and the office see them, newest first.
 *
 * @param own whether the reader acts for the applicant
 * @param onPaper whether nobody of its own acts for the applicant, whose answers come on paper
 */
public record InquiryPage(ApplicationBrief brief, boolean own, boolean onPaper, LocalDate today, List<Line> inquiries)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return brief.edition();
    }

    public InquiryPage {
        inquiries = List.copyOf(inquiries);
    }

    /** An inquiry with the files of its answer, and with the answers on paper that are not its answer yet, or were dropped. */
    public record Line(Inquiry inquiry, List<Attachment> files, List<PaperAct> papers) {

        public Line {
            files = List.copyOf(files);
            papers = List.copyOf(papers);
        }

        /** Whether an answer was recorded from paper and has to be compared. */
        public boolean waits() {
            return papers.stream().anyMatch(PaperAct::waits);
        }
    }

    public boolean running() {
        return inquiries.stream().anyMatch(line -> line.inquiry().open());
    }

    public boolean answerable(Line line) {
        return own
                && !line.waits()
                && InquiryRules.answering(line.inquiry(), today).isEmpty();
    }

    /** Whether an answer received on paper may be recorded, also one received before its days had passed. */
    public boolean recordable(Line line) {
        var inquiry = line.inquiry();
        return onPaper && inquiry.open() && inquiry.asks() && inquiry.answeredAt() == null && !line.waits();
    }
}
