package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.UnitId;
import gov.award.applicants.Applicant;
import gov.award.applicants.Applicants;
import gov.award.forms.Field;
import gov.award.forms.Section;
import gov.award.measures.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recommending unit an applicant has chosen in its working copy, for the module that asks why; call within an act or a reading. */
@Component
public class ChosenUnit {

    private final ApplicationBriefs briefs;
    private final ApplicationMoves moves;
    private final Applications applications;
    private final Applicants applicants;
    private final Openings openings;
    private final JdbcClient jdbc;

    ChosenUnit(
            ApplicationBriefs briefs,
            ApplicationMoves moves,
            Applications applications,
            Applicants applicants,
            Openings openings,
            JdbcClient jdbc) {
        this.briefs = briefs;
        this.moves = moves;
        this.applications = applications;
        this.applicants = applicants;
        this.openings = openings;
        this.jdbc = jdbc;
    }

    /** The acting applicant's own application and its applicant. */
    public record Own(ApplicationBrief application, Applicant applicant, Optional<UnitId> unit) {}

    /** @throws NotFound if the actor does not act for its applicant */
    public Own of(ApplicationId id) {
        var brief = briefs.of(id);
        if (!own(brief)) {
            throw new NotFound("application");
        }
        return new Own(brief, applicants.of(brief.applicant()), chosen(id));
    }

    /** The same, kept from other changes until the act ends. */
    public Own locked(Actor actor, ApplicationId id) {
        moves.locked(actor, id);
        return of(id);
    }

    /** Why the choice of the unit may not be changed now. */
    public Optional<Refusal> closed(Own own) {
        return openings.closed(own.application().id(), own.application().status(), Section.UNIT);
    }

    private boolean own(ApplicationBrief brief) {
        return jdbc.sql("select ?::uuid = any (acting_applicants())")
                .param(brief.applicant().value())
                .query(Boolean.class)
                .single();
    }

    private Optional<UnitId> chosen(ApplicationId id) {
        return Optional.ofNullable(applications.sections(id).get(Section.UNIT))
                .map(saved -> saved.answers().text(Field.RECOMMENDING_UNIT))
                .filter(text -> !text.isEmpty())
                .map(text -> new UnitId(UUID.fromString(text)));
    }
}
