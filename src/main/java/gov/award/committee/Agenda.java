package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import java.util.UUID;

/** Puts matters before the committee, for other modules; call within an act. */
public interface Agenda {

    /**
     * Puts a matter on the list of matters waiting for a meeting.
     *
     * @param title one line, as the agenda prints it
     * @param proposal what is to be resolved
     */
    void put(Actor actor, MatterId matter, MatterKind kind, UUID subject, String title, String proposal);

    /** Recuses a member from a matter known to be theirs, such as a candidate they have an interest in; nothing if not a member. */
    void recuse(Actor actor, MatterId matter, PersonId person, String ground);
}
