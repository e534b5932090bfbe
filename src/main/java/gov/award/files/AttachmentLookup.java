package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import org.springframework.stereotype.Component;

/** Finds an attachment for whoever asks; row-level security decides whether there is one. */
@Component
class AttachmentLookup {

    private final Attachments attachments;

    AttachmentLookup(Attachments attachments) {
        this.attachments = attachments;
    }

    @Reading(by = {Role.ACCOUNT, Role.PUBLIC})
    public Attachment find(Actor actor, AttachmentId id) {
        return attachments.find(id);
    }
}
