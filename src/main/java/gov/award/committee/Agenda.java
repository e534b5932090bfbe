package gov.award.committee;

import gov.award.acting.Actor;
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
}
