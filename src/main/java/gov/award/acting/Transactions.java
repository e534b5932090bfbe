package gov.award.acting;

import gov.award.acting.Acting.Kind;
import gov.award.measures.Verdict;
import java.util.Objects;
import java.util.StringJoiner;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs each act and each reading in its transaction, on behalf of its actor. */
final class Transactions {

    private static final String ACT_AS = "select award.act_as(?::uuid, ?::uuid, ?::text[], ?::uuid[], ?)";

    private final PlatformTransactionManager manager;
    private final JdbcOperations jdbc;
    private final SharedReadings shared;

    Transactions(PlatformTransactionManager manager, JdbcOperations jdbc, SharedReadings shared) {
        this.manager = manager;
        this.jdbc = jdbc;
        this.shared = shared;
    }

    @Nullable
    Object act(Act act, Actor actor, MethodInvocation call) throws Throwable {
        admit(actor, act.by(), call);
        var surrounding = surrounding(call);
        if (surrounding != null) {
            surrounding.requireAdmits(Kind.ACT, call);
            surrounding.requireSame(actor, call);
        }
        return inTransaction(call, actor, surrounding, Kind.ACT);
    }

    @Nullable
    Object reading(Reading reading, Actor actor, MethodInvocation call) throws Throwable {
        admit(actor, reading.by(), call);
        var surrounding = surrounding(call);
        if (surrounding == null && reading.shared() && actor.person() == null) {
            return shared.of(call, () -> inTransaction(call, actor, null, Kind.READING));
        }
        if (surrounding == null) {
            return inTransaction(call, actor, null, reading.confidential() ? Kind.CONFIDENTIAL_READING : Kind.READING);
        }
        if (reading.confidential()) {
            surrounding.requireAdmits(Kind.CONFIDENTIAL_READING, call);
            surrounding.requireSame(actor, call);
            return inTransaction(call, actor, surrounding, Kind.CONFIDENTIAL_READING);
        }
        if (surrounding.actor().equals(actor)) {
            return call.proceed();
        }
        // Bars and uniqueness are asked across all applicants in the middle of somebody's act.
        if (actor.person() == null && actor.is(Role.CHECKER)) {
            return asChecker(call, actor, surrounding.actor());
        }
        surrounding.requireSame(actor, call);
        throw new IllegalStateException();
    }

    private static void admit(Actor actor, Role[] by, MethodInvocation call) {
        if (!actor.is(by)) {
            throw new NotFound(call.getMethod().toString());
        }
    }

    private static @Nullable Acting surrounding(MethodInvocation call) {
        var surrounding = Acting.current();
        if (surrounding == null && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    call.getMethod() + " is called in a transaction that no act or reading has opened");
        }
        return surrounding;
    }

    /** A nested act has a savepoint of its own, so that nothing remains of it either when it is refused. */
    private @Nullable Object inTransaction(MethodInvocation call, Actor actor, @Nullable Acting surrounding, Kind kind)
            throws Throwable {
        var definition = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        definition.setReadOnly(kind == Kind.READING);
        definition.setName(call.getMethod().getName());
        var status = manager.getTransaction(definition);
        var acting = new Acting(actor, kind, surrounding);
        @Nullable Object answer;
        try {
            if (surrounding == null) {
                actAs(jdbc, actor, acting.reads());
            }
            Acting.begin(acting);
            try {
                answer = call.proceed();
            } finally {
                Acting.end(surrounding);
            }
            if (kind != Kind.READING && !isRefusal(answer) && !acting.journalled()) {
                throw new IllegalStateException(call.getMethod() + " was done without a journal entry");
            }
        } catch (Throwable e) {
            rollBack(status, e);
            throw e;
        }
        if (isRefusal(answer)) {
            manager.rollback(status);
        } else {
            try {
                manager.commit(status);
            } finally {
                if (surrounding == null && kind == Kind.ACT) {
                    shared.forget();
                }
            }
        }
        return answer;
    }

    private void rollBack(TransactionStatus status, Throwable cause) {
        try {
            manager.rollback(status);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static boolean isRefusal(@Nullable Object answer) {
        return answer instanceof Verdict verdict && !(verdict instanceof Verdict.Allowed);
    }

    private @Nullable Object asChecker(MethodInvocation call, Actor checker, Actor actor) throws Throwable {
        var surrounding = Objects.requireNonNull(Acting.current());
        actAs(jdbc, checker, surrounding.reads());
        Acting.begin(new Acting(checker, Kind.READING, surrounding));
        @Nullable Object answer;
        try {
            answer = call.proceed();
        } catch (Throwable e) {
            try {
                actAs(jdbc, actor, surrounding.reads());
            } catch (RuntimeException failed) {
                e.addSuppressed(failed);
            }
            throw e;
        } finally {
            Acting.end(surrounding);
        }
        actAs(jdbc, actor, surrounding.reads());
        return answer;
    }

    /** Roles and units stand side by side, one pair for each grant. */
    static void actAs(JdbcOperations jdbc, Actor actor, boolean reads) {
        var person = actor.person();
        var programme = actor.programme();
        var roles = new StringJoiner(",", "{", "}");
        var units = new StringJoiner(",", "{", "}");
        if (person != null) {
            roles.add(Role.ACCOUNT.name());
            units.add("NULL");
        }
        for (var grant : actor.grants()) {
            var unit = grant.unit();
            roles.add(grant.role().name());
            units.add(unit == null ? "NULL" : unit.value().toString());
        }
        jdbc.query(
                ACT_AS,
                row -> {},
                person == null ? null : person.value(),
                programme == null ? null : programme.value(),
                roles.toString(),
                units.toString(),
                reads);
    }
}
