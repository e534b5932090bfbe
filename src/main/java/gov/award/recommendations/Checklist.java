package gov.award.recommendations;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import java.util.List;
import java.util.stream.Stream;

/** What is to be checked, each by the provision that asks for it; 10(6) encourages and is never checked. */
public final class Checklist {

    private static final List<Provision> ORGANISATION = List.of(
            Provision.REGISTRATION,
            Provision.QUALITY_MANAGEMENT,
            Provision.POLICY_CONFORMITY,
            Provision.LEADING_POSITION,
            Provision.REPUTATION,
            Provision.CLEAN_RECORD,
            Provision.HIGHER_AWARD,
            Provision.SUBMISSION);

    private static final List<Provision> INDIVIDUAL = List.of(
            Provision.INDIVIDUAL_AWARENESS,
            Provision.INDIVIDUAL_CONTRIBUTION,
            Provision.INDIVIDUAL_CONDUCT,
            Provision.SUBMISSION);

    private Checklist() {}

    /** The conditions as items. */
    public static List<CheckItem> conditions(Kind kind) {
        return of(kind).stream().map(CheckItem::of).toList();
    }

    /** What the sealed paper of a unit tells: the conditions, and each fact. */
    public static List<CheckItem> onPaper(Kind kind) {
        return Stream.concat(conditions(kind).stream(), Fact.of(kind).stream().map(CheckItem::of))
                .toList();
    }

    /** The conditions of article 10 or 11, and last whether what was declared is true (article 15). */
    public static List<Provision> of(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> ORGANISATION;
            case INDIVIDUAL -> INDIVIDUAL;
        };
    }
}
