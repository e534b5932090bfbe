package gov.award.assessments;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * One of an assessor's cases.
 *
 * @param scored how many items of one's own sheet have a percent; {@code null} once it is given
 * @param open whether it is the time to score
 */
public record CaseLine(
        ApplicationId application,
        String name,
        Kind kind,
        Stage stage,
        RoundId round,
        String roundTitle,
        boolean open,
        boolean leader,
        @Nullable Integer scored,
        boolean given,
        boolean closed,
        boolean reported) {

    public String path() {
        return "/reviews/" + application.text() + "/" + ReviewTime.path(stage);
    }
}
