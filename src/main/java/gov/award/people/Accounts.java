package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Row;
import gov.award.measures.Refusal;
import gov.award.workdays.SecurityClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All persons and their accounts. Each change of a credential changes the stamp, and with it ends the sessions begun before. */
@Component
class Accounts {

    static final String PHONE = "phone";
    static final String FACTOR = "second-factor";

    private final JdbcClient sql;
    private final Identifiers identifiers;
    private final Passwords passwords;
    private final SecurityClock clock;

    Accounts(JdbcClient sql, Identifiers identifiers, Passwords passwords, SecurityClock clock) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** An account with what it signs in by. */
    record Account(
            UUID person,
            UUID programme,
            String name,
            String signInName,
            String passwordHash,
            boolean mustChangePassword,
            @Nullable String totpSecret,
            UUID stamp) {}

    /** Opens an account, or tells why it can't be. */
    List<Refusal> add(
            ProgrammeId programme, PersonId person, NewAccount account, String passwordHash, PasswordOrigin origin) {
        sql.sql("insert into person (id, programme, name, created_at) values (?, ?, ?, ?)")
                .params(person.value(), programme.value(), account.name(), now())
                .update();
        int added = sql.sql("""
                insert into account (person, programme, sign_in_name, phone, email, password_hash, must_change_password,
                                     password_set_at, stamp)
                values (:person, :programme, :signInName, :phone, :email, :hash, :mustChange, :now, :stamp)
                on conflict (lower(sign_in_name)) do nothing
                """)
                .param("person", person.value())
                .param("programme", programme.value())
                .param("signInName", account.signInName())
                .param("phone", sealed(account.phone()))
                .param("email", account.email())
                .param("hash", passwordHash)
                .param("mustChange", origin == PasswordOrigin.ISSUED && passwords.issuedMustBeChanged())
                .param("now", now())
                .param("stamp", UUID.randomUUID())
                .update();
        return added == 1 ? List.of() : List.of(PasswordRule.refusal("account.taken"));
    }

    /** Which of these names, in small letters, accounts sign in by that whoever acts can see. */
    List<String> taken(Collection<String> signInNames) {
        return signInNames.isEmpty()
                ? List.of()
                : sql.sql("select lower(sign_in_name) from account where lower(sign_in_name) in (:names)")
                        .param("names", signInNames)
                        .query(Row.of(String.class))
                        .list();
    }

    /** Whether a password was chosen by its owner or given by someone else. */
    enum PasswordOrigin {
        CHOSEN,
        ISSUED
    }

    Optional<Account> bySignInName(String signInName) {
        return sql.sql(SELECT + " and lower(a.sign_in_name) = lower(?)")
                .param(signInName)
                .query(Account.class)
                .optional();
    }

    /** The open account of a person, kept from other changes until the transaction ends. */
    Account locked(PersonId person) {
        return sql.sql(SELECT + " and a.person = ? for update of a")
                .param(person.value())
                .query(Account.class)
                .optional()
                .orElseThrow(() -> new NotFound("account"));
    }

    /** The same for an account this programme looks after. */
    Account locked(PersonId person, ProgrammeId programme) {
        var account = locked(person);
        if (!account.programme().equals(programme.value())) {
            throw new NotFound("account");
        }
        return account;
    }

    void setPassword(Account account, String hash, PasswordOrigin origin, UUID stamp) {
        sql.sql("insert into former_password (person, password_hash, replaced_at) values (?, ?, ?)")
                .params(account.person(), account.passwordHash(), now())
                .update();
        sql.sql("""
                update account set password_hash = :hash, must_change_password = :mustChange, password_set_at = :now, stamp = :stamp
                where person = :person
                """)
                .param("hash", hash)
                .param("mustChange", origin == PasswordOrigin.ISSUED && passwords.issuedMustBeChanged())
                .param("now", now())
                .param("stamp", stamp)
                .param("person", account.person())
                .update();
    }

    /** Whether {@code password} is the present one or among the last of this account. */
    boolean usedBefore(Account account, String password) {
        return passwords.matches(password, account.passwordHash())
                || sql
                        .sql(
                                "select password_hash from former_password where person = ? order by replaced_at desc limit ?")
                        .params(account.person(), PasswordRule.REMEMBERED - 1)
                        .query(String.class)
                        .list()
                        .stream()
                        .anyMatch(hash -> passwords.matches(password, hash));
    }

