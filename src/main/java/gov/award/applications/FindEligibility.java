package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The office decides what the rules leave open on a condition, or finds against what was declared, with its reason. What a
 * rule rules out it cannot make good. A later decision on the same condition supersedes the earlier, and none
 * answers what is asked only after it.
 */
@Service
public class FindEligibility {

    private static final int LONGEST = 2000;

    /** The conditions are looked at until the award is decided (reading 8). */
    static final Set<Status> OPEN = EnumSet.of(
            Status.SUBMITTED,
            Status.RETURNED_BY_UNIT,
            Status.FORWARDED,
            Status.RETURNED_BY_OFFICE,
            Status.QUALIFIED,
            Status.SHORTLISTED);

    private final ApplicationMoves moves;
    private final Applications applications;
    private final ApplicationBriefs briefs;
    private final RoundBriefs rounds;
    private final EligibilityReports reports;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final PaperRules onPaper;
    private final Journal journal;

    FindEligibility(
            ApplicationMoves moves,
            Applications applications,
            ApplicationBriefs briefs,
            RoundBriefs rounds,
            EligibilityReports reports,
            JdbcClient jdbc,
            BusinessClock clock,
            PaperRules onPaper,
            Journal journal) {
        this.moves = moves;
        this.applications = applications;
        this.briefs = briefs;
        this.rounds = rounds;
        this.reports = reports;
        this.jdbc = jdbc;
        this.clock = clock;
        this.onPaper = onPaper;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.PROCEDURE)
    public Verdict find(Actor actor, ApplicationId id, Provision provision, Outcome outcome, String reason) {
        var over = rounds.over(briefs.of(id).round());
        var status = moves.locked(actor, id);
        var on = reports.of(id).findings().stream()
                .filter(finding -> finding.provision() == provision)
                .toList();
        var reasons = new ArrayList<Refusal>();
        over.ifPresent(reasons::add);
        reasons.addAll(onPaper.another(actor, id));
        if (!OPEN.contains(status)) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "QUALIFICATION_DECIDED", status));
        }
        if (on.isEmpty()) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "NOT_A_CONDITION", provision));
        } else if (on.stream().anyMatch(finding -> finding.result() == Finding.Result.NOT_MET)) {
            reasons.add(Refusal.of(provision, "RULED_OUT", provision));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "APPLICATION_REASON_MISSING", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var earlier = applications.rulings(id).stream()
                .filter(ruling -> ruling.provision() == provision)
                .map(Applications.StandingRuling::id)
                .findFirst()
                .orElse(null);
        try {
            jdbc.sql("""
                            insert into eligibility_finding (id, programme, application, provision, outcome, reason, found_by,
                                                             found_at, supersedes, answered)
                            values (:id, :programme, :application, :provision, :outcome, :reason, :person, :now, :earlier::uuid, :answered)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("programme", actor.requireProgramme().value())
                    .param("application", id.value())
                    .param("provision", provision.name())
                    .param("outcome", outcome.name())
                    .param("reason", reason.strip())
                    .param("person", actor.personId())
                    .param("now", clock.now().atOffset(ZoneOffset.UTC))
                    .param("earlier", earlier)
                    .param("answered", on.stream().map(Finding::asked).toArray(String[]::new))
                    .update();
        } catch (DuplicateKeyException decidedMeanwhile) {
            return Verdict.refused(Provision.PROCEDURE, "RULED_MEANWHILE");
        }
        journal.enter(actor, "FindEligibility", provision, id, outcome, reason.strip());
        return Verdict.ALLOWED;
    }
}
