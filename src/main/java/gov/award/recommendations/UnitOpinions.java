package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationId;
import gov.award.files.Compared;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The opinions of recommending units, given by them or recorded from a signed paper (代录) and compared by a second person. */
@Component
public class UnitOpinions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Checked>> CHECKED = new TypeReference<>() {};

    private static final String SELECT = """
            select o.id, o.application, o.unit, u.name as unit_name, o.outcome, o.reasons, o.signed_by, o.signed_on, o.scan,
                   o.origin, o.given_by, o.given_at, c.outcome as checked, c.checked_by
            from opinion o join unit u on u.id = o.unit left join opinion_check c on c.opinion = o.id
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    UnitOpinions(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How an opinion came in. */
    enum Origin {
        UNIT,
        RECORDED
    }

    /** An opinion as it was given. */
    public record Opinion(
            OpinionId id,
            ApplicationId application,
            UnitId unit,
            String unitName,
            OpinionOutcome outcome,
            String reasons,
            String signedBy,
            LocalDate signedOn,
            UUID scan,
            Origin origin,
            PersonId givenBy,
            Instant givenAt,
            @Nullable Compared checked,
            @Nullable PersonId checkedBy) {

        /** Whether it stands: the unit's own does at once. */
        public boolean stands() {
            return origin == Origin.UNIT || checked == Compared.CONFIRMED;
        }

        /** Whether a second person has still to compare it with the paper. */
        boolean waits() {
            return origin == Origin.RECORDED && checked == null;
        }
    }

    /** The latest opinion that was not dropped, whether it stands already or waits. */
    public Optional<Opinion> standing(ApplicationId application) {
        return jdbc.sql(SELECT + """
                         join recommendation r on r.application = o.application and r.unit = o.unit
                        where o.application = :application and c.outcome is distinct from 'REJECTED'
                          and o.given_at > verified_since(o.application)
                        order by o.given_at desc limit 1
                        """)
                .param("application", application.value())
                .query(Row.of(Opinion.class))
                .optional();
    }

    /** What was found on each condition when the opinion was given. */
    List<Checked> findings(OpinionId id) {
        return jdbc.sql("select findings::text from opinion where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(findings -> JSON.readValue(findings, CHECKED))
                .orElseThrow(() -> new NotFound("opinion"));
    }

    /** One that waits for comparison, and that the unit's losing the application has not overtaken. */
    Opinion waiting(Actor actor, OpinionId id) {
        return jdbc.sql(SELECT + """
                         join recommendation r on r.application = o.application and r.unit = o.unit
                        where o.id = :id and o.programme = :programme and o.given_at > verified_since(o.application)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Opinion.class))
                .optional()
                .filter(Opinion::waits)
                .orElseThrow(() -> new NotFound("opinion"));
    }

    /** @throws NotFound if the identifier is of another opinion, which the actor need not see */
    void add(
            Actor actor,
            OpinionId id,
            ApplicationBrief application,
            UnitId unit,
            OpinionForm form,
            UUID scan,
            List<Checked> findings,
            Origin origin) {
        var added = jdbc.sql("""
                        insert into opinion (id, programme, round, application, unit, outcome, reasons, signed_by, signed_on, scan,
                                             findings, origin, given_by, given_at)
                        values (:id, :programme, :round, :application, :unit, :outcome, :reasons, :signedBy, :signedOn, :scan,
                                :findings::jsonb, :origin, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("unit", unit.value())
                .param("outcome", form.outcome().name())
                .param("reasons", form.reasons().strip())
                .param("signedBy", form.signedBy().strip())
                .param("signedOn", form.signedOn())
                .param("scan", scan)
                .param("findings", JSON.writeValueAsString(findings))
                .param("origin", origin.name())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new NotFound("opinion");
        }
    }

    void compare(Actor actor, OpinionId id, Compared outcome, String reason) {
        jdbc.sql("""
                        insert into opinion_check (opinion, programme, outcome, reason, checked_by, checked_at)
                        values (:opinion, :programme, :outcome, :reason, :by, :at)
                        """)
                .param("opinion", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
