package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.People;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office admits someone who meets the assessor standard to the pool, on the paper that proves it (article 8(2)). */
@Service
public class AdmitAssessor {

    private final Pool pool;
    private final People people;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    AdmitAssessor(
            Pool pool, People people, Attachments attachments, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.pool = pool;
        this.people = people;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param scan the paper, by its file name and content */
    @Act(by = Role.OFFICE, basis = Provision.ASSESSOR_POOL)
    public Verdict admit(Actor actor, AssessorId id, AssessorForm form, String scanName, InputStreamSource scan) {
        var person = new PersonId(form.person());
        var reasons = new ArrayList<Refusal>();
        if (person.equals(actor.person())) {
            reasons.add(Refusal.of(Provision.ASSESSOR_POOL, "ADMITS_ONESELF"));
        }
        if (people.holding(Role.ASSESSOR, actor.requireProgramme()).stream()
                .noneMatch(holder -> holder.id().equals(person))) {
            reasons.add(Refusal.of(Provision.ASSESSOR_POOL, "NOT_AN_ASSESSOR"));
        }
        if (pool.contains(actor.requireProgramme(), person)) {
            reasons.add(Refusal.of(Provision.ASSESSOR_POOL, "ALREADY_IN_POOL"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var file = new AttachmentId(UUID.randomUUID());
        var added = attachments.add(
                actor,
                file,
                Filing.confidential(id, "admission", Provision.ASSESSOR_POOL),
                new Upload(scanName, scan),
                Limits.scan());
        if (!(added instanceof Added.Stored stored)) {
            return added.verdict();
        }
        jdbc.sql("""
                        insert into assessor (id, programme, person, employer, post, specialties, qualifications, document, scan,
                                              admitted_by, admitted_at)
                        values (:id, :programme, :person, :employer, :post, :specialties, :qualifications, :document, :scan,
                                :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("person", person.value())
                .param("employer", form.employer().strip())
                .param("post", form.post().strip())
                .param("specialties", form.specialties().strip())
                .param("qualifications", form.qualifications().strip())
                .param("document", form.document().strip())
                .param("scan", file.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(
                actor,
                "AdmitAssessor",
                Provision.ASSESSOR_POOL,
                id,
                person.value(),
                form.employer(),
                form.post(),
                form.specialties(),
                form.qualifications(),
                form.document(),
                stored.attachment().digest().hex());
        return Verdict.ALLOWED;
    }
}
