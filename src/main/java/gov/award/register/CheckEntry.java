package gov.award.register;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director confirms or rejects an entry somebody else has written; from its confirmation it counts. */
@Service
public class CheckEntry {

    private static final int LONGEST = 1000;

    private final Entries entries;
    private final Journal journal;

    CheckEntry(Entries entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    /**
     * @param note why it is rejected; may be blank otherwise
     */
    @Act(by = Role.DIRECTOR, basis = Provision.REAPPLICATION_BAR)
    public Verdict check(Actor actor, EntryId id, Compared outcome, String note) {
        var entry = entries.locked(id);
        var supersedes = entry.supersedes();
        var former = supersedes == null ? null : entries.locked(new EntryId(supersedes));
        var basis = entry.sort().basis();
        var reasons = new ArrayList<Refusal>();
        if (entry.state() != EntryState.WAITING) {
            reasons.add(Refusal.of(basis, "REGISTER_CHECKED"));
        }
        if (actor.personId().equals(entry.enteredBy())) {
            reasons.add(Refusal.of(basis, "REGISTER_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(basis, "REGISTER_REJECTION_NOTE"));
        }
        reasons.addAll(Refusal.tooLong(basis, note, LONGEST));
        if (outcome == Compared.CONFIRMED && former != null && former.state() != EntryState.IN_FORCE) {
            reasons.add(Refusal.of(basis, "REGISTER_NOT_IN_FORCE"));
        }
        var year = entry.year();
        if (outcome == Compared.CONFIRMED
                && year != null
                && entries.roundInForce(year, former == null ? null : former.id())) {
            reasons.add(Refusal.of(Provision.CYCLE, "REGISTER_ROUND_TWICE", year));
        }
        if (reasons.isEmpty()) {
            entries.check(actor, id, outcome.name(), note.strip());
            journal.enter(actor, "CheckRegisterEntry", basis, id, outcome, note.strip());
        }
        return Verdict.of(reasons);
    }
}
