package gov.award.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * What is shown while the demonstration is being played: nobody is signed in, so in both languages.
 *
 * @param percent how far it has come
 */
public record PreparingPage(int percent, boolean failed, MessageSource messages) {

    public List<Locale> languages() {
        return List.of(Locale.CHINA, Locale.ENGLISH);
    }

    public String say(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage("demonstration." + key, null, "", language));
    }
}
