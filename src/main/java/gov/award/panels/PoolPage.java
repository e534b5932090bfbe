package gov.award.panels;

import gov.award.acting.PersonId;
import gov.award.people.People;
import gov.award.web.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pool of assessors.
 *
 * @param candidates holders of the role who are not in the pool; only for the office
 */
public record PoolPage(Listing<Line> list, String text, List<People.Person> candidates) {

    public PoolPage {
        candidates = List.copyOf(candidates);
    }

    /** One assessor. */
    public record Line(
            AssessorId id,
            PersonId person,
            String name,
            String employer,
            String post,
            String specialties,
            String qualifications,
            String document,
            Instant admittedAt,
            @Nullable Instant removedAt,
            @Nullable String removalReason,
            List<String> formerEmployers) {

        public Line {
            formerEmployers = List.copyOf(formerEmployers);
        }
    }

    /** A pledge asked for. */
    public record PledgePage(List<PledgeLine> rounds) {

        public PledgePage {
            rounds = List.copyOf(rounds);
        }
    }

    /** A round the reader has pledged for, or is to. */
    public record PledgeLine(
            gov.award.rounds.RoundId round,
            String title,
            @Nullable Instant givenAt,
            @Nullable LocalDate announcedOn) {}
}
