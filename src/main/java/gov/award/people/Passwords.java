package gov.award.people;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id and compares them, taking the same time whether or not there is anything to compare with. */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Each hash takes its memory for its time. */
    private final Semaphore atOnce = new Semaphore(4);

    private final Argon2PasswordEncoder argon2;
    private final CompletableFuture<String> nobodys;
    private final boolean issuedMustBeChanged;

    /**
     * @param memory KiB a hash takes
     * @param passes how often it goes through them
     */
    Passwords(
            @Value("${award.demo:false}") boolean demo,
            @Value("${award.passwords.memory:16384}") int memory,
            @Value("${award.passwords.passes:2}") int passes) {
        issuedMustBeChanged = !demo;
        argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, memory, passes);
        nobodys = CompletableFuture.supplyAsync(
                () -> argon2.encode(UUID.randomUUID().toString()));
    }

    String hash(String password) {
        return alone(() -> argon2.encode(password));
    }

    /** Whether {@code password} is the one hashed; without a hash it works just as long and says no. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = alone(() -> argon2.matches(password, hash == null ? nobodys.join() : hash));
        return same && hash != null;
    }

    /** In the demonstration the passwords are on the sign-in page, to be used again and again. */
    boolean issuedMustBeChanged() {
        return issuedMustBeChanged;
    }

    private <T> T alone(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
