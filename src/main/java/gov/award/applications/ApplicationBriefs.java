package gov.award.applications;

import gov.award.acting.PersonId;
import gov.award.rounds.RoundId;
import java.util.List;

/** Looks applications up for other modules, within what the actor may see; call within an act or a reading. */
public interface ApplicationBriefs {

    /** @throws gov.award.acting.NotFound if the actor sees no such application */
    ApplicationBrief of(ApplicationId id);

    /** Applications of a round in any of the statuses (all if none is named), by receipt number. */
    List<ApplicationBrief> inRound(RoundId round, Status... statuses);

    /** The persons who act for the applicant, the responsible one first. */
    List<PersonId> members(ApplicantId applicant);

    /** The keyed digest of the applicant's USCC or identity number. */
    gov.award.register.PartyDigest party(ApplicantId applicant);
}
