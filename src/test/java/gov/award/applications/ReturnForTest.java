package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.forms.Section;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Returns an application for correction of its profile, as the recommending unit's own act does. */
@Service
public class ReturnForTest {

    private final Corrections corrections;
    private final Journal journal;

    ReturnForTest(Corrections corrections, Journal journal) {
        this.corrections = corrections;
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDATION_TIME)
    public Verdict open(Actor actor, ApplicationId application, LocalDate due) {
        journal.enter(actor, "ReturnForTest", Provision.RECOMMENDATION_TIME, application);
        return corrections.open(
                actor,
                application,
                ApplicationMove.RETURN_BY_UNIT,
                List.of(new Corrections.Point(Section.PROFILE, "概述过于简略")),
                due);
    }
}
