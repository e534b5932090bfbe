package gov.award.rounds;

import gov.award.acting.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round as other modules and page heads name it.
 *
 * @param ordinal which round of the programme, from 1
 * @param edition code of the measures edition it is pinned to
 * @param announcedOn day of the announcement; {@code null} before it
 * @param opens moment from which applications are taken; {@code null} until scheduled
 * @param deadline moment the application time ends; {@code null} until scheduled
 * @param plannedApproval day on which the government is to approve the winners; {@code null} until scheduled
 */
public record RoundBrief(
        RoundId id,
        ProgrammeId programme,
        int ordinal,
        int year,
        String title,
        Phase phase,
        String edition,
        @Nullable LocalDate announcedOn,
        @Nullable Instant opens,
        @Nullable Instant deadline,
        @Nullable LocalDate plannedApproval) {

    /** Whether nobody can begin to apply any more: that stage is past, or its last moment. */
    public boolean applicationsOver(Instant now) {
        return phase.compareTo(Phase.APPLICATION) > 0 || (deadline != null && !now.isBefore(deadline));
    }

    /** Which round it is, as Chinese papers say it: 第三届. */
    public String numbered() {
        return numbered(ordinal);
    }

    static String numbered(int ordinal) {
        return "第" + Numerals.chinese(ordinal) + "届";
    }
}
