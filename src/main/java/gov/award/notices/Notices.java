package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import java.util.Collection;
import java.util.List;

/** Tells persons something, for other modules; call within an act. */
public interface Notices {

    /**
     * Puts a message into the inboxes of persons.
     *
     * @param key message key of the sentence
     * @param arguments what the sentence names, as text
     * @param url path it leads to
     */
    void tell(Actor actor, Collection<PersonId> to, String key, List<String> arguments, String url);
}
