package gov.award.applications;

import gov.award.acting.UnitId;
import gov.award.applicants.ApplicantId;
import gov.award.forms.FormId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application as other modules name it.
 *
 * @param name the organisation's or individual's name
 * @param employer the individual's employer
 * @param model the named management model, system or method (article 24)
 * @param unit the recommending unit it goes to
 * @param receipt number of the receipt; {@code null} before submission
 * @param form what it was begun on; {@code null} if that was before forms were data of the round
 * @param edition code of the measures edition its round is pinned to
 */
public record ApplicationBrief(
        ApplicationId id,
        RoundId round,
        ApplicantId applicant,
        Kind kind,
        String name,
        @Nullable String employer,
        String model,
        @Nullable UnitId unit,
        Status status,
        @Nullable Instant submittedAt,
        @Nullable String receipt,
        @Nullable FormId form,
        String edition) {}
