package gov.award.notices;

import gov.award.web.Screen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the log: what was sent to whom, when it was read, and what became of it on each way out of the system. */
public record SentNotice(
        String recipient,
        String key,
        List<String> arguments,
        @Nullable String wording,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable DeliveryState mailState,
        @Nullable Fault mailFault,
        int mailAttempts,
        @Nullable Instant mailAt,
        @Nullable DeliveryState smsState,
        @Nullable Fault smsFault,
        int smsAttempts,
        @Nullable Instant smsAt) {

    public String sentence(Screen screen) {
        return Sentence.of(screen, wording, recipient, key, arguments, sentAt);
    }

    /** What became of it by e-mail. */
    public @Nullable Delivery mail() {
        return mailState == null ? null : new Delivery(mailState, mailFault, mailAttempts, mailAt);
    }

    /** What became of it by text message. */
    public @Nullable Delivery sms() {
        return smsState == null ? null : new Delivery(smsState, smsFault, smsAttempts, smsAt);
    }

    /**
     * One way out of the system.
     *
     * @param at when it ended, or when it will be tried again
     */
    public record Delivery(
            DeliveryState state,
            @Nullable Fault fault,
            int attempts,
            @Nullable Instant at) {

        public String faultLabel(Screen screen) {
            return fault == null ? "" : screen.label(fault);
        }
    }
}
