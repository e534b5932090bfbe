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
    LINK("链接");

    private final String written;

    Placeholder(String written) {
        this.written = written;
    }

    public String written() {
        return "{" + written + "}";
    }

    /** Those a wording of this kind may use. */
    static Set<Placeholder> of(String kind) {
        return Kinds.isReminder(kind) ? EnumSet.allOf(Placeholder.class) : EnumSet.complementOf(EnumSet.of(DUE));
    }

    /** Those its text cannot do without: what happened, until when, and where to look. */
    static Set<Placeholder> required(String kind, Channel channel) {
        var required = EnumSet.of(MATTER);
        if (Kinds.isReminder(kind)) {
            required.add(DUE);
        }
        if (channel == Channel.EMAIL) {
            required.add(LINK);
        }
        return required;
    }
}
