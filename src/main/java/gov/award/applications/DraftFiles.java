package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.files.Added;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Scan;
import gov.award.files.Transfers;
import gov.award.files.Upload;
import gov.award.forms.FilePlace;
import gov.award.forms.FileQuestion;
import gov.award.forms.Forms;
import gov.award.forms.StandardFiles;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of the working copy: those that stand, and those left out of it, which can be taken back until the submission. */
@Component
class DraftFiles {

    private final JdbcClient jdbc;
    private final ApplicationBriefs briefs;
    private final Openings openings;
    private final Attachments attachments;
    private final Transfers transfers;
    private final Forms forms;
    private final StandardFiles limits;
    private final BusinessClock clock;

    DraftFiles(
            JdbcClient jdbc,
            ApplicationBriefs briefs,
            Openings openings,
            Attachments attachments,
            Transfers transfers,
            Forms forms,
            StandardFiles limits,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.briefs = briefs;
        this.openings = openings;
        this.attachments = attachments;
        this.transfers = transfers;
        this.forms = forms;
        this.limits = limits;
        this.clock = clock;
    }

    /** A file that was left out. */
    record LeftOut(UUID file, @Nullable UUID replacedBy) {}

    List<LeftOut> leftOut(ApplicationId id) {
        return jdbc.sql(
                        "select file, replaced_by from application_left_out where application = ? order by at desc, file")
                .param(id.value())
                .query(Row.of(LeftOut.class))
                .list();
    }

    /** Every file of the application, those left out included, by identifier and oldest first. */
    List<Attachment> all(ApplicationId id) {
        return attachments.of(id).stream()
                .filter(file -> FilePlace.at(file.purpose()).isPresent())
                .toList();
    }

    /** Those that stand in the next version. */
    List<Attachment> standing(ApplicationId id) {
        var left = new HashSet<UUID>();
        leftOut(id).forEach(file -> left.add(file.file()));
        return all(id).stream()
                .filter(file -> !left.contains(file.id().value()))
                .toList();
    }

    /**
     * A file of the working copy.
     *
     * @throws NotFound if the application has none such
     */
    Attachment find(ApplicationId id, AttachmentId file) {
        var attachment = attachments.find(file);
        if (!attachment.subject().equals(id.value())
                || FilePlace.at(attachment.purpose()).isEmpty()) {
            throw new NotFound("attachment");
        }
        return attachment;
    }

    static FilePlace place(Attachment file) {
        return FilePlace.at(file.purpose()).orElseThrow(() -> new NotFound("attachment"));
    }

    /** @throws NotFound if the application's form asks for no files under that code */
    FileQuestion asked(ApplicationId id, String code) {
        var brief = briefs.of(id);
        return forms.written(brief.kind(), brief.form()).file(code).orElseThrow(() -> new NotFound("files"));
    }

    /** Why nothing may be put into or taken out of what is asked for now. */
    List<Refusal> closed(ApplicationId id, Status status, FileQuestion asked) {
        return openings.closed(id, status, asked.section()).stream().toList();
    }

    Added add(Actor actor, ApplicationId id, FileQuestion asked, Upload file) {
        return attachments.add(actor, filing(id, asked), file, asked.limits());
    }

    static Filing filing(ApplicationId id, FileQuestion asked) {
        return Filing.confidential(id, asked.code(), asked.basis());
    }

    /** Whether what stands now is too many files of what is asked for, or too much together. The application is locked. */
    List<Refusal> tooMuch(ApplicationId id, FileQuestion asked) {
        var reasons = new ArrayList<Refusal>();
        var standing = standing(id);
        var files = standing.stream()
                .filter(file -> file.purpose().equals(asked.code()))
                .count();
        if (files > asked.most()) {
            reasons.add(Refusal.of(asked.basis(), "FILES_TOO_MANY", asked.name(), asked.most()));
        }
        if (size(standing) > limits.total()) {
            reasons.add(tooLargeTogether());
        }
        return reasons;
    }

