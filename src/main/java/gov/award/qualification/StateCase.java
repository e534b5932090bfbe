package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.files.Added;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.recommendations.Concerned;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** The applicant states its case, once, against a refusal it was told of (article 3; reading 19). */
@Service
public class StateCase {

    private final Qualifications qualifications;
    private final PartyStatements statements;
    private final Attachments attachments;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final RoundBriefs rounds;
    private final Hearings hearings;
    private final BusinessClock clock;
    private final Concerned concerned;
    private final Notices notices;
    private final Journal journal;

    StateCase(
            Qualifications qualifications,
            PartyStatements statements,
            Attachments attachments,
            ApplicationBriefs applications,
            Corrections corrections,
            RoundBriefs rounds,
            Hearings hearings,
            BusinessClock clock,
            Concerned concerned,
            Notices notices,
            Journal journal) {
        this.qualifications = qualifications;
        this.statements = statements;
        this.attachments = attachments;
        this.applications = applications;
        this.corrections = corrections;
        this.rounds = rounds;
        this.hearings = hearings;
        this.clock = clock;
        this.concerned = concerned;
        this.notices = notices;
        this.journal = journal;
    }

    /** @param evidence what proves it, in one file; {@code null} if nothing does */
    @Act(by = Role.APPLICANT, basis = Provision.PRINCIPLES)
    public Verdict state(Actor actor, ApplicationId id, String text, @Nullable Resource evidence) {
        var application = applications.of(id);
        if (!applications.members(application.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("application");
        }
        var intent = qualifications.intended(id).orElseThrow(() -> new NotFound("refusal"));
        var reasons = new ArrayList<Refusal>();
        rounds.over(application.round()).ifPresent(reasons::add);
        hearings.deadline(actor, rounds.of(application.round()), intent.paper())
                .filter(deadline -> deadline.missedAt(clock.now()))
                .ifPresent(deadline ->
                        reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_TOO_LATE", deadline.due())));
        if (Adverse.at(corrections.handled(application)).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_NOT_NOW", application.status()));
        }
        if (text.isBlank() || text.length() > PartyStatements.LONGEST) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_TEXT", PartyStatements.LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var statement = UUID.randomUUID();
        if (evidence == null) {
            return stated(actor, application, intent, statement, text, null);
        }
        var file = new AttachmentId(UUID.randomUUID());
        var added = attachments.add(
                actor, file, PartyStatements.filing(statement), Upload.ofChosen(evidence), Limits.scan());
        return added instanceof Added.Stored stored
                ? stated(actor, application, intent, statement, text, stored.attachment())
                : added.verdict();
    }

    private Verdict stated(
            Actor actor,
            ApplicationBrief application,
            Qualifications.Intent intent,
            UUID statement,
            String text,
            @Nullable Attachment evidence) {
        if (!statements.state(actor, statement, intent, text.strip(), evidence)) {
            return Verdict.refused(Provision.PRINCIPLES, "STATED_ALREADY");
        }
        notices.tell(
                actor,
                concerned.holding(actor, application.id(), Role.OFFICE, Role.DIRECTOR),
                "notice.qualification.stated",
                List.of(application.name()),
                "/applications/" + application.id().text() + "/qualification");
        journal.enter(
                actor,
                "StateCase",
                Provision.PRINCIPLES,
                application.id(),
                text,
                evidence == null ? null : evidence.digest().hex());
        return Verdict.ALLOWED;
    }
}
