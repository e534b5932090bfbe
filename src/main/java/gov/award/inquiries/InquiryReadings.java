package gov.award.inquiries;

import static java.util.stream.Collectors.groupingBy;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.PaperAct;
import gov.award.applications.PaperActs;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Compared;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads inquiries, for the office, the supervisor and the applicant itself. */
@Component
public class InquiryReadings {

    private final ApplicationBriefs applications;
    private final Applicants applicants;
    private final Inquiries inquiries;
    private final PaperActs acts;
    private final Attachments attachments;
    private final BusinessClock clock;

    InquiryReadings(
            ApplicationBriefs applications,
            Applicants applicants,
            Inquiries inquiries,
            PaperActs acts,
            Attachments attachments,
            BusinessClock clock) {
        this.applications = applications;
        this.applicants = applicants;
        this.inquiries = inquiries;
        this.acts = acts;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Reading(by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public InquiryPage page(Actor actor, ApplicationId id) {
        var brief = applications.of(id);
        var all = inquiries.of(id);
        var papers = acts.of(id, PaperAct.What.INQUIRY_ANSWER);
        var files = files(all).stream().collect(groupingBy(Attachment::subject));
        return new InquiryPage(
                brief,
                actor.is(Role.APPLICANT) && applicants.confirmedMember(actor, brief.applicant()),
                applications.online(brief.applicant()).isEmpty(),
                clock.today(),
                all.stream()
                        .map(inquiry -> new InquiryPage.Line(
                                inquiry,
                                subjects(inquiry)
                                        .flatMap(subject -> files.getOrDefault(subject, List.of()).stream())
                                        .toList(),
                                papers.stream()
                                        .filter(paper -> inquiry.id().value().equals(paper.target())
                                                && paper.outcome() != Compared.CONFIRMED)
                                        .toList()))
                        .toList());
    }

    /** @throws NotFound unless the file belongs to an inquiry into the application */
    @Reading(by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public AttachmentId file(Actor actor, ApplicationId id, AttachmentId file) {
        return files(inquiries.of(id)).stream()
                .filter(attachment -> attachment.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment"))
                .id();
    }

    private List<Attachment> files(List<Inquiry> of) {
        return attachments.ofAll(of.stream().flatMap(InquiryReadings::subjects).toList());
    }

    /** What the files of an answer belong to. */
    private static Stream<UUID> subjects(Inquiry inquiry) {
        return Stream.concat(Stream.of(inquiry.id().value()), Stream.ofNullable(inquiry.act()));
    }
}
