package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What recommending units are competent for (articles 9, 15); answered by the module that keeps their scopes, within an act or a reading. */
public interface Competences {

    /** What an applicant still has to state before it gives its application in to the unit. */
    List<Refusal> missing(Actor actor, ApplicationId application, UnitId unit);

    /** What each unit of the acting programme is competent for, as it stands beside its name where a unit is chosen. */
    Map<UnitId, String> shown(Actor actor, Locale locale);
}
