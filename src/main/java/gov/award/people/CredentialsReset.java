package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;

/** Someone is given a password or second factor anew: whoever holds the account, and the supervisors, are to know. */
public record CredentialsReset(Actor actor, PersonId holder, Stage stage) {

    /** How far it is. */
    public enum Stage {
        PROPOSED,
        DONE,
        /** On the machine itself, when nobody else could. */
        RESTORED
    }
}
