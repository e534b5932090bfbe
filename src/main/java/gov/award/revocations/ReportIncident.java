package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.awards.AwardId;
import gov.award.awards.Awards;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Pledges;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office puts on record what may call for the revocation of an award (articles 8(5), 31 and 32). */
@Service
public class ReportIncident {

    private final Revocations revocations;
    private final Awards awards;
    private final RoundBriefs rounds;
    private final Pledges pledges;
    private final Editions editions;
    private final CaseFiles files;
    private final BusinessClock clock;
    private final Journal journal;

    ReportIncident(
            Revocations revocations,
            Awards awards,
            RoundBriefs rounds,
            Pledges pledges,
            Editions editions,
            CaseFiles files,
            BusinessClock clock,
            Journal journal) {
        this.revocations = revocations;
        this.awards = awards;
        this.rounds = rounds;
        this.pledges = pledges;
        this.editions = editions;
        this.files = files;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.INQUIRY)
    public Verdict report(Actor actor, RevocationId id, AwardId awardId, IncidentForm form, Upload evidence) {
        var award = awards.of(awardId);
        var basis = form.ground().provision();
        var reasons = new ArrayList<Refusal>();
        reasons.addAll(pledges.missing(actor, award.round()));
        if (award.revoked()) {
            reasons.add(Refusal.of(basis, "AWARD_REVOKED"));
        } else if (revocations.underWay(awardId.value())) {
            reasons.add(Refusal.of(basis, "REVOCATION_UNDER_WAY"));
        }
        reasons.addAll(IncidentRules.refusals(
                form.ground(),
                form.happened(),
                form.found(),
                award.decided(),
                clock.today(),
                editions.byCode(award.edition())));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var source = UUID.randomUUID();
        var title = rounds.of(award.round()).title();
        revocations.add(actor, id, award, title, form, source);
        var kept = files.evidence(actor, source, "revocation-source", basis, evidence);
        if (!(kept instanceof Verdict.Allowed)) {
            return kept;
        }
        journal.enter(actor, "ReportIncident", basis, id, awardId, form);
        return Verdict.ALLOWED;
    }
}
