package gov.award.applications;

import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import gov.award.workdays.Deadlines;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Until when the director compares what was recorded from a paper, which is worth nothing before (reading 27). */
@Component
class ComparisonTime {

    /** The measures give none: the office sets itself the next one. */
    private static final int WORKING_DAYS = 1;

    private final Deadlines deadlines;
    private final BusinessClock clock;

    ComparisonTime(Deadlines deadlines, BusinessClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Deadline of(PaperAct.What what, Instant recordedAt) {
        return deadlines.afterWorkingDays(what.basis(), clock.dayOf(recordedAt), WORKING_DAYS);
    }
}
