package gov.award.people;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id and compares them, taking the same time whether or not there is anything to compare with. */
@Component
class Passwords {

    /** Each hash takes 16 MB for its time. */
    private final Semaphore atOnce = new Semaphore(4);

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = argon2.encode(UUID.randomUUID().toString());
    private final boolean issuedMustBeChanged;

    Passwords(@Value("${award.demo:false}") boolean demo) {
        issuedMustBeChanged = !demo;
    }

    String hash(String password) {
        return alone(() -> argon2.encode(password));
    }

    /** Whether {@code password} is the one hashed; without a hash it works just as long and says no. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = alone(() -> argon2.matches(password, hash == null ? nobodys : hash));
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
