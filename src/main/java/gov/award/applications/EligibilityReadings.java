package gov.award.applications;

import static java.util.stream.Collectors.groupingBy;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.forms.Answers;
import gov.award.forms.Asked;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.forms.FormVersion;
import gov.award.forms.Forms;
import gov.award.measures.Provision;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads each condition as the office weighs it: what the rules find, what is stated, what proves it, who confirmed it. */
@Component
public class EligibilityReadings {

    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final EligibilityReports reports;
    private final Confirmations confirmations;
    private final Forms forms;
    private final Options options;
    private final RoundBriefs rounds;

    EligibilityReadings(
            ApplicationBriefs briefs,
            Applications applications,
            EligibilityReports reports,
            Confirmations confirmations,
            Forms forms,
            Options options,
            RoundBriefs rounds) {
        this.briefs = briefs;
        this.applications = applications;
        this.reports = reports;
        this.confirmations = confirmations;
        this.forms = forms;
        this.options = options;
        this.rounds = rounds;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public EligibilityPage eligibility(Actor actor, ApplicationId id, Locale locale) {
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
                stated(brief, answers, locale),
                applications.submittedFiles(version).stream()
                        .collect(groupingBy(file -> FilePlace.kept(file.place()).basis())),
                confirmations.of(id).stream().collect(groupingBy(Confirmations.Confirmation::provision)));
    }

    private Map<Provision, List<Asked>> stated(ApplicationBrief brief, Answers answers, Locale locale) {
        var round = rounds.of(brief.round());
        var form = new FormVersion(null, 0, round.year(), forms.ofRules(brief.kind()));
        var levels = options.named(brief.round(), Field.AWARD_LEVEL, answers, locale);
        var stated = new EnumMap<Provision, List<Asked>>(Provision.class);
        for (var section : form.form().sections()) {
            for (var group : Asked.groups(form, section, answers, Map.of(Field.AWARD_LEVEL, levels), Map.of())) {
                for (var asked : group.questions()) {
                    var field = Objects.requireNonNull(asked.question().field());
                    var weighed = Eligibility.weighs(brief.kind(), field);
                    if (weighed != null && asked.answered()) {
                        stated.computeIfAbsent(weighed, _ -> new ArrayList<>()).add(asked);
                    }
                }
            }
        }
        return stated;
    }
}
