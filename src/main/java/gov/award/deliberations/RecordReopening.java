package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A clerk records from the signed paper that the committee wants to vote on a candidate again (代录); nothing is put before the director has compared it. */
@Service
public class RecordReopening {

    private final RoundBriefs rounds;
    private final Proposals proposals;
    private final Reopenings reopenings;
    private final DeliberationScans scans;
    private final Journal journal;

    RecordReopening(
            RoundBriefs rounds, Proposals proposals, Reopenings reopenings, DeliberationScans scans, Journal journal) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.reopenings = reopenings;
        this.scans = scans;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict record(
            Actor actor, RoundId id, ReopeningId reopening, ApplicationId application, String reason, Upload scan) {
        var round = rounds.of(id);
        proposals.lock(id);
        var basis = Provision.DECIDE_MAJOR_MATTERS;
        var reasons = new ArrayList<Refusal>(reopenings.refusals(actor, round, application, reason));
        if (reopenings.of(id).stream()
                .anyMatch(each -> each.waits() && each.application().equals(application))) {
            reasons.add(Refusal.of(basis, "REOPENING_WAITS"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, reopening, "signed-request", basis, scan) instanceof Added.Refused refused) {
            return refused.verdict();
        }
        reopenings.add(actor, reopening, id, application, reason, attachment.value());
        journal.enter(actor, "RecordReopening", basis, id, reopening, application, reason.strip(), attachment);
        return Verdict.ALLOWED;
    }
}
