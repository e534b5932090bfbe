package gov.award.notices;

import java.util.List;

/** Carries messages out of the system by one channel. */
interface Carrier {

    Channel channel();

    /** The settings that are missing; empty when it can be used. */
    List<String> missing();

    default boolean configured() {
        return missing().isEmpty();
    }

    /** Hands a message over and says for certain what became of it, or that nobody knows. Never throws for a message that failed. */
    Outcome carry(Message message);
}
