package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.files.Sha256;
import gov.award.workdays.SecurityClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations to act for applicants. */
@Component
class Invitations {

    static final Duration LASTING = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final SecurityClock clock;

    Invitations(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Actor actor, InvitationId id, ApplicantId applicant, String name, InvitationCode code) {
        var now = clock.now();
        jdbc.sql("""
                        insert into applicant_invitation (id, programme, applicant, name, code, invited_by, invited_at, until)
                        values (:id, :programme, :applicant, :name, :code, :person, :now, :until)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("applicant", applicant.value())
                .param("name", name)
                .param("code", digest(code))
                .param("person", actor.personId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(LASTING).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of an applicant that can still be accepted, the latest first. */
    List<Invitation> open(ApplicantId applicant) {
        return jdbc.sql("""
                        select i.id, i.applicant, a.name as applicant_name, i.name, i.invited_by, p.name as inviter, i.until
                        from applicant_invitation i join applicant a on a.id = i.applicant join person p on p.id = i.invited_by
                        where i.applicant = :applicant and i.accepted_at is null and i.withdrawn_at is null and i.until > :now
                        order by i.invited_at desc, i.id
                        """)
                .param("applicant", applicant.value())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(Row.of(Invitation.class))
                .list();
    }

    /** The one a link leads to, for whoever has the link, as long as it can be accepted. */
    Optional<Invitation> at(InvitationCode code) {
        return jdbc.sql("""
                        select id, applicant, applicant_name, name, invited_by, inviter, until from invitation_at(:code) where until > :now
                        """)
                .param("code", digest(code))
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(Row.of(Invitation.class))
                .optional();
    }

    /** @return whether it was open until now */
    boolean accept(Actor actor, Invitation invitation) {
        return jdbc.sql("""
                        update applicant_invitation set accepted_by = :person, accepted_at = :now
                        where id = :id and accepted_at is null and withdrawn_at is null
                        """)
                        .param("person", actor.personId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .param("id", invitation.id().value())
                        .update()
                == 1;
    }

    /** @throws NotFound if the applicant has no such invitation open */
    void withdraw(InvitationId id, ApplicantId applicant) {
        var withdrawn = jdbc.sql("""
                        update applicant_invitation set withdrawn_at = :now
                        where id = :id and applicant = :applicant and accepted_at is null and withdrawn_at is null
                        """)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("applicant", applicant.value())
                .update();
        if (withdrawn == 0) {
            throw new NotFound("invitation");
        }
    }

    private static String digest(InvitationCode code) {
        return Sha256.ofText(code.text()).hex();
    }
}
