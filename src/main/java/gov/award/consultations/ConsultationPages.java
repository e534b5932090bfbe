package gov.award.consultations;

import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.web.Listing;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of consultations show. */
public final class ConsultationPages {

    private ConsultationPages() {}

    /** A candidate by name. */
    public record Name(
            UUID application,
            Kind kind,
            String name,
            @Nullable String employer) {}

    /** The closed summary. */
    public record Summary(String conclusion, UUID paper, String number, Instant closedAt) {}

    /**
     * The office's page.
     *
     * @param sendBy time for sending the requests; {@code null} while the candidate list is not fixed
     * @param late whether the requests were sent after it
     * @param named departments the edition names, by code
     * @param suggested unit of the same name, by code
     * @param units all units that play the part of a department
     * @param sendable whether the requests may be sent now
     * @param warn whether answers are missing although the days for the requests are over
     */
    public record Desk(
            RoundBrief round,
            @Nullable Deadline sendBy,
            boolean late,
            List<Name> candidates,
            List<Request> requests,
            Instant now,
            Map<String, String> named,
            Map<String, String> suggested,
            Map<String, String> units,
            boolean sendable,
            boolean open,
            boolean warn,
            @Nullable Summary summary)
            implements OfRound {

        public List<String> names(Requests.Answer answer) {
            return candidates.stream()
                    .filter(name -> answer.about().stream()
                            .anyMatch(each -> each.value().equals(name.application())))
                    .map(Name::name)
                    .toList();
        }
    }

    /** A department's list of requests. */
    public record Own(Listing<OwnLine> requests, Instant now) {}

    /** One request with the title of its round. */
    public record OwnLine(String round, Request request) {}

    /**
     * One request as the department sees it.
     *
     * @param pledged whether the reader may see the names
     * @param answerable whether an answer may be given now
     */
    public record One(
            RoundBrief round, Request request, List<Name> candidates, Instant now, boolean pledged, boolean answerable)
            implements OfRound {}
}
