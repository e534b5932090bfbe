package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.awards.AwardId;
import gov.award.committee.MatterId;
import gov.award.consultations.RequestId;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what acts of the story have brought about under identifiers of their own. */
@DemoOnly
class Whereabouts {

    private final JdbcClient jdbc;

    Whereabouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A candidate before the committee. */
    record Put(ApplicationId application, MatterId matter) {}

    /** The one interest declared in a round. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public UUID openInterest(Actor actor, RoundId round) {
        return jdbc.sql("select id from declaration where round = ? and statement = 'INTEREST'")
                .param(round.value())
                .query(Row.of(UUID.class))
                .single();
    }

    /** The letter to one who is not on the shortlist. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public PaperId letter(Actor actor, ApplicationId application) {
        return jdbc.sql("select id from paper where subject = ? and kind = 'NOT_SHORTLISTED'")
                .param(application.value())
                .query(Row.of(PaperId.class))
                .single();
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public RequestId request(Actor actor, RoundId round, UnitId unit) {
        return jdbc.sql("select id from consultation_request where round = ? and unit = ?")
                .params(round.value(), unit.value())
                .query(Row.of(RequestId.class))
                .single();
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public List<Put> candidates(Actor actor, RoundId round) {
        return jdbc.sql("select application, matter from winner_matter where round = ? order by put_at, application")
                .param(round.value())
                .query(Row.of(Put.class))
                .list();
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public AwardId award(Actor actor, ApplicationId application) {
        return jdbc.sql("select id from award where application = ?")
                .param(application.value())
                .query(Row.of(AwardId.class))
                .single();
    }
}
