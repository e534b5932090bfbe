package gov.award.revocations;

import gov.award.acting.PersonId;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationId;
import gov.award.awards.AwardId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case about the revocation of an award.
 *
 * @param awardTitle the round whose award it was
 * @param edition the measures the award was given under, which go on for it
 * @param awardedOn 获奖之日, date of the government's decision
 * @param happened when the event happened
 * @param found when it was found, punished or judged
 * @param hearing the paper that told the winner facts and ground
 * @param matter the matter before the committee
 * @param dueFen how much of the prize had been paid and is recovered
 * @param barredUntil last day on which the party may not apply, for fraud
 */
public record Revocation(
        RevocationId id,
        AwardId award,
        RoundId round,
        ApplicationId application,
        ApplicantId applicant,
        String party,
        Kind kind,
        String awardTitle,
        String certificate,
        String edition,
        LocalDate awardedOn,
        RevocationGround ground,
        @Nullable LocalDate happened,
        @Nullable LocalDate found,
        String facts,
        RevocationState state,
        PersonId reportedBy,
        Instant reportedAt,
        @Nullable UUID hearing,
        @Nullable UUID matter,
        @Nullable String resolution,
        @Nullable LocalDate resolvedOn,
        @Nullable String document,
        @Nullable LocalDate revokedOn,
        @Nullable Long dueFen,
        @Nullable LocalDate barredUntil) {}
