package gov.award.forms;

import static gov.award.forms.Demand.OPTIONAL;
import static gov.award.forms.Demand.REQUIRED;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in an application the rules look for files, each with the provision they prove. */
public enum FilePlace {
    MODEL(Section.MODEL, Provision.REAPPLICATION_BAR, OPTIONAL, Kind.ORGANISATION, Kind.INDIVIDUAL),
    LICENCE(Section.CONDITIONS, Provision.REGISTRATION, REQUIRED, Kind.ORGANISATION),
    QUALITY(Section.CONDITIONS, Provision.QUALITY_MANAGEMENT, REQUIRED, Kind.ORGANISATION),
    POLICY(Section.CONDITIONS, Provision.POLICY_CONFORMITY, REQUIRED, Kind.ORGANISATION),
    LEADING(Section.CONDITIONS, Provision.LEADING_POSITION, REQUIRED, Kind.ORGANISATION),
    REPUTATION(Section.CONDITIONS, Provision.REPUTATION, REQUIRED, Kind.ORGANISATION),
    RECORD(Section.CONDITIONS, Provision.CLEAN_RECORD, OPTIONAL, Kind.ORGANISATION),
    HIGHER_AWARD(Section.CONDITIONS, Provision.HIGHER_AWARD, OPTIONAL, Kind.ORGANISATION),
    AWARENESS(Section.CONDITIONS, Provision.INDIVIDUAL_AWARENESS, OPTIONAL, Kind.INDIVIDUAL),
    CONTRIBUTION(Section.CONDITIONS, Provision.INDIVIDUAL_CONTRIBUTION, REQUIRED, Kind.INDIVIDUAL),
    CONDUCT(Section.CONDITIONS, Provision.INDIVIDUAL_CONDUCT, OPTIONAL, Kind.INDIVIDUAL),
    REPORT(Section.REPORT, Provision.SUBMISSION, OPTIONAL, Kind.ORGANISATION, Kind.INDIVIDUAL),
    REPORT_PICTURES(Section.REPORT, Provision.SUBMISSION, OPTIONAL, Kind.ORGANISATION, Kind.INDIVIDUAL),
    EVIDENCE(Section.EVIDENCE, Provision.SUBMISSION, REQUIRED, Kind.ORGANISATION, Kind.INDIVIDUAL),
    SIGNED_PAGE(Section.SIGNATURE, Provision.SUBMISSION, REQUIRED, Kind.ORGANISATION, Kind.INDIVIDUAL),

    /** Where the office asks for something more, which no rule reads. */
    OTHER(Section.EVIDENCE, Provision.SUBMISSION, OPTIONAL);

    private final Section section;
    private final Provision basis;
    private final Demand demand;
    private final Set<Kind> kinds;

    FilePlace(Section section, Provision basis, Demand demand, Kind... kinds) {
        this.section = section;
        this.basis = basis;
        this.demand = demand;
        this.kinds = Set.of(kinds);
    }

    /** Those a form for that kind can ask at. */
    static Set<FilePlace> of(Kind kind) {
        return Arrays.stream(values())
                .filter(place -> place.kinds.contains(kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FilePlace.class)));
    }

    /** Those of them it must ask at. */
    static Set<FilePlace> needed(Kind kind) {
        var needed = of(kind);
        needed.removeIf(place -> place.demand != REQUIRED);
        return needed;
    }

    /** By the code of the file question that asks there; empty if none has such a code. */
    public static Optional<FilePlace> at(String code) {
        return code.startsWith(FileQuestion.OWN)
                ? Optional.of(OTHER)
                : Arrays.stream(values())
                        .filter(place -> place != OTHER && place.code().equals(code))
                        .findFirst();
    }

    /** As what was given in names it. */
    public static FilePlace kept(String name) {
        return name.startsWith(FileQuestion.OWN) ? OTHER : valueOf(name);
    }

    public Section section() {
        return section;
    }

    public Provision basis() {
        return basis;
    }

    Demand demand() {
        return demand;
    }

    /** Of the file question that asks there, by which attachments name it too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
