package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.applications.Pledged;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the cases of a round are worked on: while it goes on, by those who have pledged (articles 13, 33). */
@Component
public class Casework {

    private final RoundBriefs rounds;
    private final Pledged pledged;

    Casework(RoundBriefs rounds, Pledged pledged) {
        this.rounds = rounds;
        this.pledged = pledged;
    }

    public List<Refusal> against(Actor actor, RoundId round) {
        var reasons = new ArrayList<Refusal>();
        rounds.over(round).ifPresent(reasons::add);
        reasons.addAll(pledged.missing(actor, round));
        return reasons;
    }
}
