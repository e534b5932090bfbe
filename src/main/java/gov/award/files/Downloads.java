package gov.award.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import gov.award.acting.Actor;
import gov.award.journal.Journal;
import java.net.URI;
import java.util.Base64;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives files out. Not to be called within a transaction: a slow reader would hold it. */
@Component
public class Downloads {

    /** What a browser shows of ours runs nothing, loads nothing, and counts as a stranger to our pages. */
    private static final String SANDBOX =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final AttachmentLookup lookup;
    private final Attachments attachments;
    private final Journal journal;

    Downloads(AttachmentLookup lookup, Attachments attachments, Journal journal) {
        this.lookup = lookup;
        this.attachments = attachments;
        this.journal = journal;
    }

    /** What is known of a file without opening it. */
    public Attachment about(Actor actor, AttachmentId id) {
        return lookup.find(actor, id);
    }

    /** To be stored by the browser. */
    public ResponseEntity<Resource> download(Actor actor, AttachmentId id) {
        return answer(actor, lookup.find(actor, id), ContentDisposition.attachment());
    }

    /** To be shown by the browser if it is a PDF or an image, else to be stored. */
    public ResponseEntity<Resource> view(Actor actor, AttachmentId id) {
        var attachment = lookup.find(actor, id);
        return answer(
                actor,
                attachment,
                attachment.type().isShown() ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    private ResponseEntity<Resource> answer(
            Actor actor, Attachment attachment, ContentDisposition.Builder disposition) {
        if (!attachment.isOpenTo(actor.person())) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/files/" + attachment.id().text() + "/preview"))
                    .build();
        }
        if (attachment.isConfidential()) {
            journal.read(actor, "ATTACHMENT", attachment.id());
        }
        var digest = attachment.digest();
        var content = attachments.content(attachment);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.type().mediaType()))
                .contentLength(attachment.size())
                .header(
                        "Content-Disposition",
                        disposition.filename(attachment.name(), UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest.bytes()) + ":")
                // Without ranges: each request for one would be another reading of the whole.
                .body(new InputStreamResource(content, attachment.name()));
    }
}
