package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.files.Added;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The scans of signed opinions. Each is filed under an opinion of its own: until that is given, only its sender sees it. */
@Component
class Scans {

    private final JdbcClient jdbc;
    private final Attachments attachments;

    Scans(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /** Keeps the scan sent; nothing sent, it is the one kept when the form was refused. */
    Added keep(Actor actor, ApplicationId application, OpinionId opinion, MultipartFile sent) {
        var kept = sent.isEmpty() ? kept(actor, application, opinion) : Optional.<Attachment>empty();
        return kept.<Added>map(Added.Stored::new)
                .orElseGet(() -> attachments.add(
                        actor,
                        file(application, opinion),
                        Filing.confidential(opinion, "sealed-opinion", Provision.RECOMMENDATION_TIME),
                        Upload.of(sent),
                        Limits.scan()));
    }

    /** The actor's own scan kept for an opinion on the application that was not given yet. */
    Optional<Attachment> kept(Actor actor, ApplicationId application, OpinionId opinion) {
        return attachments.of(opinion).stream()
                .filter(scan -> scan.id().equals(file(application, opinion)))
                .filter(scan -> actor.requirePerson().equals(scan.uploadedBy()))
                .filter(scan -> scan.scan().counts() && !given(opinion))
                .findFirst();
    }

    private boolean given(OpinionId opinion) {
        return jdbc.sql("select exists (select from opinion where id = ?)")
                .param(opinion.value())
                .query(Boolean.class)
                .single();
    }

    /** Of the two together, so that what was kept for one application is none for another. */
    private static AttachmentId file(ApplicationId application, OpinionId opinion) {
        var both = application.text() + opinion.text();
        return new AttachmentId(UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
    }
}
