package gov.award.notices;

import gov.award.notices.Outbox.Claimed;
import gov.award.people.Identifiers;
import gov.award.workdays.SecurityClock;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what waits in the outbox to the carriers, one at a time. Any number of couriers may be under way at once. */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final String ADDRESS = "notice-address";
    private static final int ROUND = 500;

    private final Outbox outbox;
    private final Composer composer;
    private final Wordings wordings;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
    private final Identifiers identifiers;
    private final SecurityClock clock;

    Courier(
            Outbox outbox,
            Composer composer,
            Wordings wordings,
            List<Carrier> carriers,
            Identifiers identifiers,
            SecurityClock clock) {
        this.outbox = outbox;
        this.composer = composer;
        this.wordings = wordings;
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The channels the operator has set up. */
    Set<Channel> channels() {
        var configured = EnumSet.noneOf(Channel.class);
        carriers.values().stream()
                .filter(Carrier::configured)
                .map(Carrier::channel)
                .forEach(configured::add);
        return configured;
    }

    /** The settings a channel lacks. */
    List<String> missing(Channel channel) {
        return carrier(channel).missing();
    }

    /** Sends what is due, until the program ends. */
    void deliver(BooleanSupplier ending) {
        outbox.abandon(clock);
        for (var sent = 0; sent < ROUND && !ending.getAsBoolean(); sent++) {
            var claimed = outbox.claim(clock);
            if (claimed.isEmpty()) {
                return;
            }
            outbox.settle(claimed.get(), tried(claimed.get()), clock);
        }
    }

    private Outcome tried(Claimed claimed) {
        var until = claimed.until();
        var address = claimed.address();
        if (until != null && clock.now().isAfter(until)) {
            return Outcome.never(Fault.OUTDATED);
        }
        if (address == null) {
            return Outcome.never(Fault.UNWANTED);
        }
        Message message;
        try {
            message = message(claimed, open(address));
        } catch (RuntimeException e) {
            // One message that cannot be written holds up no other.
            LOG.error("delivery {} cannot be written", claimed.id(), e);
            return Outcome.never(Fault.CONTENT);
        }
        return carrier(claimed.channel()).carry(message);
    }

    private Message message(Claimed claimed, String address) {
        var text = wordings.inForce(claimed.programme(), claimed.key(), Medium.of(claimed.channel()))
                .fill(composer.values(
                        claimed.name(), claimed.awardName(), claimed.key(), claimed.arguments(), claimed.sentAt()));
        return new Message(claimed.id(), address, claimed.name(), text.subject(), text.body());
    }

    /** Sends a code at once: it is worth nothing later. */
    Outcome send(Channel channel, String address, String name, String code, String award) {
        var text = composer.code(code, award);
        return carrier(channel).carry(new Message(UUID.randomUUID(), address, name, text.subject(), text.body()));
    }

    private Carrier carrier(Channel channel) {
        return java.util.Objects.requireNonNull(carriers.get(channel));
    }

    String seal(String address) {
        return Base64.getEncoder().encodeToString(identifiers.encrypt(ADDRESS, address));
    }

    String open(String stored) {
        return identifiers.decrypt(ADDRESS, Base64.getDecoder().decode(stored));
    }
}
