package gov.award.applications;

import gov.award.applicants.Applicant;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.Member;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The applicants someone acts for, with their applications, and the rounds in which one can be begun.
 *
 * @param rounds announced rounds whose deadline has not passed
 */
public record OwnPage(List<Own> applicants, List<RoundBrief> rounds) {

    /** An applicant with its applications, newest first. */
    public record Own(Applicant applicant, List<Line> applications, List<Member> members, boolean responsible) {

        public boolean mayStart(RoundBrief round) {
            return (applicant.state() == Applicant.State.CLAIMED || applicant.state() == Applicant.State.CONFIRMED)
                    && applications.stream()
                            .noneMatch(line -> line.round().equals(round.id()) && line.status() != Status.WITHDRAWN);
        }
    }

    /** An application. */
    public record Line(
            ApplicationId id,
            ApplicantId applicant,
            gov.award.rounds.RoundId round,
            String title,
            Status status,
            String model,
            @Nullable Instant submittedAt,
            @Nullable String receipt) {}
}
