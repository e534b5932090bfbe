package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationId;
import gov.award.applications.Finding;
import gov.award.applications.Outcome;
import gov.award.applications.Ruling;
import gov.award.applications.StillEligible;
import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.recommendations.Checked;
import gov.award.recommendations.CheckedFacts;
import gov.award.recommendations.Checker;
import gov.award.recommendations.FactFinding;
import gov.award.recommendations.UnitOpinions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a decision against an applicant can rest on as things now stand. */
@Component
class Grounds {

    private final CheckedFacts findings;
    private final UnitOpinions opinions;
    private final Conditions conditions;
    private final StillEligible eligible;

    Grounds(CheckedFacts findings, UnitOpinions opinions, Conditions conditions, StillEligible eligible) {
        this.findings = findings;
        this.opinions = opinions;
        this.conditions = conditions;
        this.eligible = eligible;
    }

    /** Conditions as a paper names them. */
    static List<PaperGround> named(Collection<Provision> against, Edition edition) {
        return against.stream()
                .map(provision -> new PaperGround(
                        edition.article(provision).label(Locale.CHINA), edition.summary(provision, Locale.CHINA)))
                .toList();
    }

    /** What the office found and decided on conditions, a line for each: for it to write the facts of the paper from. */
    String drafted(ApplicationId application, Collection<Provision> against, Edition edition) {
        var checked = findings.of(application, Checker.OFFICE);
        var weighed = conditions.of(application);
        return against.stream()
                .map(provision -> edition.article(provision).label(Locale.CHINA) + "："
                        + Stream.concat(
                                        weighed.stream()
                                                .filter(finding -> finding.provision() == provision)
                                                .map(Finding::ruling)
                                                .filter(ruling -> ruling != null && ruling.outcome() == Outcome.NOT_MET)
                                                .map(Ruling::reason),
                                        checked.stream()
                                                .filter(each -> each.finding() == FactFinding.NOT_TRUE
                                                        && each.item().basis() == provision)
                                                .map(Checked::note))
                                .distinct()
                                .collect(Collectors.joining("；")))
                .collect(Collectors.joining("\n"));
    }

    Set<Provision> of(Actor actor, ApplicationBrief application, Adverse decision) {
        var id = application.id();
        return switch (decision) {
            case REFUSAL ->
                QualificationRules.grounds(
                        opinions.standing(id).orElse(null), findings.of(id, Checker.OFFICE), conditions.failing(id));
            case DISQUALIFICATION -> eligible.failing(actor, id);
        };
    }
}
