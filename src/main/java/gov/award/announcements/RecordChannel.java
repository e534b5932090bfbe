package gov.award.announcements;

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
import gov.award.measures.Catalogue;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office records where an announcement was published, with a scan or capture as proof (article 14). */
@Service
public class RecordChannel {

    private final RoundBriefs rounds;
    private final Announcements announcements;
    private final Editions editions;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    RecordChannel(
            RoundBriefs rounds,
            Announcements announcements,
            Editions editions,
            Attachments attachments,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.editions = editions;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** Where it was published. */
    public record Form(
            @NotBlank @Size(max = 40) String channel,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 500) String place,
            @NotNull LocalDate publishedOn) {}

    @Act(by = Role.OFFICE, basis = Provision.ANNOUNCEMENT)
    public Verdict add(Actor actor, RoundId id, UUID channel, Form form, @Nullable Resource capture) {
        var round = rounds.held(id);
        var announcement = announcements.draft(id).orElse(null);
        var reasons = new ArrayList<Refusal>();
        if (announcement == null) {
            reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "NOTHING_DRAFTED"));
        }
        if (editions.byCode(round.edition()).list(Catalogue.ANNOUNCEMENT_CHANNELS).stream()
                .noneMatch(entry -> entry.code().equals(form.channel()))) {
            reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "CHANNEL_UNKNOWN"));
        }
        if (form.publishedOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "PUBLISHED_IN_FUTURE", clock.today()));
        }
        if (capture == null) {
            reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "CAPTURE_MISSING"));
        }
        if (!reasons.isEmpty() || announcement == null || capture == null) {
            return Verdict.of(reasons);
        }
        var file = new AttachmentId(UUID.randomUUID());
        var filing = new Filing(channel, "announcement-capture", Provision.ANNOUNCEMENT, Confidentiality.OPEN);
        var added = add(actor, file, filing, capture);
        if (added instanceof Added.Refused) {
            return added.verdict();
        }
        jdbc.sql("""
                        insert into announcement_channel (id, programme, announcement, channel, name, place,
                                                          published_on, capture, recorded_by, recorded_at)
                        values (:id, :programme, :announcement, :channel, :name, :place, :day, :capture, :by, :at)
                        """)
                .param("id", channel)
                .param("programme", round.programme().value())
                .param("announcement", announcement.id())
                .param("channel", form.channel())
                .param("name", form.name())
                .param("place", form.place())
                .param("day", form.publishedOn())
                .param("capture", file.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(
                actor,
                "RecordChannel",
                Provision.ANNOUNCEMENT,
                channel,
                id.value(),
                form.channel(),
                form.name(),
                form.place(),
                form.publishedOn(),
                file);
        return Verdict.ALLOWED;
    }

    private Added add(Actor actor, AttachmentId id, Filing filing, Resource file) {
        var upload = Upload.ofChosen(file);
        return attachments.add(actor, id, filing, upload, Limits.scan());
    }
}
