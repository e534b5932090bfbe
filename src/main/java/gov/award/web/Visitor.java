package gov.award.web;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, and whose award it is.
 *
 * @param programme {@code null} until the installation has been set up
 */
public record Visitor(Actor actor, @Nullable Programme programme) {

    /**
     * The award programme as pages name it.
     *
     * @param awardName the award's full name, for example 衡阳县县长质量奖
     * @param county the county, for example 衡阳县
     * @param office the name of the review office
     * @param edition code of the measures edition now in force for new rounds
     */
    public record Programme(ProgrammeId id, String awardName, String county, String office, String edition) {}
}
