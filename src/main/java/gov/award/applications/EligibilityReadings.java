package gov.award.applications;

import static java.util.stream.Collectors.groupingBy;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.forms.Answers;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.measures.Provision;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads each condition as the office weighs it: what the rules find, what is stated, what proves it, who confirmed it. */
@Component
public class EligibilityReadings {

    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final EligibilityReports reports;
    private final Confirmations confirmations;

    EligibilityReadings(
            ApplicationBriefs briefs,
            Applications applications,
            EligibilityReports reports,
            Confirmations confirmations) {
        this.briefs = briefs;
        this.applications = applications;
        this.reports = reports;
        this.confirmations = confirmations;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public EligibilityPage eligibility(Actor actor, ApplicationId id) {
        var brief = briefs.of(id);
        var report = reports.of(id);
        var version = applications.latest(id).id();
        var answers = applications.submittedSections(version).stream()
                .map(section -> Answers.of(section.content()))
                .reduce(Answers.NONE, Answers::and);
        return new EligibilityPage(
                brief,
                report,
                FindEligibility.OPEN.contains(brief.status()),
                stated(answers),
                applications.submittedFiles(version).stream()
                        .collect(groupingBy(file -> FilePlace.kept(file.place()).basis())),
                confirmations.of(id).stream().collect(groupingBy(Confirmations.Confirmation::provision)));
    }

    private static Map<Provision, Map<Field, String>> stated(Answers answers) {
        var stated = new EnumMap<Provision, Map<Field, String>>(Provision.class);
        Eligibility.STATED.forEach((provision, fields) -> {
            var said = new EnumMap<Field, String>(Field.class);
            fields.stream().filter(answers::has).forEach(field -> said.put(field, answers.text(field)));
            stated.put(provision, said);
        });
        return stated;
    }
}
