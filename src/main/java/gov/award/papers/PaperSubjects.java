package gov.award.papers;

import gov.award.acting.Actor;
import java.util.Optional;
import java.util.UUID;

/** Knows the page of what papers are about; called within a reading. */
public interface PaperSubjects {

    /** A page the actor may open. */
    record Subject(String name, String path) {}

    Optional<Subject> find(Actor actor, UUID subject);
}
