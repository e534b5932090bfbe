package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.PaperRules;
import gov.award.forms.Section;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.recommendations.Casework;
import gov.award.recommendations.Returns;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office returns an application for correction, once, naming the points; its unit stays (articles 8(4), 13 and 15). */
@Service
public class ReturnByOffice {

    private final Returns returns;
    private final Qualifications qualifications;
    private final ApplicationBriefs applications;
    private final Casework casework;
    private final PaperRules onPaper;
    private final Journal journal;

    ReturnByOffice(
            Returns returns,
            Qualifications qualifications,
            ApplicationBriefs applications,
            Casework casework,
            PaperRules onPaper,
            Journal journal) {
        this.returns = returns;
        this.qualifications = qualifications;
        this.applications = applications;
        this.casework = casework;
        this.onPaper = onPaper;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict giveBack(Actor actor, ApplicationId id, List<Corrections.Point> points) {
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        reasons.addAll(onPaper.another(actor, id));
        if (qualifications.intended(id).isPresent()) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "REFUSAL_ALREADY_INTENDED"));
        }
        // Its opinion lies before the office: another unit would have verified nothing.
        if (points.stream().anyMatch(point -> point.section() == Section.UNIT)) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "UNIT_HAS_FORWARDED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var verdict = returns.byOffice(actor, application, points);
        if (verdict instanceof Verdict.Allowed) {
            journal.enter(actor, "ReturnByOffice", Provision.ACCEPT_AND_ORGANISE, id, points.toString());
        }
        return verdict;
    }
}
