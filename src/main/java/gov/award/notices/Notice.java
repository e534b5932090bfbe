package gov.award.notices;

import gov.award.web.Screen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its recipient sees it.
 *
 * @param key message key of the sentence
 * @param wording the office's, where it chose one for the inbox
 * @param readAt when it was opened; {@code null} while unread
 */
public record Notice(
        NoticeId id,
        String recipient,
        String key,
        List<String> arguments,
        @Nullable String wording,
        String url,
        Instant sentAt,
        @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }

    public String sentence(Screen screen) {
        return Sentence.of(screen, wording, recipient, key, arguments, sentAt);
    }
}
