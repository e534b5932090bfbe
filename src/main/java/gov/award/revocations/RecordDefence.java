package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Archive;
import gov.award.papers.PaperId;
import gov.award.revocations.RevocationPage.Defence.Way;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office records what the winner stated in writing or had taken down, with the signed original (代录); it counts once the director has compared it. In time is what was stated in time, whenever it is recorded. */
@Service
public class RecordDefence {

    private final Revocations revocations;
    private final Hearings hearings;
    private final Archive archive;
    private final CaseFiles files;
    private final BusinessClock clock;
    private final Journal journal;

    RecordDefence(
            Revocations revocations,
            Hearings hearings,
            Archive archive,
            CaseFiles files,
            BusinessClock clock,
            Journal journal) {
        this.revocations = revocations;
        this.hearings = hearings;
        this.archive = archive;
        this.files = files;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.REVOCATION_WINDOW)
    public Verdict record(Actor actor, RevocationId id, String statement, LocalDate statedOn, Upload scan) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>();
        var hearing = revocation.hearing();
        if (revocation.state() != RevocationState.TOLD || hearing == null) {
            return Verdict.refused(basis, "DEFENCE_NOT_NOW");
        }
        if (statement.isBlank() || statement.length() > DefendAward.LONGEST) {
            reasons.add(Refusal.of(basis, "DEFENCE_TEXT", DefendAward.LONGEST));
        }
        var issued = clock.dayOf(archive.read(actor, new PaperId(hearing)).issuedAt());
        if (statedOn.isBefore(issued) || statedOn.isAfter(clock.today())) {
            reasons.add(Refusal.of(basis, "DEFENCE_DAY", issued, clock.today()));
        }
        hearings.deadline(actor, revocation)
                .filter(until -> statedOn.isAfter(until.due()))
                .ifPresent(until -> reasons.add(Refusal.of(basis, "DEFENCE_LATE", until.due())));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var defence = UUID.randomUUID();
        revocations.defend(actor, defence, id, Way.ON_PAPER, statement.strip(), statedOn);
        var kept = files.scan(actor, defence, "revocation-defence", basis, scan);
        if (kept instanceof Verdict.Allowed) {
            journal.enter(actor, "RecordDefence", basis, id, statement, statedOn);
        }
        return kept;
    }
}