    void setFactor(PersonId person, String secret, long usedStep, List<String> recoveryDigests, UUID stamp) {
        sql.sql("update account set totp_secret = ?, totp_step = ?, stamp = ? where person = ?")
                .params(sealed(FACTOR, secret), usedStep, stamp, person.value())
                .update();
        removeRecoveryCodes(person);
        recoveryDigests.forEach(digest -> sql.sql("insert into recovery_code (person, digest) values (?, ?)")
                .params(person.value(), digest)
                .update());
    }

    void removeFactor(PersonId person) {
        sql.sql("update account set totp_secret = null, totp_step = 0, stamp = ? where person = ?")
                .params(UUID.randomUUID(), person.value())
                .update();
        removeRecoveryCodes(person);
    }

    /** Takes note that the code of {@code step} was used; false if it, or a later one, was used before. */
    boolean useStep(PersonId person, long step) {
        return sql.sql("update account set totp_step = :step where person = :person and totp_step < :step")
                        .param("step", step)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    boolean useRecoveryCode(PersonId person, String digest) {
        return sql.sql("update recovery_code set used_at = ? where person = ? and digest = ? and used_at is null")
                        .params(now(), person.value(), digest)
                        .update()
                == 1;
    }

    String secret(String stored) {
        return open(FACTOR, stored);
    }

    void signedIn(PersonId person) {
        sql.sql("update account set last_sign_in_at = ? where person = ?")
                .params(now(), person.value())
                .update();
    }

    /** Whether anything but the sign-in name is otherwise than it stands. */
    boolean differs(PersonId person, NewAccount right) {
        return !sql.sql(
                        "select p.name, a.phone, a.email from person p join account a on a.person = p.id where p.id = ?")
                .param(person.value())
                .query((row, n) ->
                        List.of(row.getString("name"), phone(row.getString("phone")), row.getString("email")))
                .single()
                .equals(List.of(right.name(), right.phone(), right.email()));
    }

    /** Puts what is right in place of what stood, which is kept. */
    void correct(Actor actor, UUID id, PersonId person, NewAccount right, String reason) {
        sql.sql("""
                insert into person_correction (id, person, programme, former_name, former_phone, former_email, reason,
                                               corrected_by, corrected_at)
                select :id, p.id, a.programme, p.name, a.phone, a.email, :reason, :by, :now
                from person p join account a on a.person = p.id where p.id = :person
                """)
                .param("id", id)
                .param("reason", reason)
                .param("by", actor.personId())
                .param("now", now())
                .param("person", person.value())
                .update();
        sql.sql("update person set name = ? where id = ?")
                .params(right.name(), person.value())
                .update();
        sql.sql("update account set phone = :phone, email = :email where person = :person")
                .param("phone", sealed(right.phone()))
                .param("email", right.email())
                .param("person", person.value())
                .update();
    }

    void close(PersonId person) {
        sql.sql("update person set closed_at = ? where id = ?")
                .params(now(), person.value())
                .update();
        sql.sql("update account set stamp = ? where person = ?")
                .params(UUID.randomUUID(), person.value())
                .update();
    }

    String phone(@Nullable String stored) {
        return stored == null ? "" : open(PHONE, stored);
    }

    private @Nullable String sealed(String phone) {
        return phone.isEmpty() ? null : sealed(PHONE, phone);
    }

    String sealed(String kind, String text) {
        return Base64.getEncoder().encodeToString(identifiers.encrypt(kind, text));
    }

    String open(String kind, String stored) {
        return identifiers.decrypt(kind, Base64.getDecoder().decode(stored));
    }

    private void removeRecoveryCodes(PersonId person) {
        sql.sql("delete from recovery_code where person = ?")
                .param(person.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(instant());
    }

    private Instant instant() {
        return clock.now();
    }

    private static final String SELECT = """
            select a.person, a.programme, p.name, a.sign_in_name, a.password_hash, a.must_change_password, a.totp_secret, a.stamp
            from account a join person p on p.id = a.person where p.closed_at is null
            """;
}
