package gov.award.applications;

import gov.award.forms.Section;
import gov.award.measures.Refusal;
import gov.award.rounds.OfRound;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant, and as those who handle it, see it.
 *
 * @param own whether the reader acts for the applicant
 * @param open sections that may be changed now
 * @param unit name of the recommending unit
 * @param reusable whether something said in an earlier round can be taken over
 * @param lapsed whether the time to correct what was returned is over
 * @param intended whether one was told of a refusal or disqualification that is intended, or was
 * @param late whether the deadline went by with one's draft not given in
 * @param paper when it was received on paper; {@code null} for one applied for online
 * @param recordable whether the reader may record its withdrawal on paper
 * @param withdrawals those recorded from papers, as far as the reader sees them
 */
public record OverviewPage(
        ApplicationBrief brief,
        RoundBrief round,
        boolean own,
        boolean confirmed,
        Set<Section> open,
        List<SectionLine> sections,
        @Nullable String unit,
        @Nullable UUID receiptPaper,
        List<VersionLine> versions,
        List<MoveLine> moves,
        @Nullable LocalDate correctionDue,
        boolean lapsed,
        List<PointLine> points,
        boolean late,
        boolean intended,
        boolean reusable,
        PaperEntries.@Nullable PaperEntry paper,
        boolean recordable,
        List<PaperAct> withdrawals)
        implements OfRound {

    /** A section of the working copy, and how far it is. */
    public record SectionLine(
            Section section,
            boolean applies,
            Filled filled,
            @Nullable Instant savedAt) {}

    /** How far a section is. */
    public enum Filled {
        INCOMPLETE,
        COMPLETE,
        /** Nothing of it must be filled in, and nothing is. */
        OPTIONAL;

        static Filled of(boolean complete, boolean begun) {
            return !complete ? INCOMPLETE : begun ? COMPLETE : OPTIONAL;
        }
    }

    /** A version submitted. */
    public record VersionLine(int number, Instant submittedAt, String by, String receipt, String digest) {}

    /**
     * A change of status.
     *
     * @param recordedByName who recorded it from a paper received on {@code receivedOn}; {@code null} if nobody did
     */
    public record MoveLine(
            ApplicationMove move,
            Status toStatus,
            Instant at,
            @Nullable String recordedByName,
            @Nullable LocalDate receivedOn) {}

    /** A point to be corrected. */
    public record PointLine(Section section, String what) {}

    public boolean draft() {
        return brief.status() == Status.DRAFT;
    }

    public boolean returned() {
        return brief.status() == Status.RETURNED_BY_UNIT || brief.status() == Status.RETURNED_BY_OFFICE;
    }

    /** Whether there is something to write and to give in. */
    public boolean writable() {
        return own && (draft() || (returned() && !lapsed));
    }

    /** Whether something was submitted of which the reader, who has not pledged (article 33), sees nothing. */
    public boolean pledgeMissing() {
        return brief.submittedAt() != null && versions.isEmpty();
    }

    /** Why nothing can be given in any more; {@code null} while the round goes on. */
    public @Nullable Refusal ended() {
        return RoundEnd.cancelled(round.phase()).orElse(null);
    }

    /** Message keys of who goes on seeing what once it is withdrawn. */
    public List<String> seenOnceWithdrawn() {
        if (draft()) {
            return List.of(paper == null ? "applications.withdraw.seen.draft" : "applications.withdraw.seen.paper");
        }
        var seen = new ArrayList<>(List.of("applications.withdraw.seen.own", "applications.withdraw.seen.handled"));
        if (round.phase().compareTo(Phase.DOCUMENT_REVIEW) >= 0) {
            seen.add("applications.withdraw.seen.assessed");
        }
        if (round.phase().compareTo(Phase.SITE_REVIEW) >= 0) {
            seen.add("applications.withdraw.seen.consulted");
        }
        if (round.phase().compareTo(Phase.PUBLIC_NOTICE) >= 0) {
            seen.add("applications.withdraw.seen.published");
        }
        seen.add("applications.withdraw.seen.nobodyElse");
        return seen;
    }

    /** Whether a withdrawal on paper has still to be compared. */
    public boolean withdrawalWaits() {
        return withdrawals.stream().anyMatch(PaperAct::waits);
    }

    public boolean withdrawable() {
        return own && ended() == null && Withdrawing.possible(round.phase(), brief.status());
    }
}
