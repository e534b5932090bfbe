package gov.award.rounds;

import gov.award.rounds.ScoringScheme.TieBreak;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft of the scoring scheme: weights in percent, the minimum in points of 1000.
 *
 * @param bodiesApart whether nobody sits in a document and a site team both
 * @param organisationCriteria code of the criteria organisations are scored by
 * @param individualCriteria code of the interpretation tree individuals are scored by
 */
public record SchemeForm(
        @NotNull Integer organisationDocument,
        @NotNull Integer organisationSite,
        @NotNull Integer organisationSurvey,
        @NotNull Integer individualDocument,
        @NotNull Integer individualSite,
        @NotNull Integer individualSurvey,
        @Nullable BigDecimal minimum,
        @NotNull Integer spreadLimit,
        @Nullable Boolean peersHidden,
        @Nullable Boolean bodiesApart,
        @NotNull TieBreak firstTie,
        @Nullable TieBreak secondTie,
        @Nullable TieBreak thirdTie,
        @Nullable TieBreak fourthTie,
        @NotBlank String organisationCriteria,
        @NotBlank String individualCriteria) {

    /** What design suggests to begin with: 40/50/10, 50/50, a spread of 20 points, peers hidden, all four tie-breaks. */
    public static SchemeForm suggested(String organisationCriteria, String individualCriteria) {
        return new SchemeForm(
                40,
                50,
                10,
                50,
                50,
                0,
                null,
                20,
                true,
                false,
                TieBreak.SITE_SCORE,
                TieBreak.RESULTS_CATEGORY,
                TieBreak.DOCUMENT_SCORE,
                TieBreak.COMMITTEE,
                organisationCriteria,
                individualCriteria);
    }

    List<TieBreak> ties() {
        return Stream.of(firstTie, secondTie, thirdTie, fourthTie)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
