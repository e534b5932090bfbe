package gov.award.papers;

import gov.award.measures.Provision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it was issued; never changed.
 *
 * @param basis the provision that called for it
 * @param addressee {@code null} for a public paper
 * @param html what everybody sees, rendered once
 * @param digest SM3 of number, title, addressee and HTML, hexadecimal
 */
public record Paper(
        PaperId id,
        PaperKind kind,
        Provision basis,
        UUID round,
        UUID subject,
        String series,
        int year,
        int number,
        String title,
        @Nullable String addressee,
        String html,
        String digest,
        Instant issuedAt) {

    /** As printed, for example 衡县质奖办〔2026〕12号. */
    public String printedNumber() {
        return PaperNumber.print(series, year, number);
    }

    /** Whether it still is what was issued. */
    public boolean unaltered() {
        return digest.equals(PaperNumber.digest(printedNumber(), title, addressee, html));
    }
}
