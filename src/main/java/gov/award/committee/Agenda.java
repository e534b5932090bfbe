package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts matters before the committee, for other modules; call within an act. */
public interface Agenda {

    /**
     * Puts a matter on the list of matters waiting for a meeting.
     *
     * @param round the round it belongs to, whose edition sets quorum and majority; {@code null} if to none
     * @param cases the applications it is about; whoever is, or comes to be, recused from one has no part in the matter
     * @param title one line, as the agenda prints it
     * @param proposal what is to be resolved
     */
    void put(
            Actor actor,
            MatterId matter,
            MatterKind kind,
            @Nullable UUID round,
            UUID subject,
            Collection<UUID> cases,
            String title,
            String proposal);

    /** Puts a matter that is about no single case. */
    default void put(
            Actor actor,
            MatterId matter,
            MatterKind kind,
            @Nullable UUID round,
            UUID subject,
            String title,
            String proposal) {
        put(actor, matter, kind, round, subject, List.of(), title, proposal);
    }

    /** Recuses a member from a matter that concerns them otherwise than by a case; nothing if not a member. */
    void recuse(Actor actor, MatterId matter, PersonId person, String ground);
}
