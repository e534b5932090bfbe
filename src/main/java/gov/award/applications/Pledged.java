package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundId;
import java.util.List;

/** Asks whether someone has pledged confidentiality and integrity for a round (article 33); answered by the module that keeps pledges. */
public interface Pledged {

    /** The reason against opening confidential content of the round; empty once pledged. */
    List<Refusal> missing(Actor actor, RoundId round);
}
