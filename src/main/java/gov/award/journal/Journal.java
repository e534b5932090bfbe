package gov.award.journal;

import gov.award.acting.Actor;
import gov.award.acting.Id;
import gov.award.acting.JournalDuty;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.SecurityClock;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where acts and confidential reads are entered: who, in which role, when, what, on which basis, on what, and a digest of
 * the content. Names, numbers and texts never enter it, only identifiers and digests (Articles 30 and 33).
 */
@Component
public class Journal {

    /** Narrow on purpose: a person's name or a sentence does not fit. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._ -]{0,99}");

    private enum Kind {
        ACT,
        READ
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final BusinessClock businessClock;
    private final SecurityClock securityClock;

    Journal(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            BusinessClock businessClock,
            SecurityClock securityClock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.businessClock = businessClock;
        this.securityClock = securityClock;
    }

    /**
     * Enters an act in the transaction of the act.
     *
     * @param act its name, such as {@code WithdrawApplication}
     * @param content what was decided, submitted or changed; only its digest is kept
     * @throws IllegalStateException outside a transaction
     */
    public void enter(Actor actor, String act, Provision basis, UUID subject, @Nullable Object... content) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(act + " has no transaction to be entered in");
        }
        write(actor, Kind.ACT, act, basis, subject, content);
        JournalDuty.fulfilled();
    }

    /** Enters an act on something with a typed identifier. */
    public void enter(Actor actor, String act, Provision basis, Id subject, @Nullable Object... content) {
        enter(actor, act, basis, subject.value(), content);
    }

    /**
     * Enters a confidential read, before the content is shown: in the transaction of a confidential reading, or in one of
     * its own. Never within a read-only transaction: it would need a second connection while holding the first, and
     * enough readers at once would wait for each other.
     *
     * @param what the kind of content read, such as {@code attachment}
     */
    public void read(Actor actor, String what, UUID subject) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("a read of " + what + " must be entered outside the reading transaction");
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            write(actor, Kind.READ, what, Provision.CONFIDENTIALITY, subject);
            JournalDuty.fulfilled();
        } else {
            transaction.executeWithoutResult(_ -> write(actor, Kind.READ, what, Provision.CONFIDENTIALITY, subject));
        }
    }

    /** Enters a confidential read of something with a typed identifier. */
    public void read(Actor actor, String what, Id subject) {
        read(actor, what, subject.value());
    }

    private void write(Actor actor, Kind kind, String act, Provision basis, UUID subject, @Nullable Object... content) {
        if (!NAME.matcher(act).matches()) {
            throw new IllegalArgumentException("not the name of an act: " + act);
        }
        var canonical = new Canonical();
        Arrays.stream(content).forEach(canonical::put);
        // The transaction gets its number before the row gets its own; the sealer relies on that order (see Sealer).
        jdbc.sql("""
                        with numbered as materialized (select pg_current_xact_id() as transaction)
                        insert into journal_entry
                            (at, recorded_at, programme, actor, actor_role, kind, act, basis, subject, content_digest)
                        select :at, :recordedAt, :programme, :actor, :role, :kind, :act, :basis, :subject, :digest
                        from numbered where transaction is not null
                        """)
                .param("at", utc(businessClock.now()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("recordedAt", utc(securityClock.now()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("programme", value(actor.programme()), Types.OTHER)
                .param("actor", value(actor.person()), Types.OTHER)
                .param("role", roles(actor))
                .param("kind", kind.name())
                .param("act", act)
                .param("basis", basis.name())
                .param("subject", subject, Types.OTHER)
                .param("digest", Sm3.of(canonical.bytes()).bytes())
                .update();
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static String roles(Actor actor) {
        var roles = actor.roles();
        return roles.stream()
                .filter(role -> role != Role.ACCOUNT || roles.size() == 1)
                .map(Role::name)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
