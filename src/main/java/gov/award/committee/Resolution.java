package gov.award.committee;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the committee resolved on one matter; never changed.
 *
 * @param number as printed, for example 评委会〔2026〕3号
 * @param subject what the matter was about
 * @param carried whether the required majority voted for it
 */
public record Resolution(
        UUID id,
        MatterId matter,
        MatterKind kind,
        UUID subject,
        String number,
        LocalDate day,
        boolean carried,
        int inFavour,
        int against,
        int abstained,
        int entitled) {}
