package gov.award.announcements;

import gov.award.measures.Provision;
import gov.award.rounds.Overdue;
import gov.award.rounds.OverdueSource;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** An application time that is over and was not closed on the day after. */
@Component
class OverdueClosing implements OverdueSource {

    private final BusinessClock clock;

    OverdueClosing(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public List<Overdue> overdue(RoundBrief round) {
        var deadline = round.deadline();
        if (round.phase() != Phase.APPLICATION
                || deadline == null
                || clock.now().isBefore(deadline)) {
            return List.of();
        }
        var last = clock.dayOf(deadline.minusSeconds(1));
        return last.isBefore(clock.today())
                ? List.of(new Overdue(
                        "overdue.closing",
                        round.title(),
                        "",
                        "/rounds/" + round.id().text() + "/announcement",
                        Provision.SUBMISSION,
                        last,
                        false))
                : List.of();
    }
}
