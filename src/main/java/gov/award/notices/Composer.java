package gov.award.notices;

import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fills a wording in. What a message says in the inbox never leaves the system: outside, it says what kind of thing
 * happened and where to look (Article 33).
 */
@Component
class Composer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Kinds kinds;
    private final BusinessClock clock;
    private final String address;

    Composer(Kinds kinds, BusinessClock clock, @Value("${award.address:}") String address) {
        this.kinds = kinds;
        this.clock = clock;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** The program's own wording of a kind. */
    Wording ownWording(String kind, Medium medium) {
        if (medium == Medium.INBOX) {
            return new Wording("", Placeholder.CONTENT.written());
        }
        var which = (Kinds.isReminder(kind) ? "reminder" : "notice") + "." + medium.text();
        return new Wording(
                medium == Medium.EMAIL ? kinds.text("wording." + which + ".subject") : "",
                kinds.text("wording." + which + ".body"));
    }

    Map<Placeholder, String> values(
            String recipient, String award, String kind, List<String> arguments, Instant sentAt) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.RECIPIENT, recipient);
        values.put(Placeholder.MATTER, kinds.label(kind));
        values.put(Placeholder.AWARD, award);
        values.put(Placeholder.DAY, DAY.format(clock.dayOf(sentAt)));
        values.put(Placeholder.LINK, address + "/inbox");
        if (Kinds.isReminder(kind)) {
            var due = Sentence.due(arguments);
            values.put(
                    Placeholder.DUE,
                    DAY.format(due) + (Sentence.provisional(arguments) ? kinds.text("wording.provisional") : ""));
        }
        return values;
    }

    /** Values as they could be, for the preview. */
    Map<Placeholder, String> sample(String award, String kind, String content) {
        var tomorrow = clock.today().plusDays(1);
        var values = values(
                kinds.text("wording.sample"),
                award,
                kind,
                Sentence.reminder("todo.any", tomorrow, false, List.of()),
                clock.now());
        values.put(Placeholder.CONTENT, content);
        return values;
    }

    /** The e-mail or text message that carries a code. */
    Wording.Filled code(String code, String award) {
        return new Wording.Filled(
                kinds.text("wording.code.subject").replace("{奖项}", award),
                kinds.text("wording.code.body").replace("{奖项}", award).replace("{验证码}", code));
    }
}
