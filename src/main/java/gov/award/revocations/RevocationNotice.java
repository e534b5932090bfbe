package gov.award.revocations;

import gov.award.awards.AwardId;
import gov.award.measures.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A revocation as everybody may read it. */
public record RevocationNotice(
        RevocationId revocation,
        AwardId award,
        String party,
        Kind kind,
        String awardTitle,
        String certificate,
        RevocationGround ground,
        String document,
        LocalDate revokedOn,
        @Nullable LocalDate barredUntil,
        Instant publishedAt) {}
