package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office drafts a working norm; each draft is a version of its own (articles 7(2), 8(1), 8(2)). */
@Service
public class DraftNorm {

    private final Rounds rounds;
    private final Norms norms;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    DraftNorm(
            Rounds rounds,
            Norms norms,
            Attachments attachments,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.norms = norms;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** A norm as drafted; its text may stand in a file instead. */
    public record Form(
            @NotNull NormKind kind,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 20000) String body) {}

    @Act(by = Role.OFFICE, basis = Provision.DRAFT_NORMS)
    public Verdict draft(Actor actor, RoundId id, UUID norm, Form form, @Nullable Resource file) {
        var round = rounds.held(actor, id);
        var newest = Optional.ofNullable(norms.newest(id).get(form.kind()));
        var body = Objects.requireNonNullElse(form.body(), "").strip();
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.PREPARATION) {
            reasons.add(Refusal.of(Provision.ADOPT_NORMS, "NORMS_FIXED_BY_ANNOUNCEMENT"));
        } else {
            Norms.mayBeReplaced(newest.map(NormVersion::fate)).ifPresent(reasons::add);
        }
        if (body.isEmpty() && file == null) {
            reasons.add(Refusal.of(form.kind().basis(), "NORM_WITHOUT_TEXT"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        AttachmentId attachment = null;
        if (file != null) {
            attachment = new AttachmentId(UUID.randomUUID());
            var filing = new Filing(norm, "norm", form.kind().basis(), Confidentiality.OPEN);
            var added = add(actor, attachment, filing, file);
            if (added instanceof Added.Refused) {
                return added.verdict();
            }
        }
        jdbc.sql("""
                        insert into norm (id, programme, round, kind, version, title, body, attachment,
                                          drafted_by, drafted_at, supersedes)
                        values (:id, :programme, :round, :kind, :version, :title, :body, :attachment,
                                :by, :at, :supersedes)
                        """)
                .param("id", norm)
                .param("programme", round.programme.value())
                .param("round", id.value())
                .param("kind", form.kind().name())
                .param("version", newest.map(NormVersion::version).orElse(0) + 1)
                .param("title", form.title().strip())
                .param("body", body)
                .param("attachment", attachment == null ? null : attachment.value(), java.sql.Types.OTHER)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("supersedes", newest.map(NormVersion::id).orElse(null), java.sql.Types.OTHER)
                .update();
        journal.enter(
                actor,
                "DraftNorm",
                Provision.DRAFT_NORMS,
                norm,
                id.value(),
                form.kind(),
                form.title(),
                body,
                attachment);
        return Verdict.ALLOWED;
    }

    private Added add(Actor actor, AttachmentId id, Filing filing, Resource file) {
        var upload = Upload.ofChosen(file);
        return attachments.add(actor, id, filing, upload, Limits.standard());
    }
}
