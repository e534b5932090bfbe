package gov.award.surveys;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBrief;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All commissions with their deliveries. */
@Component
class Commissions {

    private static final String SELECT = """
            select c.id, c.round, r.title as round_title, r.edition, c.application, c.name, c.agency, u.name as agency_name, c.contract,
                   c.commissioned_at, c.due, c.ended_at is not null as ended, c.end_reason, d.id is not null as delivered, x.outcome, d.index,
                   d.delivered_at
            from survey_commission c
            join round r on r.id = c.round
            join unit u on u.id = c.agency
            left join survey_delivery d on d.commission = c.id
                and not exists (select from survey_delivery later where later.supersedes = d.id)
            left join survey_decision x on x.delivery = d.id
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Commissions(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound if whoever acts sees none such */
    Commission of(CommissionId id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id.value())
                .query(Row.of(Commission.class))
                .optional()
                .orElseThrow(() -> new NotFound("commission"));
    }

    /** The same, held until the act ends. */
    Commission locked(CommissionId id) {
        jdbc.sql("select id from survey_commission where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
        return of(id);
    }

    List<Commission> inRound(RoundId round) {
        return jdbc.sql(SELECT + " where c.round = :round order by c.ended_at is not null, c.name, c.commissioned_at")
                .param("round", round.value())
                .query(Row.of(Commission.class))
                .list();
    }

    /** Those of the agencies the actor works for, what is due first on top. */
    Listing<Commission> own(PageRequest page) {
        var total = jdbc.sql("select count(*) from survey_commission where agency = any (acting_units('AGENCY'))")
                .query(Long.class)
                .single();
        var rows = jdbc.sql(SELECT + """
                         where c.agency = any (acting_units('AGENCY'))
                        order by c.ended_at is not null, x.outcome = 'ACCEPTED' nulls first, c.due, c.name, c.id
                        limit :size offset :offset
                        """)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Commission.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    List<Delivery> deliveries(CommissionId id) {
        return jdbc.sql("""
                        select d.id, d.index, d.cross_check, d.method, d.sample, d.fieldwork_from, d.fieldwork_to,
                               p.name as delivered_by, d.delivered_at, x.outcome, x.reason, x.decided_at
                        from survey_delivery d join person p on p.id = d.delivered_by
                        left join survey_decision x on x.delivery = d.id
                        where d.commission = :commission order by d.delivered_at desc, d.id
                        """)
                .param("commission", id.value())
                .query(Row.of(Delivery.class))
                .list();
    }

    /** False if the organisation's survey has been commissioned meanwhile. */
    boolean add(Actor actor, CommissionId id, ApplicationBrief application, CommissionForm form) {
        return jdbc.sql("""
                        insert into survey_commission (id, programme, round, application, name, agency, contract, due,
                                                       commissioned_by, commissioned_at)
                        values (:id, :programme, :round, :application, :name, :agency, :contract, :due, :by, :now)
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("programme", actor.requireProgramme().value())
                        .param("round", application.round().value())
                        .param("application", application.id().value())
                        .param("name", application.name())
                        .param("agency", form.agency())
                        .param("contract", form.contract().strip())
                        .param("due", form.due())
                        .param("by", actor.personId())
                        .param("now", now())
                        .update()
                == 1;
    }

    void end(Actor actor, CommissionId id, String reason) {
        jdbc.sql("update survey_commission set ended_by = :by, ended_at = :now, end_reason = :reason where id = :id")
                .param("by", actor.personId())
                .param("now", now())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void deliver(
            Actor actor,
            Commission commission,
            DeliveryId id,
            DeliveryForm form,
            @Nullable BigDecimal crossCheck,
            @Nullable Delivery former) {
        jdbc.sql("""
                        insert into survey_delivery (id, programme, round, commission, application, index, cross_check, method,
                                                     sample, fieldwork_from, fieldwork_to, delivered_by, delivered_at, supersedes)
                        values (:id, :programme, :round, :commission, :application, :index, :crossCheck::numeric, :method, :sample,
                                :from, :to, :by, :now, :former::uuid)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", commission.round().value())
                .param("commission", commission.id().value())
                .param("application", commission.application().value())
                .param("index", form.index())
                .param("crossCheck", crossCheck)
                .param("method", form.method().strip())
                .param("sample", form.sample())
                .param("from", form.fieldworkFrom())
                .param("to", form.fieldworkTo())
                .param("by", actor.personId())
                .param("now", now())
                .param("former", former == null ? null : former.id().value())
                .update();
    }

    void decide(Actor actor, DeliveryId id, Delivery.Outcome outcome, String reason, @Nullable PaperId paper) {
        jdbc.sql("""
                        insert into survey_decision (delivery, programme, outcome, reason, paper, decided_by, decided_at)
                        values (:delivery, :programme, :outcome, :reason, :paper::uuid, :by, :now)
                        """)
                .param("delivery", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("paper", paper == null ? null : paper.value())
                .param("by", actor.personId())
                .param("now", now())
                .update();
    }

    private Object now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
