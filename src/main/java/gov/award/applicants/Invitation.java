package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import java.time.Instant;

/**
 * An invitation to act for an applicant, neither accepted nor withdrawn.
 *
 * @param name whom it is meant for
 * @param until when it ends; that moment is too late
 */
public record Invitation(
        InvitationId id,
        ApplicantId applicant,
        String applicantName,
        String name,
        PersonId invitedBy,
        String inviter,
        Instant until) {

    /** Whether it is meant for whoever looks at it. */
    boolean isFor(Actor actor) {
        return name.equals(actor.name().strip());
    }
}
