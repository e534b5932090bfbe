package gov.award.applications;

import gov.award.forms.Asked;
import gov.award.measures.Provision;
import gov.award.web.UnderEdition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report on an application with what the office may still decide.
 *
 * @param stated what the applicant states of a condition, as the form asks it
 * @param files what is to prove it
 * @param confirmations who found what on it
 */
public record EligibilityPage(
        ApplicationBrief brief,
        EligibilityReport report,
        boolean undecided,
        Map<Provision, List<Asked>> stated,
        Map<Provision, List<Applications.SubmittedFile>> files,
        Map<Provision, List<Confirmations.Confirmation>> confirmations)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return brief.edition();
    }

    /** What was found on each condition, in the order of the report. */
    public Map<Provision, List<Finding>> conditions() {
        var conditions = new LinkedHashMap<Provision, List<Finding>>();
        report.findings().forEach(finding -> conditions
                .computeIfAbsent(finding.provision(), _ -> new ArrayList<>())
                .add(finding));
        return conditions;
    }
}