    /**
     * Whether a file of that size can still come in beside those that stand and those on their way.
     *
     * @param replaces the file it is to stand for, by its identifier; anything else if it is to stand beside all
     */
    List<Refusal> roomFor(Actor actor, ApplicationId id, long size, String replaces) {
        var beside = standing(id).stream()
                .filter(file -> !file.id().text().equals(replaces))
                .toList();
        return size(beside) + transfers.onTheirWay(actor, id) + size > limits.total()
                ? List.of(tooLargeTogether())
                : List.of();
    }

    private Refusal tooLargeTogether() {
        return Refusal.of(Provision.SUBMISSION, "FILES_TOO_LARGE_TOGETHER", limits.total() / Limits.MEGABYTE);
    }

    /** In bytes; what was deleted because of a virus counts no more. */
    static long size(List<Attachment> files) {
        return files.stream()
                .filter(file -> file.scan() != Scan.INFECTED)
                .mapToLong(Attachment::size)
                .sum();
    }

    /** Has the next version go without a file, for another if that replaces it. */
    void leaveOut(Actor actor, ApplicationId id, AttachmentId file, @Nullable AttachmentId replacedBy) {
        jdbc.sql("""
                        insert into application_left_out (file, programme, application, person, at, replaced_by)
                        values (:file, :programme, :application, :person, :now, :replacedBy::uuid)
                        on conflict (file) do nothing
                        """)
                .param("file", file.value())
                .param("programme", actor.requireProgramme().value())
                .param("application", id.value())
                .param("person", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("replacedBy", replacedBy == null ? null : replacedBy.value())
                .update();
        forget(id, limits.earlier());
    }

    /** Takes a file back in; if another had replaced it, that one is left out in its turn. */
    void takeBack(Actor actor, ApplicationId id, AttachmentId file) {
        var replaced = new HashMap<UUID, UUID>();
        leftOut(id).forEach(each -> {
            if (each.replacedBy() != null) {
                replaced.put(each.file(), each.replacedBy());
            }
        });
        var standing = standing(id).stream().map(each -> each.id().value()).toList();
        jdbc.sql("delete from application_left_out where file = :file and application = :application")
                .param("file", file.value())
                .param("application", id.value())
                .update();
        var successor = last(file.value(), replaced);
        if (!successor.equals(file.value()) && standing.contains(successor)) {
            leaveOut(actor, id, new AttachmentId(successor), file);
        }
    }

    /** What has come of a file in the end. */
    static UUID last(UUID file, Map<UUID, UUID> replaced) {
        var last = file;
        for (var next = replaced.get(last); next != null && !next.equals(file); next = replaced.get(last)) {
            last = next;
        }
        return last;
    }

    /** Deletes what was left out and never submitted. */
    void forgetLeftOut(ApplicationId id) {
        forget(id, 0);
    }

    /** Deletes, oldest first, what was left out and never submitted, until no more than that many bytes are kept. */
    private void forget(ApplicationId id, long kept) {
        var forgotten = jdbc.sql("""
                        select file from (
                            select l.file, sum(a.size) over (order by l.at desc, l.file) as together
                            from application_left_out l join attachment a on a.id = l.file
                            where l.application = :application
                              and not exists (select from application_version_file f where f.file = l.file)) as earlier
                        where together > :kept
                        """)
                .param("application", id.value())
                .param("kept", kept)
                .query(Row.of(UUID.class))
                .list();
        for (var file : forgotten) {
            jdbc.sql("update application_left_out set replaced_by = null where replaced_by = :file")
                    .param("file", file)
                    .update();
            jdbc.sql("delete from application_left_out where file = :file")
                    .param("file", file)
                    .update();
            jdbc.sql("delete from application_evidence where file = :file")
                    .param("file", file)
                    .update();
            attachments.remove(new AttachmentId(file), id);
        }
    }
}
