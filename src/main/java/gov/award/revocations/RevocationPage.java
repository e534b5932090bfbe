package gov.award.revocations;

import gov.award.files.Attachment;
import gov.award.files.Compared;
import gov.award.web.UnderEdition;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its reader sees it; what is not for the reader is {@code null} or empty.
 *
 * @param until until when the winner may state its case; {@code null} before service
 */
public record RevocationPage(
        Revocation revocation,
        @Nullable Source source,
        @Nullable Finding finding,
        List<Defence> defences,
        @Nullable Deadline until,
        List<RevocationDecision> decisions,
        List<Recovery> recoveries,
        List<Returned> returned,
        List<Moved> moves,
        List<Attachment> files)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return revocation.edition();
    }

    public RevocationPage {
        defences = List.copyOf(defences);
        decisions = List.copyOf(decisions);
        recoveries = List.copyOf(recoveries);
        returned = List.copyOf(returned);
        moves = List.copyOf(moves);
        files = List.copyOf(files);
    }

    /** Who or what brought it up. */
    public record Source(UUID id, String source, Instant enteredAt) {}

    /** What the office found. */
    public record Finding(UUID id, String report, String verifiedByName, Instant verifiedAt, boolean own) {}

    /** What the winner stated. */
    public record Defence(
            UUID id,
            Way way,
            String statement,
            LocalDate statedOn,
            String recordedByName,
            Instant recordedAt,
            @Nullable Compared outcome,
            @Nullable String note) {

        /** Whether it was taken from paper and nobody has compared it. */
        public boolean waits() {
            return way == Way.ON_PAPER && outcome == null;
        }

        /** In the system, or recorded from paper (代录). */
        public enum Way {
            SYSTEM,
            ON_PAPER
        }
    }

    /** One step of the case. */
    public record Moved(
            RevocationMove move,
            RevocationState to,
            String note,
            @Nullable String personName,
            Instant at) {}

    public boolean is(RevocationState state) {
        return revocation.state() == state;
    }

    /** Files of one part of the case. */
    public List<Attachment> filesOf(@Nullable UUID subject) {
        return files.stream().filter(file -> file.subject().equals(subject)).toList();
    }

    public Optional<RevocationDecision> waiting() {
        return decisions.stream().filter(RevocationDecision::waits).findFirst();
    }

    public long recoveredFen() {
        return RecoveryRules.sum(recoveries);
    }

    public long leftFen() {
        return (revocation.dueFen() == null ? 0 : revocation.dueFen()) - recoveredFen();
    }

    public Set<Returned.Item> notReturned() {
        var missing = EnumSet.allOf(Returned.Item.class);
        returned.forEach(item -> missing.remove(item.item()));
        return missing;
    }
}
