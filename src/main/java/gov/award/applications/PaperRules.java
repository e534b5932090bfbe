package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who entered what was handed in on paper leaves it to another of the office to compare, check and decide (reading 27). */
@Component
public class PaperRules {

    private final PaperEntries papers;

    PaperRules(PaperEntries papers) {
        this.papers = papers;
    }

    /** Call within an act. */
    public List<Refusal> another(Actor actor, ApplicationId application) {
        return papers.enteredBy(application).contains(actor.requirePerson())
                ? List.of(Refusal.of(Provision.PRINCIPLES, "ENTERED_IT_ONESELF"))
                : List.of();
    }
}
