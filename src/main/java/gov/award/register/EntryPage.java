package gov.award.register;

import java.util.List;

/** One entry as shown, with those it is related to. */
public record EntryPage(RegisterEntry entry, List<RegisterEntry> related) {

    /** Whether a revocation may be entered from it. */
    public boolean revocable() {
        return !entry.ofTheProgram()
                && entry.sort() == EntrySort.AWARD
                && entry.level() == AwardLevel.OWN
                && entry.state() == EntryState.IN_FORCE
                && related.stream()
                        .noneMatch(
                                other -> other.sort() == EntrySort.REVOCATION && other.state() != EntryState.REJECTED);
    }
}
