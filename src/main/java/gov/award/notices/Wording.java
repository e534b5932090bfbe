package gov.award.notices;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Subject and text of a kind of message, with placeholders.
 *
 * @param subject empty where the medium knows none
 */
public record Wording(String subject, String body) {

    static final int SUBJECT_LENGTH = 100;
    static final int MAIL_LENGTH = 4000;
    static final int SMS_LENGTH = 300;
    static final int INBOX_LENGTH = 1000;

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** A wording filled in, as it is sent. */
    public record Filled(String subject, String body) {}

    /** Every reason why it cannot be used: placeholders it does not know or lacks, each by name. */
    List<Refusal> faults(String kind, Medium medium) {
        var faults = new ArrayList<Refusal>();
        if (medium == Medium.EMAIL) {
            if (subject.isBlank()
                    || subject.length() > SUBJECT_LENGTH
                    || CONTROL.matcher(subject).find()) {
                faults.add(refusal("TEMPLATE_SUBJECT", SUBJECT_LENGTH));
            }
            if (subject.contains(Placeholder.LINK.written())) {
                faults.add(refusal("TEMPLATE_SUBJECT_LINK", Placeholder.LINK.written()));
            }
        } else if (!subject.isEmpty()) {
            faults.add(refusal("TEMPLATE_NO_SUBJECT"));
        }
        var longest = longest(medium);
        if (body.length() > longest) {
            faults.add(refusal("TEMPLATE_LENGTH", longest));
        }
        unknown(kind, medium, subject + "\n" + body).forEach(name -> faults.add(refusal("TEMPLATE_UNKNOWN", name)));
        if (NAME.matcher(subject + body).replaceAll("").matches("(?s).*[{}].*")) {
            faults.add(refusal("TEMPLATE_BRACE"));
        }
        for (var needed : Placeholder.required(kind, medium)) {
            if (!body.contains(needed.written())) {
                faults.add(refusal("TEMPLATE_MISSING", needed.written()));
            }
        }
        return faults;
    }

    /** Characters. */
    public static int longest(Medium medium) {
        return switch (medium) {
            case INBOX -> INBOX_LENGTH;
            case EMAIL -> MAIL_LENGTH;
            case SMS -> SMS_LENGTH;
        };
    }

    private static List<String> unknown(String kind, Medium medium, String text) {
        var known =
                Placeholder.of(kind, medium).stream().map(Placeholder::written).toList();
        return NAME.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(written -> !known.contains(written))
                .distinct()
                .toList();
    }

    /** Fills in once: what is filled in is never read as a placeholder itself. */
    Filled fill(Map<Placeholder, String> values) {
        return new Filled(fill(subject, values), fill(body, values));
    }

    private static String fill(String text, Map<Placeholder, String> values) {
        return NAME.matcher(text).replaceAll(found -> {
            for (var value : values.entrySet()) {
                if (value.getKey().written().equals(found.group())) {
                    return Matcher.quoteReplacement(value.getValue());
                }
            }
            return Matcher.quoteReplacement(found.group());
        });
    }

    private static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of(Provision.ACCEPT_AND_ORGANISE, rule, arguments);
    }
}
