package gov.award.assessments;

import gov.award.acting.NotFound;
import gov.award.applications.Status;
import gov.award.measures.Provision;
import gov.award.panels.Stage;
import gov.award.rounds.Phase;
import java.util.Locale;

/** When each review takes place, on which applications, and where in the measures and in addresses it stands. */
final class ReviewTime {

    private ReviewTime() {}

    static Phase phase(Stage stage) {
        return switch (stage) {
            case DOCUMENT -> Phase.DOCUMENT_REVIEW;
            case SITE -> Phase.SITE_REVIEW;
        };
    }

    /** The status of the applications reviewed in it. */
    static Status reviewed(Stage stage) {
        return switch (stage) {
            case DOCUMENT -> Status.QUALIFIED;
            case SITE -> Status.SHORTLISTED;
        };
    }

    static boolean open(Stage stage, Phase phase, Status status) {
        return phase == phase(stage) && status == reviewed(stage);
    }

    static Provision basis(Stage stage) {
        return switch (stage) {
            case DOCUMENT -> Provision.DOCUMENT_REPORT;
            case SITE -> Provision.SITE_REVIEW;
        };
    }

    static String path(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    static Stage stage(String path) {
        for (var stage : Stage.values()) {
            if (path(stage).equals(path)) {
                return stage;
            }
        }
        throw new NotFound("stage");
    }
}
