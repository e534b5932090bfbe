package gov.award.recommendations;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an application states and a unit holds against proof, each by the provision it bears on (article 15: 申报内容是否属实). */
public enum Fact {
    LICENCE(Provision.REGISTRATION, Kind.ORGANISATION),
    CERTIFICATES(Provision.QUALITY_MANAGEMENT, Kind.ORGANISATION),
    FIGURES(Provision.LEADING_POSITION, Kind.ORGANISATION),
    INCIDENTS(Provision.CLEAN_RECORD, Kind.ORGANISATION),
    IDENTITY(Provision.SUBMISSION, Kind.INDIVIDUAL),
    EMPLOYMENT(Provision.INDIVIDUAL_CONTRIBUTION, Kind.INDIVIDUAL),
    CONDUCT(Provision.INDIVIDUAL_CONDUCT, Kind.INDIVIDUAL),
    /** The model, and since when it is practised. */
    MODEL(Provision.REAPPLICATION_BAR, Kind.ORGANISATION, Kind.INDIVIDUAL);

    private final Provision basis;
    private final Set<Kind> kinds;

    Fact(Provision basis, Kind... kinds) {
        this.basis = basis;
        this.kinds = EnumSet.copyOf(List.of(kinds));
    }

    Provision basis() {
        return basis;
    }

    static List<Fact> of(Kind kind) {
        return Arrays.stream(values()).filter(fact -> fact.kinds.contains(kind)).toList();
    }
}
