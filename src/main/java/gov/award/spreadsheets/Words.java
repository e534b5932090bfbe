package gov.award.spreadsheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What columns and choices are called, in every language a file may come in. */
@Component
class Words {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINA, Locale.ENGLISH);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The columns of a table by their headers. */
    Map<String, Column> headers(Table table) {
        var headers = new HashMap<String, Column>();
        for (var column : table.columns()) {
            for (var language : LANGUAGES) {
                headers.put(Values.key(say(table.header(column), language)), column);
            }
        }
        return headers;
    }

    /** The choices of a column by their labels and their own names. */
    Map<String, Enum<?>> choices(Column column) {
        var choices = new HashMap<String, Enum<?>>();
        for (var choice : column.choices()) {
            choices.put(Values.key(choice.name()), choice);
            for (var language : LANGUAGES) {
                choices.put(Values.key(label(choice, language)), choice);
            }
        }
        return choices;
    }

    String label(Enum<?> choice, Locale language) {
        return say(choice.getDeclaringClass().getSimpleName() + "." + choice.name(), language);
    }

    String say(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, "⟦" + key + "⟧", language));
    }
}
