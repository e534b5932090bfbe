package gov.award.files;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a transfer; the attachment it becomes takes the same identifier, so that finishing twice is finishing once. */
public record TransferId(UUID value) implements Id {

    public AttachmentId attachment() {
        return new AttachmentId(value);
    }
}
