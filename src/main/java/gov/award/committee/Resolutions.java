package gov.award.committee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The resolutions of the committee, for other modules; call within an act or a reading. */
public interface Resolutions {

    /** The newest resolution on a subject, carried or not. */
    Optional<Resolution> latest(MatterKind kind, UUID subject);

    /** The newest resolutions on several subjects. */
    List<Resolution> latest(MatterKind kind, List<UUID> subjects);
}
