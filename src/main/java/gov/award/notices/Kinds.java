package gov.award.notices;

import gov.award.acting.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The kinds of message there are: the keys of their sentences, each with a label in {@code messages/kinds.properties} that
 * says what happened and names nobody. The label is all a mail may say (Article 33).
 */
@Component
class Kinds {

    static final String REMINDER_DUE = "notice.reminder.due";
    static final String REMINDER_OVERDUE = "notice.reminder.overdue";

    private static final String PREFIX = "kind.";

    private final MessageSource messages;
    private final Set<String> known;

    Kinds(MessageSource messages) throws java.io.IOException {
        this.messages = messages;
        Properties labels = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("messages/kinds.properties"), "UTF-8"));
        this.known = new TreeSet<>();
        for (var key : labels.stringPropertyNames()) {
            known.add(key.substring(PREFIX.length()));
        }
    }

    /** All kinds, in the order of their keys. */
    List<String> all() {
        return List.copyOf(known);
    }

    String required(String kind) {
        if (!known.contains(kind)) {
            throw new NotFound("kind of message");
        }
        return kind;
    }

    static boolean isReminder(String kind) {
        return kind.equals(REMINDER_DUE) || kind.equals(REMINDER_OVERDUE);
    }

    /** What happened, in Chinese, as mails say it. */
    String label(String kind) {
        return text(PREFIX + kind);
    }

    /** One of the module's own texts in Chinese, braces and all. */
    String text(String key) {
        return messages.getMessage(key, null, Locale.CHINA);
    }
}
