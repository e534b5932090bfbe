package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.PaperRules;
import gov.award.applications.Pledged;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.recommendations.Desk;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * The office records what a party stated in writing or had taken down, with the signed original (代录); it counts once the
 * director has compared it. In time is what was stated in time, whenever it is recorded (article 3; reading 19).
 */
@Service
public class RecordStatement {

    private final Desk desk;
    private final Qualifications qualifications;
    private final PartyStatements statements;
    private final Hearings hearings;
    private final Attachments attachments;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final RoundBriefs rounds;
    private final Pledged pledged;
    private final PaperRules onPaper;
    private final BusinessClock clock;
    private final Journal journal;

    RecordStatement(
            Desk desk,
            Qualifications qualifications,
            PartyStatements statements,
            Hearings hearings,
            Attachments attachments,
            ApplicationBriefs applications,
            Corrections corrections,
            RoundBriefs rounds,
            Pledged pledged,
            PaperRules onPaper,
            BusinessClock clock,
            Journal journal) {
        this.desk = desk;
        this.qualifications = qualifications;
        this.statements = statements;
        this.hearings = hearings;
        this.attachments = attachments;
        this.applications = applications;
        this.corrections = corrections;
        this.rounds = rounds;
        this.pledged = pledged;
        this.onPaper = onPaper;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param statedOn the day it was handed in or taken down */
    @Act(by = Role.OFFICE, basis = Provision.PRINCIPLES)
    public Verdict record(
            Actor actor, ApplicationId id, UUID statement, String text, LocalDate statedOn, MultipartFile scan) {
        desk.locked(actor, id);
        var application = applications.of(id);
        var intent = qualifications.intended(id).orElseThrow(() -> new NotFound("refusal"));
        var reasons = new ArrayList<Refusal>(pledged.missing(actor, application.round()));
        reasons.addAll(onPaper.another(actor, id));
        if (Adverse.at(corrections.handled(application)).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_NOT_NOW", application.status()));
        }
        if (text.isBlank() || text.length() > PartyStatements.LONGEST) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_TEXT", PartyStatements.LONGEST));
        }
        var told = clock.dayOf(intent.toldAt());
        if (statedOn.isBefore(told) || statedOn.isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_DAY", told, clock.today()));
        }
        hearings.deadline(actor, rounds.of(application.round()), intent.paper())
                .filter(until -> statedOn.isAfter(until.due()))
                .ifPresent(until -> reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_TOO_LATE", until.due())));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var file = new AttachmentId(UUID.randomUUID());
        var added = attachments.add(actor, file, PartyStatements.filing(statement), Upload.of(scan), Limits.scan());
        if (!(added instanceof Added.Stored stored)) {
            return added.verdict();
        }
        statements.record(actor, statement, intent, text.strip(), statedOn, file.value());
        journal.enter(
                actor,
                "RecordStatement",
                Provision.PRINCIPLES,
                id,
                statement,
                text,
                statedOn,
                stored.attachment().digest().hex());
        return Verdict.ALLOWED;
    }
}
