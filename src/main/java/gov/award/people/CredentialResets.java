package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.measures.Refusal;
import gov.award.people.Accounts.PasswordOrigin;
import gov.award.workdays.SecurityClock;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passwords and second factors given anew. Whoever holds a role other than applicant's keeps the old ones until a second
 * person has confirmed, so that nobody alone steps into anyone's place; the holder and the supervisors are told.
 */
@Component
class CredentialResets {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Grants grants;
    private final Confirmation confirmation;
    private final ApplicationEventPublisher events;
    private final SecurityClock clock;

    CredentialResets(
            JdbcClient sql,
            Accounts accounts,
            Grants grants,
            Confirmation confirmation,
            ApplicationEventPublisher events,
            SecurityClock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.grants = grants;
        this.confirmation = confirmation;
        this.events = events;
        this.clock = clock;
    }

    /** What is given anew. */
    enum Kind {
        PASSWORD,
        FACTOR
    }

    /** One that waits for its confirmation. */
    record CredentialReset(
            UUID id, UUID person, Kind kind, @Nullable String passwordHash, UUID proposedBy) {

        PersonId personId() {
            return new PersonId(person);
        }
    }

    /** Why {@code actor} may not give {@code person} anything anew; empty if they may. */
    List<Refusal> refusals(Actor actor, PersonId person) {
        var programme = actor.requireProgramme();
        var reasons = new ArrayList<Refusal>();
        if (actor.requirePerson().equals(person)) {
            reasons.add(PasswordRule.refusal("reset.oneself"));
        }
        if (!actor.is(Role.ADMINISTRATOR) && !grants.inForce(person, programme).contains(Role.ADMINISTRATOR)) {
            reasons.add(PasswordRule.refusal("reset.administrator"));
        }
        if (reasons.isEmpty()
                && holdsMoreThanApplicant(person, programme)
                && !confirmation.anyoneConfirms(
                        programme, person, actor.requirePerson().value())) {
            reasons.add(PasswordRule.refusal("reset.machine"));
        }
        return reasons;
    }

    /** Carries a reset out at once, or lets it wait for its confirmation. */
    void begin(Actor actor, ResetId id, PersonId person, Kind kind, @Nullable String passwordHash) {
        var programme = actor.requireProgramme();
        var account = accounts.locked(person, programme);
        sql.sql("""
                update credential_reset set dropped_at = ?
                where person = ? and kind = ? and confirmed_at is null and dropped_at is null
                """).params(now(), person.value(), kind.name()).update();
        if (!holdsMoreThanApplicant(person, programme)) {
            apply(account, kind, passwordHash);
            events.publishEvent(new CredentialsReset(actor, person, CredentialsReset.Stage.DONE));
            return;
        }
        sql.sql("""
                insert into credential_reset (id, person, programme, kind, password_hash, proposed_by, proposed_at)
                values (:id, :person, :programme, :kind, :hash, :by, :now)
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("programme", programme.value())
                .param("kind", kind.name())
                .param("hash", passwordHash)
                .param("by", actor.personId())
                .param("now", now())
                .update();
        events.publishEvent(new CredentialsReset(actor, person, CredentialsReset.Stage.PROPOSED));
    }

    boolean waits(ResetId id) {
        return sql.sql("select exists (select from credential_reset where id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    CredentialReset locked(ResetId id, ProgrammeId programme) {
        return sql.sql("""
                select id, person, kind, password_hash, proposed_by from credential_reset
                where id = ? and programme = ? and confirmed_at is null and dropped_at is null for update
                """)
                .params(id.value(), programme.value())
                .query(CredentialReset.class)
                .optional()
                .orElseThrow(() -> new NotFound("reset"));
    }

    void confirm(CredentialReset reset, Actor actor) {
        apply(accounts.locked(reset.personId()), reset.kind(), reset.passwordHash());
        sql.sql("update credential_reset set confirmed_at = ?, confirmed_by = ?, password_hash = null where id = ?")
                .params(now(), actor.personId(), reset.id())
                .update();
        events.publishEvent(new CredentialsReset(actor, reset.personId(), CredentialsReset.Stage.DONE));
    }

    void drop(CredentialReset reset) {
        sql.sql("update credential_reset set dropped_at = ?, password_hash = null where id = ?")
                .params(now(), reset.id())
                .update();
    }

    private void apply(Accounts.Account account, Kind kind, @Nullable String passwordHash) {
        switch (kind) {
            case PASSWORD -> {
                if (passwordHash == null) {
                    throw new IllegalStateException("a password reset without a password");
                }
                accounts.setPassword(account, passwordHash, PasswordOrigin.ISSUED, UUID.randomUUID());
            }
            case FACTOR -> accounts.removeFactor(new PersonId(account.person()));
        }
    }

    private boolean holdsMoreThanApplicant(PersonId person, ProgrammeId programme) {
        return !Set.of(Role.APPLICANT).containsAll(grants.inForce(person, programme));
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }
}
