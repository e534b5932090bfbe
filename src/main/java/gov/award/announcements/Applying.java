package gov.award.announcements;

import gov.award.acting.PersonId;
import gov.award.rounds.RoundId;
import java.util.Collection;

/** Who applies in a round, which the module of the applications answers for. */
public interface Applying {

    /** Everybody who acts for someone with a draft or an application in the round; asked within an act of the director. */
    Collection<PersonId> in(RoundId round);
}
