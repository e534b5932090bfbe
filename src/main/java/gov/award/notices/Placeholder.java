package gov.award.notices;

import java.util.EnumSet;
import java.util.Set;

/** What a wording may have filled in, by the name the office writes between braces. */
public enum Placeholder {
    RECIPIENT("收件人"),
    MATTER("事项"),
    AWARD("奖项"),
    DAY("日期"),
    DUE("期限"),
    LINK("链接"),
    CONTENT("内容");

    private final String written;

    Placeholder(String written) {
        this.written = written;
    }

    public String written() {
        return "{" + written + "}";
    }

    /** Those a wording may use: only what stays in the inbox may say what happened to whom (Article 33). */
    static Set<Placeholder> of(String kind, Medium medium) {
        var known = EnumSet.of(RECIPIENT, AWARD, DAY);
        known.addAll(medium == Medium.INBOX ? EnumSet.of(CONTENT) : EnumSet.of(MATTER, LINK));
        if (Kinds.isReminder(kind)) {
            known.add(DUE);
        }
        return known;
    }

    /** Those its text cannot do without: what happened, until when, and where to look. */
    static Set<Placeholder> required(String kind, Medium medium) {
        return switch (medium) {
            case INBOX -> EnumSet.of(CONTENT);
            case EMAIL -> Kinds.isReminder(kind) ? EnumSet.of(MATTER, DUE, LINK) : EnumSet.of(MATTER, LINK);
            case SMS -> Kinds.isReminder(kind) ? EnumSet.of(MATTER, DUE) : EnumSet.of(MATTER);
        };
    }
}
