package gov.award.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of the journal found.
 *
 * @param at when, by the security clock
 * @param sealed how many entries the chain links
 * @param unsealed how many entries wait for the sealer; a few on a busy system
 * @param link the chain's last link in hexadecimal digits
 * @param key the fingerprint of the signing key, by which the supervisor recognises it; {@code null} if there is none
 * @param found how many findings there are in all
 * @param findings the first of them
 */
public record Verification(
        Instant at,
        long sealed,
        long unsealed,
        String link,
        @Nullable String key,
        long found,
        List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return found == 0;
    }

    /** What may be wrong. */
    public enum Kind {
        /** An entry is not what was sealed. */
        CHANGED,
        /** A sealed entry is gone, or entry and seal are. */
        REMOVED,
        /** An entry lies among sealed ones and was never sealed. */
        INSERTED,
        /** The chain ends before its signed head. */
        CUT_OFF,
        /** Links were computed anew: they do not lead to the signed head, an anchor or the printed link. */
        RECOMPUTED,
        /** The head lies behind the chain: an older one was put back. */
        OLDER_HEAD,
        /** The head kept outside the database is missing or unreadable. */
        HEAD_MISSING,
        /** A head or an anchor is not signed by the journal's key, or the key is missing. */
        SIGNATURE
    }

    /**
     * One finding.
     *
     * @param seq the entry it is about; {@code null} if it is about the chain as a whole
     * @param detail figures only, for the record
     */
    public record Finding(Kind kind, @Nullable Long seq, String detail) {}
}
