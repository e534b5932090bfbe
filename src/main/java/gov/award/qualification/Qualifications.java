package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.papers.PaperId;
import gov.award.recommendations.Checked;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the office has decided on the qualification of an application, and what the party was told before a refusal. */
@Component
class Qualifications {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Qualifications(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How it was decided. */
    enum Decision {
        QUALIFIED,
        NOT_QUALIFIED
    }

    /**
     * A refusal the party has been told of.
     *
     * @param paper the paper that told it; the days for its statement run from the day the paper reached it
     */
    record Intent(
            UUID id,
            ApplicationId application,
            ApplicantId applicant,
            String reasons,
            List<Provision> provisions,
            PaperId paper,
            Instant toldAt) {

        Intent {
            provisions = List.copyOf(provisions);
        }
    }

    /** The one that stands. */
    Optional<Intent> intended(ApplicationId application) {
        return intents(application).stream().findFirst();
    }

    /** All that were told, the one that stands first. */
    List<Intent> intents(ApplicationId application) {
        return jdbc.sql("""
                        select i.id, i.application, i.applicant, i.reasons, i.provisions, i.paper, i.told_at
                        from refusal_intent i left join refusal_intent later on later.supersedes = i.id
                        where i.application = :application and i.told_at > recommended_since(i.round)
                        order by later.id is not null, i.told_at desc
                        """)
                .param("application", application.value())
                .query(Row.of(Intent.class))
                .list();
    }

    void intend(
            Actor actor,
            UUID id,
            ApplicationBrief application,
            String reasons,
            Collection<Provision> provisions,
            PaperId paper,
            @Nullable Intent former) {
        jdbc.sql("""
                        insert into refusal_intent (id, programme, round, application, applicant, reasons, provisions, paper, told_by, told_at, supersedes)
                        values (:id, :programme, :round, :application, :applicant, :reasons, string_to_array(:provisions, ','), :paper, :by, :at, :former::uuid)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("reasons", reasons)
                .param(
                        "provisions",
                        String.join(
                                ",", provisions.stream().map(Provision::name).toList()))
                .param("paper", paper.value())
                .param("former", former == null ? null : former.id())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void disqualify(Actor actor, ApplicationBrief application, Intent intent, String answer, PaperId paper) {
        jdbc.sql("""
                        insert into disqualification (id, programme, round, application, applicant, intent, answer, paper, decided_by, decided_at)
                        values (:id, :programme, :round, :application, :applicant, :intent, :answer, :paper, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("intent", intent.id())
                .param("answer", answer)
                .param("paper", paper.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(
            Actor actor,
            ApplicationBrief application,
            Decision decision,
            String reasons,
            List<Checked> findings,
            @Nullable PaperId paper) {
        jdbc.sql("""
                        insert into qualification (id, programme, round, application, applicant, outcome, reasons, findings, paper, decided_by, decided_at)
                        values (:id, :programme, :round, :application, :applicant, :outcome, :reasons, :findings::jsonb, :paper::uuid, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("outcome", decision.name())
                .param("reasons", reasons)
                .param("findings", JSON.writeValueAsString(findings))
                .param("paper", paper == null ? null : paper.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
