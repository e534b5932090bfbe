package gov.award.people;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What an empty installation is told about its award.
 *
 * @param name name of the programme, for example 县长质量奖
 * @param awardName the award's full name, for example 衡阳县县长质量奖
 * @param county the county, for example 衡阳县
 * @param government the government that grants it, for example 衡阳县人民政府
 * @param office name of the review office
 * @param media the county medium and website on which the award is announced
 * @param edition code of the measures edition
 * @param zone time zone whose days count, for example Asia/Shanghai
 */
public record Installation(
        String name,
        String awardName,
        String county,
        String government,
        String office,
        String media,
        String edition,
        String zone) {

    private static final int LONGEST = 80;

    public Installation {
        name = name.strip();
        awardName = awardName.strip();
        county = county.strip();
        government = government.strip();
        office = office.strip();
        media = media.strip();
    }

    List<Refusal> problems() {
        var problems = new ArrayList<Refusal>();
        for (var text : List.of(name, awardName, county, government, office)) {
            if (text.isEmpty() || text.length() > LONGEST) {
                problems.add(Refusal.of(Provision.OFFICE_SEAT, "setUp.names", LONGEST));
                break;
            }
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            problems.add(Refusal.of(Provision.OFFICE_SEAT, "setUp.zone", zone));
        }
        return problems;
    }
}
