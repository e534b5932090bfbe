package gov.award.competence;

import gov.award.applicants.Applicant;
import gov.award.applications.ApplicationBrief;
import gov.award.web.UnderEdition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The unit an applicant has chosen, what the units are competent for, and where the applicant says it belongs.
 *
 * @param unit the unit chosen; {@code null} until one is
 * @param said what was said of that unit; {@code null} until something is
 * @param open whether it may be said now
 */
public record ChoicePage(
        ApplicationBrief brief,
        Applicant applicant,
        ScopesPage.@Nullable Line unit,
        @Nullable UnitChoice said,
        List<ScopesPage.Line> units,
        boolean open)
        implements UnderEdition {

    public ChoicePage {
        units = List.copyOf(units);
    }

    @Override
    public String editionCode() {
        return brief.edition();
    }

    /** All that some unit is competent for, as choices. */
    public Map<String, String> offered(Ground ground) {
        var offered = new TreeMap<String, String>();
        units.stream()
                .map(ScopesPage.Line::scope)
                .filter(java.util.Objects::nonNull)
                .flatMap(scope -> scope.on(ground).stream())
                .forEach(entry -> offered.put(entry, entry));
        return offered;
    }
}
