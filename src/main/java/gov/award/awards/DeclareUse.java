package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** A winning organisation declares what it used its prize for (article 28). */
@Service
public class DeclareUse {

    private final AwardBook awards;
    private final Uses uses;
    private final ApplicationBriefs applications;
    private final Editions editions;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    DeclareUse(
            AwardBook awards,
            Uses uses,
            ApplicationBriefs applications,
            Editions editions,
            Attachments attachments,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.awards = awards;
        this.uses = uses;
        this.applications = applications;
        this.editions = editions;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.USE_OF_PRIZE)
    public Verdict declare(Actor actor, AwardId id, UUID use, UseForm form, Upload evidence) {
        var award = awards.locked(id);
        if (!applications.members(award.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("award of one's own");
        }
        var edition = editions.byCode(award.edition());
        var purpose = form.purpose().strip();
        var amount = MoneyRules.fen(form.amount());
        var hard = new ArrayList<Refusal>(MoneyRules.purpose(edition, award.kind(), purpose));
        hard.addAll(MoneyRules.use(award.paidFen(), uses.declared(id), amount));
        if (award.revoked()) {
            hard.add(Refusal.of(Provision.USE_OF_PRIZE, "AWARD_IS_REVOKED"));
        }
        if (form.usedOn().isAfter(clock.today()) || form.usedOn().isBefore(award.decided())) {
            hard.add(Refusal.of(Provision.USE_OF_PRIZE, "USE_DAY", award.decided()));
        }
        var kindred = MoneyRules.kindred(edition, purpose);
        var verdict = Verdict.of(hard, kindred, form.justification());
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        var filing = new Filing(use, "use-evidence", Provision.USE_OF_PRIZE, Confidentiality.CONFIDENTIAL);
        var added = attachments.add(actor, attachment, filing, evidence, Limits.standard());
        if (added instanceof Added.Refused) {
            return added.verdict();
        }
        var justification =
                form.justification() == null ? "" : form.justification().strip();
        add(actor, award, use, form, amount, attachment, kindred, justification);
        journal.enter(
                actor, "DeclareUse", Provision.USE_OF_PRIZE, id, use, purpose, amount, form.usedOn(), justification);
        return Verdict.ALLOWED;
    }

    private void add(
            Actor actor,
            AwardLine award,
            UUID use,
            UseForm form,
            long amount,
            AttachmentId evidence,
            List<Refusal> kindred,
            String justification) {
        jdbc.sql("""
                        insert into use_of_prize (id, programme, award, purpose, kindred, amount_fen, used_on, description, justification,
                            evidence, declared_by, declared_at)
                        values (:id, :programme, :award, :purpose, :kindred, :amount, :usedOn, :description, :justification,
                            :evidence, :by, :at)
                        """)
                .param("id", use)
                .param("programme", actor.requireProgramme().value())
                .param("award", award.id().value())
                .param("purpose", form.purpose().strip())
                .param("kindred", !kindred.isEmpty())
                .param("amount", amount)
                .param("usedOn", form.usedOn())
                .param("description", form.description().strip())
                .param("justification", kindred.isEmpty() ? "" : justification)
                .param("evidence", evidence.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
