package gov.award.people;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What an empty installation is told about its award; county, award and bodies are named by the edition.
 *
 * @param edition code of the edition of the measures it begins under
 * @param zone time zone whose days count, for example Asia/Shanghai
 */
public record Installation(String edition, String zone) {

    List<Refusal> problems() {
        var problems = new ArrayList<Refusal>();
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            problems.add(Refusal.of(Provision.OFFICE_SEAT, "setUp.zone", zone));
        }
        return problems;
    }
}
