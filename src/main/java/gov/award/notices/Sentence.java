package gov.award.notices;

import gov.award.web.Screen;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a message says in the inbox: a key and what its sentence names. A reminder names the thing to do and its last day. */
final class Sentence {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T[0-9:.]+Z");
    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Za-z]+\\.[A-Z][A-Z_]*");

    private Sentence() {}

    /** Within the wording the office chose for the inbox, if it did. */
    static String of(
            Screen screen,
            @Nullable String wording,
            String recipient,
            String key,
            List<String> arguments,
            Instant sentAt) {
        var sentence = of(screen, key, arguments);
        if (wording == null) {
            return sentence;
        }
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.CONTENT, sentence);
        values.put(Placeholder.RECIPIENT, recipient);
        values.put(Placeholder.AWARD, screen.awardName());
        values.put(Placeholder.DAY, screen.day(sentAt));
        if (Kinds.isReminder(key)) {
            values.put(Placeholder.DUE, screen.date(due(arguments)));
        }
        return new Wording("", wording).fill(values).body();
    }

    static String of(Screen screen, String key, List<String> arguments) {
        if (!Kinds.isReminder(key)) {
            return screen.t(key, named(screen, arguments));
        }
        var thing = screen.t(arguments.get(0), named(screen, arguments.subList(3, arguments.size())));
        return screen.t(provisional(arguments) ? key + ".provisional" : key, thing, due(arguments));
    }

    /** Days and moments are kept as ISO 8601 writes them, constants as their labels are called; they are said as the reader writes them. */
    private static Object[] named(Screen screen, List<String> arguments) {
        return arguments.stream().map(argument -> named(screen, argument)).toArray();
    }

    private static Object named(Screen screen, String argument) {
        if (LABEL.matcher(argument).matches()) {
            return screen.named(argument, argument);
        }
        try {
            if (DAY.matcher(argument).matches()) {
                return LocalDate.parse(argument);
            }
            return MOMENT.matcher(argument).matches() ? Instant.parse(argument) : argument;
        } catch (DateTimeException noDay) {
            // What someone typed may look like a day and be none.
            return argument;
        }
    }

    static List<String> reminder(String toDo, LocalDate due, boolean provisional, List<Object> named) {
        var arguments = new ArrayList<String>();
        arguments.add(toDo);
        arguments.add(due.toString());
        arguments.add(provisional ? "provisional" : "");
        named.forEach(each -> arguments.add(text(each)));
        return arguments;
    }

    private static String text(@Nullable Object named) {
        return named instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : Objects.toString(named, "");
    }

    static LocalDate due(List<String> arguments) {
        try {
            return LocalDate.parse(arguments.get(1));
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("a reminder without its day", e);
        }
    }

    static boolean provisional(List<String> arguments) {
        return !arguments.get(2).isEmpty();
    }
}
