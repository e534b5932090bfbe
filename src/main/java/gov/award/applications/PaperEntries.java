package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.applicants.Applicant;
import gov.award.files.Added;
import gov.award.files.Attachments;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications handed in on paper, which the office enters: when each was received, as what, and its first page. */
@Component
public class PaperEntries {

    private static final int LONGEST_NUMBER = 60;

    private static final String SELECT = """
            select e.application, e.round, e.name, e.number, p.name as by, e.received_at,
                   (select f.id from attachment f where f.subject = e.id limit 1) as scan
            from paper_entry e join person p on p.id = e.received_by
            """;

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final BusinessClock clock;

    PaperEntries(JdbcClient jdbc, Attachments attachments, BusinessClock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * An application received on paper.
     *
     * @param number of the office's register of incoming papers
     * @param scan its first page with the stamp of receipt; {@code null} to who may not see it
     */
    public record PaperEntry(
            ApplicationId application,
            RoundId round,
            String name,
            String number,
            String by,
            Instant receivedAt,
            @Nullable UUID scan) {}

    /** What was handed over at the counter: the number it was registered under, and its first page. */
    public record Handed(String number, @Nullable Upload scan) {}

    /** Registers what was handed in; refused without a number of its own and a scan. */
    List<Refusal> add(Actor actor, ApplicationId id, RoundId round, Applicant applicant, Handed handed) {
        var number = handed.number().strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            return List.of(Refusal.of(Provision.SUBMISSION, "PAPER_NUMBER_MISSING", LONGEST_NUMBER));
        }
        if (handed.scan() == null) {
            return List.of(Refusal.of(Provision.SUBMISSION, "PAPER_SCAN_MISSING"));
        }
        var entry = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into paper_entry (id, application, programme, round, applicant, name, number, received_by, received_at)
                            values (:entry, :id, :programme, :round, :applicant, :name, :number, :person, :now)
                            """)
                    .param("entry", entry)
                    .param("id", id.value())
                    .param("programme", actor.requireProgramme().value())
                    .param("round", round.value())
                    .param("applicant", applicant.id().value())
                    .param("name", applicant.name())
                    .param("number", number)
                    .param("person", actor.personId())
                    .param("now", clock.now().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException numberUsed) {
            return List.of(Refusal.of(Provision.SUBMISSION, "PAPER_NUMBER_TAKEN", number));
        }
        var filing = new Filing(entry, "paper-entry-scan", Provision.SUBMISSION, Confidentiality.CONFIDENTIAL);
        return attachments.add(actor, filing, handed.scan(), Limits.scan()) instanceof Added.Refused refused
                ? refused.reasons()
                : List.of();
    }

    Optional<PaperEntry> of(ApplicationId id) {
        return jdbc.sql(SELECT + " where e.application = ?")
                .param(id.value())
                .query(Row.of(PaperEntry.class))
                .optional();
    }

    /** Those of a round that were received and are not given in yet, the earliest first; call within an act or a reading. */
    public List<PaperEntry> waiting(RoundId round) {
        return jdbc.sql(SELECT + """
                         join application_draft d on d.application = e.application
                        where e.round = ? order by e.received_at, e.application
                        """)
                .param(round.value())
                .query(Row.of(PaperEntry.class))
                .list();
    }

    /** Those the acting person has to enter, in rounds that go on, the earliest first. */
    List<PaperEntry> waiting(Actor actor) {
        return jdbc.sql(SELECT + """
                         join round r on r.id = e.round
                        where r.phase in ('APPLICATION', 'RECOMMENDATION')
                          and (exists (select from application_draft d where d.application = e.application)
                               or exists (select from application a where a.id = e.application
                                          and a.status in ('RETURNED_BY_UNIT', 'RETURNED_BY_OFFICE')))
                          and exists (
                            select from applicant_member m
                            where m.applicant = e.applicant and m.person = ? and m.on_behalf and m.state <> 'ENDED')
                        order by e.received_at, e.application
                        """)
                .param(actor.personId())
                .query(Row.of(PaperEntry.class))
                .list();
    }

    /** Whoever of the office has ever acted for the applicant of an application, or received it. */
    List<PersonId> enteredBy(ApplicationId id) {
        return jdbc.sql("""
                        select m.person from applicant_member m join application a on a.applicant = m.applicant
                        where a.id = :id and m.on_behalf
                        union select e.received_by from paper_entry e where e.application = :id
                        """)
                .param("id", id.value())
                .query(Row.of(PersonId.class))
                .list();
    }
}
