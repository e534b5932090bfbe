package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.StillEligible;
import gov.award.measures.Provision;
import gov.award.recommendations.CheckedFacts;
import gov.award.recommendations.Checker;
import gov.award.recommendations.UnitOpinions;
import java.util.Set;
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
