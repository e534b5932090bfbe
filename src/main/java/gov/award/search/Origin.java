package gov.award.search;

import gov.award.applications.ApplicationId;
import gov.award.forms.Section;
import gov.award.panels.Stage;
import java.util.Locale;
import java.util.UUID;

/** Where an excerpt stands. */
public sealed interface Origin {

    /** A section of the form. */
    record Form(Section section) implements Origin {}

    /** A report given in as a file. */
    record Report(UUID file, String name) implements Origin {}

    /** The comments on a sheet, and whose it is. */
    record Sheet(UUID id, Stage stage, String person) implements Origin {}

    /** What a team wrote of its consensus. */
    record Consensus(Stage stage) implements Origin {

        /** Where it is read. */
        public String path(ApplicationId application) {
            return "/reviews/" + application.text() + "/" + stage.name().toLowerCase(Locale.ROOT) + "/consensus";
        }
    }
}
