package gov.award.applications;

import static gov.award.forms.Demand.OPTIONAL;
import static gov.award.forms.Demand.REQUIRED;

import gov.award.forms.Demand;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where in an application files are handed in, each with the provision they prove. */
public enum FilePlace {
    LICENCE(Section.CONDITIONS, Provision.REGISTRATION, REQUIRED, Kind.ORGANISATION),
    QUALITY(Section.CONDITIONS, Provision.QUALITY_MANAGEMENT, REQUIRED, Kind.ORGANISATION),
    POLICY(Section.CONDITIONS, Provision.POLICY_CONFORMITY, REQUIRED, Kind.ORGANISATION),
    LEADING(Section.CONDITIONS, Provision.LEADING_POSITION, REQUIRED, Kind.ORGANISATION),
    REPUTATION(Section.CONDITIONS, Provision.REPUTATION, REQUIRED, Kind.ORGANISATION),
    RECORD(Section.CONDITIONS, Provision.CLEAN_RECORD, OPTIONAL, Kind.ORGANISATION),
    AWARENESS(Section.CONDITIONS, Provision.INDIVIDUAL_AWARENESS, OPTIONAL, Kind.INDIVIDUAL),
    CONTRIBUTION(Section.CONDITIONS, Provision.INDIVIDUAL_CONTRIBUTION, REQUIRED, Kind.INDIVIDUAL),
    CONDUCT(Section.CONDITIONS, Provision.INDIVIDUAL_CONDUCT, OPTIONAL, Kind.INDIVIDUAL),
    REPORT(Section.REPORT, Provision.SUBMISSION, OPTIONAL, Kind.ORGANISATION, Kind.INDIVIDUAL),
    REPORT_PICTURES(Section.REPORT, Provision.SUBMISSION, OPTIONAL, Kind.ORGANISATION, Kind.INDIVIDUAL),
    EVIDENCE(Section.EVIDENCE, Provision.SUBMISSION, REQUIRED, Kind.ORGANISATION, Kind.INDIVIDUAL),
    SIGNED_PAGE(Section.SIGNATURE, Provision.SUBMISSION, REQUIRED, Kind.ORGANISATION, Kind.INDIVIDUAL);

    private final Section section;
    private final Provision basis;
    private final Demand demand;
    private final Set<Kind> kinds;

    FilePlace(Section section, Provision basis, Demand demand, Kind... kinds) {
        this.section = section;
        this.basis = basis;
        this.demand = demand;
        this.kinds = EnumSet.copyOf(List.of(kinds));
    }

    static List<FilePlace> of(Section section, Kind kind) {
        return Arrays.stream(values())
                .filter(place -> place.section == section && place.kinds.contains(kind))
                .toList();
    }

    static Optional<FilePlace> at(String purpose) {
        return Arrays.stream(values())
                .filter(place -> place.purpose().equals(purpose))
                .findFirst();
    }

    public Section section() {
        return section;
    }

    public Provision basis() {
        return basis;
    }

    public boolean required() {
        return demand == REQUIRED;
    }

    boolean concerns(Kind kind) {
        return kinds.contains(kind);
    }

    /** As the attachments name it. */
    public String purpose() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
