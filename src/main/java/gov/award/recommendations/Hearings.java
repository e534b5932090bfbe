package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.papers.Deliveries;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.Deadline;
import gov.award.workdays.Deadlines;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when a party may state its case: so many working days from the day the paper that told it reached it (reading 19). */
@Component
class Hearings {

    private final Deliveries deliveries;
    private final Editions editions;
    private final Deadlines deadlines;

    Hearings(Deliveries deliveries, Editions editions, Deadlines deadlines) {
        this.deliveries = deliveries;
        this.editions = editions;
        this.deadlines = deadlines;
    }

    /** Nothing before the paper was served. */
    Optional<Deadline> deadline(Actor actor, RoundBrief round, PaperId paper) {
        return deliveries
                .first(actor, paper)
                .map(day -> deadlines.after(editions.byCode(round.edition()), Figure.STATEMENT_DAYS, day));
    }

    int days(RoundBrief round) {
        return editions.byCode(round.edition()).number(Figure.STATEMENT_DAYS);
    }
}
