package gov.award.recommendations;

import gov.award.applications.Corrections;
import java.time.LocalDate;
import java.util.List;

/**
 * What the paper on a return for correction says.
 *
 * @param by the body that found the points
 * @param days working days for the correction
 */
public record ReturnPaper(String round, String by, List<Corrections.Point> points, LocalDate due, int days) {

    public ReturnPaper {
        points = List.copyOf(points);
    }
}
