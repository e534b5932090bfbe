package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Id;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Compared;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office recorded from signed papers of applicants; call within an act or a reading. */
@Component
public class PaperActs {

    private static final String SELECT = """
            select a.id, a.application, a.what, a.target, a.text, a.note, a.received_on, a.scan, a.recorded_by,
                   recording.name as recorded_by_name, a.recorded_at,
                   k.outcome, k.reason, checking.name as checked_by_name, k.checked_at
            from paper_act a join person recording on recording.id = a.recorded_by
            left join paper_act_check k on k.act = a.id
            left join person checking on checking.id = k.checked_by
            """;

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final People people;
    private final Notices notices;
    private final BusinessClock clock;

    PaperActs(JdbcClient jdbc, Attachments attachments, People people, Notices notices, BusinessClock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those of a sort on one application, the first recorded first. */
    public List<PaperAct> of(ApplicationId application, PaperAct.What what) {
        return jdbc.sql(SELECT + """
                         where a.application = :application and a.what = :what order by a.recorded_at, a.id
                        """)
                .param("application", application.value())
                .param("what", what.name())
                .query(Row.of(PaperAct.class))
                .list();
    }

    /** Whether one on the application, and on what is answered by it, has still to be compared with its paper. */
    public boolean anyWaiting(ApplicationId application, PaperAct.What what, @Nullable Id target) {
        return jdbc.sql("""
                        select exists (select from paper_act_waiting
                                       where application = :application and what = :what and target is not distinct from :target)
                        """)
                .param("application", application.value())
                .param("what", what.name())
                .param("target", target == null ? null : target.value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /**
     * One that waits for comparison.
     *
     * @throws NotFound if there is none such
     */
    public PaperAct waiting(ApplicationId application, PaperAct.What what, @Nullable Id target, PaperActId id) {
        return of(application, what).stream()
                .filter(act -> act.id().equals(id) && act.waits())
                .filter(act -> target == null || target.value().equals(act.target()))
                .findFirst()
                .orElseThrow(() -> new NotFound("paper"));
    }

    /** Keeps it with its scan; refused if that is none. */
    public Added keep(
            Actor actor,
            ApplicationBrief application,
            PaperActId id,
            PaperAct.What what,
            @Nullable Id target,
            PaperForm form,
            Upload scan) {
        var file = new AttachmentId(UUID.randomUUID());
        var added =
                attachments.add(actor, file, Filing.confidential(id, "paper-act", what.basis()), scan, Limits.scan());
        if (added instanceof Added.Refused) {
            return added;
        }
        jdbc.sql("""
                        insert into paper_act (id, programme, round, application, applicant, what, target, text, note, received_on,
                                               scan, recorded_by, recorded_at)
                        values (:id, :programme, :round, :application, :applicant, :what, :target, :text, :note, :day,
                                :scan, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("what", what.name())
                .param("target", target == null ? null : target.value(), Types.OTHER)
                .param("text", form.text().strip())
                .param("note", form.remark())
                .param("day", form.receivedOn())
                .param("scan", file.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        return added;
    }

    /**
     * Keeps what came of the comparison; whoever recorded it is told if it is dropped.
     *
     * @param reason why it is dropped; may be blank otherwise
     */
    public void compare(Actor actor, ApplicationBrief application, PaperAct act, Compared outcome, String reason) {
        jdbc.sql("""
                        insert into paper_act_check (act, programme, outcome, reason, checked_by, checked_at)
                        values (:act, :programme, :outcome, :reason, :by, :at)
                        """)
                .param("act", act.id().value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("reason", reason.strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (outcome == Compared.REJECTED && stillInOffice(actor, act)) {
            notices.tell(
                    actor,
                    List.of(act.recordedBy()),
                    "notice.paperAct.dropped",
                    List.of(application.name(), reason.strip()),
                    act.what().at(application.id()));
        }
    }

    /** Who has left the office learns nothing of applicants any more. */
    private boolean stillInOffice(Actor actor, PaperAct act) {
        return people.roles(act.recordedBy(), actor.requireProgramme()).contains(Role.OFFICE);
    }
}
