package gov.award.objections;

import gov.award.acting.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies a complaint or objection. */
public record ComplaintId(UUID value) implements Id {

    /**
     * The complaint of a form: the same for the same form sent twice, and never the identifier of anything else, whatever a
     * stranger writes into the form.
     */
    static ComplaintId of(UUID form) {
        return new ComplaintId(UUID.nameUUIDFromBytes(("complaint:" + form).getBytes(StandardCharsets.UTF_8)));
    }
}
