package gov.award.rankings;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one application brings into the ranking, as the reviews and the survey froze it. The text form is what the digest
 * covers, and is read back to compute again.
 *
 * @param document points of 1000 of the document review
 * @param site points of 1000 of the site review
 * @param results points of the results category in the site review
 * @param survey satisfaction index, 0 to 100; {@code null} for individuals, who are not surveyed
 */
public record Scores(
        ApplicationId application,
        Kind kind,
        Presence presence,
        @Nullable BigDecimal document,
        @Nullable BigDecimal site,
        @Nullable BigDecimal results,
        @Nullable BigDecimal survey) {

    /** Whether the applicant is still in the round when it is ranked. */
    public enum Presence {
        RANKED,
        WITHDRAWN
    }

    private static final String NONE = "-";

    boolean ranked() {
        return presence == Presence.RANKED;
    }

    /** What is missing before it can be ranked, as names of message keys. */
    List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        if (document == null) {
            missing.add(Missing.DOCUMENT);
        }
        if (site == null || results == null) {
            missing.add(Missing.SITE);
        }
        if (kind == Kind.ORGANISATION && survey == null) {
            missing.add(Missing.SURVEY);
        }
        return ranked() ? missing : List.of();
    }

    /** An input that is not there. */
    public enum Missing {
        DOCUMENT,
        SITE,
        SURVEY
    }

    /** One line; numbers without needless zeros, so that the same value gives the same text. */
    String line() {
        return String.join(
                " ",
                application.text(),
                kind.name(),
                presence.name(),
                text(document),
                text(site),
                text(results),
                text(survey));
    }

    static Scores read(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 7) {
            throw new IllegalArgumentException("not a line of scores: " + line);
        }
        return new Scores(
                new ApplicationId(UUID.fromString(parts[0])),
                Kind.valueOf(parts[1]),
                Presence.valueOf(parts[2]),
                number(parts[3]),
                number(parts[4]),
                number(parts[5]),
                number(parts[6]));
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? NONE : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal number(String text) {
        return text.equals(NONE) ? null : new BigDecimal(text);
    }
}
