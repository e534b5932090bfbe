package gov.award.register;

import gov.award.acting.Actor;
import gov.award.files.AttachmentId;
import gov.award.journal.Journal;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Programmes;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Weighs and writes an entry, whether it came by hand or in a file: one set of rules for both. */
@Component
class Entering {

    private final Entries entries;
    private final PartyCodes codes;
    private final Programmes programmes;
    private final BusinessClock clock;
    private final Journal journal;

    Entering(Entries entries, PartyCodes codes, Programmes programmes, BusinessClock clock, Journal journal) {
        this.entries = entries;
        this.codes = codes;
        this.programmes = programmes;
        this.clock = clock;
        this.journal = journal;
    }

    /** Keeps the scan that proves an entry. */
    interface Proof {

        /** The attachment; {@code null} where it is refused, with the reasons added. */
        @Nullable
        AttachmentId kept(List<Refusal> reasons);
    }

    /**
     * @param award the entry of the award that a revocation concerns; {@code null} for every other sort
     * @param supersedes the entry that is corrected or cancelled; {@code null} for a new one
     */
    Verdict enter(
            Actor actor,
            EntryId id,
            EntrySort sort,
            EntryForm form,
            @Nullable EntryId award,
            @Nullable EntryId supersedes,
            Proof proof) {
        var former = supersedes == null ? null : entries.locked(supersedes);
        var reasons = new ArrayList<Refusal>(EntryRules.refusals(
                sort, form, former, clock.dayOf(programmes.begun(actor.requireProgramme())), clock.today()));
        if (former != null && entries.correctionWaits(former.id())) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_CORRECTION_WAITS"));
        }
        if (sort == EntrySort.ROUND && form.year() != null && entries.roundInForce(form.year(), supersedes)) {
            reasons.add(Refusal.of(Provision.CYCLE, "REGISTER_ROUND_TWICE", form.year()));
        }
        var revoked = sort == EntrySort.REVOCATION ? revoked(award, former) : null;
        if (sort == EntrySort.REVOCATION) {
            reasons.addAll(problems(revoked, supersedes));
        }
        var party = sort.namesParty() ? codes.read(sort, form, former, reasons) : null;
        var barred = sort == EntrySort.BAR && party != null
                ? entries.revokedByHand(party.digest(), form.document().strip(), form.decided())
                        .orElse(null)
                : null;
        if (sort == EntrySort.BAR && party != null && barred == null) {
            reasons.add(Refusal.of(Provision.FRAUD, "REGISTER_BAR_WITHOUT_REVOCATION"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var scan = proof.kept(reasons);
        if (scan == null) {
            return Verdict.of(reasons);
        }
        var edition = programmes.edition(actor.requireProgramme());
        var named = sort.namesParty();
        var entry = new NewEntry(
                id,
                sort,
                NewEntry.BY_HAND,
                form.title().strip(),
                form.document().strip(),
                form.decided(),
                sort == EntrySort.ROUND ? form.year() : null,
                sort == EntrySort.AWARD ? form.level() : null,
                sort == EntrySort.AWARD ? form.standing() : null,
                named ? form.partyKind() : null,
                party == null ? null : party.digest(),
                party == null ? null : party.masked(),
                named ? EntryForm.stripped(form.partyName()) : null,
                sort == EntrySort.AWARD ? EntryForm.stripped(form.model()) : null,
                edition.code(),
                sort == EntrySort.BAR
                        ? new Term(form.decided(), edition.number(Figure.FRAUD_BAR_YEARS)).lastDay()
                        : null,
                revoked == null ? barred : revoked.id().value(),
                scan.value(),
                supersedes,
                former == null ? null : EntryForm.stripped(form.reason()));
        entries.add(actor, entry);
        journal.enter(actor, "EnterInRegister", sort.basis(), id, entry);
        return Verdict.ALLOWED;
    }

    private @Nullable RegisterEntry revoked(@Nullable EntryId award, @Nullable RegisterEntry former) {
        if (award != null) {
            return entries.locked(award);
        }
        var before = former == null ? null : former.award();
        return before == null ? null : entries.find(new EntryId(before));
    }

    private List<Refusal> problems(@Nullable RegisterEntry award, @Nullable EntryId supersedes) {
        if (award == null || award.sort() != EntrySort.AWARD || award.level() != AwardLevel.OWN) {
            return List.of(Refusal.of(Provision.REVOCATION_WINDOW, "REGISTER_AWARD"));
        }
        if (award.ofTheProgram()) {
            return List.of(Refusal.of(Provision.REVOCATION_WINDOW, "REGISTER_OF_THE_PROGRAM"));
        }
        if (award.state() != EntryState.IN_FORCE) {
            return List.of(Refusal.of(Provision.REVOCATION_WINDOW, "REGISTER_AWARD_NOT_IN_FORCE"));
        }
        return entries.revocationInForce(award.id(), supersedes)
                ? List.of(Refusal.of(Provision.REVOCATION_WINDOW, "REGISTER_REVOKED_ALREADY"))
                : List.of();
    }
}
