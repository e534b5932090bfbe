package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is missing before the site review can end (article 18), for the act that ends it; asked as checker. */
@Component
public class SiteReadiness {

    private final ReviewStates states;

    SiteReadiness(ReviewStates states) {
        this.states = states;
    }

    /** Each shortlisted case, not withdrawn, that lacks its conclusion or its report. */
    @Reading(by = Role.CHECKER)
    public List<Refusal> missing(Actor checker, RoundId round) {
        return ProposeShortlist.missing(Provision.SITE_REVIEW, states.visible(round, Stage.SITE));
    }
}
