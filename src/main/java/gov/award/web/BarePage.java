package gov.award.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What there is to say without knowing to whom; {@code key} names its sentences. */
public record BarePage(MessageSource messages, String key) {

    public List<Locale> languages() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    public String title(Locale language) {
        return messages.getMessage("web.failure." + key, null, language);
    }

    public String lead(Locale language) {
        return messages.getMessage("web.failure." + key + ".say", null, language);
    }
}
