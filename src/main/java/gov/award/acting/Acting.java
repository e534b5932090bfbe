package gov.award.acting;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One act or reading under way on this thread. */
final class Acting {

    private final Actor actor;
    private final Kind kind;
    private final boolean reads;
    private boolean journalled;

    /** What it may change: anything, nothing but the journal that tells of it, or nothing. */
    enum Kind {
        ACT,
        CONFIDENTIAL_READING,
        READING
    }

    /** @param surrounding what it is called from */
    Acting(Actor actor, Kind kind, @Nullable Acting surrounding) {
        this.actor = actor;
        this.kind = kind;
        this.reads = surrounding == null ? kind != Kind.ACT : surrounding.reads;
    }

    static @Nullable Acting current() {
        return (Acting) TransactionSynchronizationManager.getResource(Acting.class);
    }

    static void begin(Acting acting) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Acting.class);
        TransactionSynchronizationManager.bindResource(Acting.class, acting);
    }

    static void end(@Nullable Acting surrounding) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Acting.class);
        if (surrounding != null) {
            TransactionSynchronizationManager.bindResource(Acting.class, surrounding);
        }
    }

    Actor actor() {
        return actor;
    }

    boolean journalled() {
        return journalled;
    }

    void journal() {
        journalled = true;
    }

    /** Whether nothing but the journal is changed in the whole transaction. */
    boolean reads() {
        return reads;
    }

    /** One of a kind may be called from those that may change as much. */
    void requireAdmits(Kind called, MethodInvocation call) {
        if (called.compareTo(kind) < 0) {
            throw new IllegalStateException(call.getMethod() + " changes something, yet is called from a reading");
        }
    }

    void requireSame(Actor other, MethodInvocation call) {
        if (!actor.equals(other)) {
            throw new IllegalStateException("%s is called for %s within an act of %s: one transaction has one actor"
                    .formatted(call.getMethod(), other.name(), actor.name()));
        }
    }
}
