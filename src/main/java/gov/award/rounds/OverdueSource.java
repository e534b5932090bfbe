package gov.award.rounds;

import java.util.List;

/** Tells what of one module is past its day in a round, with one SQL statement. Asked within a reading. */
public interface OverdueSource {

    List<Overdue> overdue(RoundBrief round);
}
