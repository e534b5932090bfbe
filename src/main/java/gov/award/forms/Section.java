package gov.award.forms;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The steps of an application in their order, each saved by itself; a return for correction names those that may be
 * changed. One for which a form asks nothing is passed over.
 */
public enum Section {
    FACTS(Provision.SUBMISSION),
    CONTACT(Provision.SUBMISSION),
    PRODUCTS(Provision.SUBMISSION),
    INDICATORS(Provision.SUBMISSION),
    MARKET(Provision.SUBMISSION),
    HONOURS(Provision.SUBMISSION),
    MODEL(Provision.REAPPLICATION_BAR),
    CONDITIONS(Provision.REGISTRATION),
    PROFILE(Provision.SUBMISSION),
    REPORT(Provision.SUBMISSION),
    EVIDENCE(Provision.SUBMISSION),
    UNIT(Provision.RECOMMENDING_UNITS),
    SIGNATURE(Provision.SUBMISSION);

    private final Provision basis;

    Section(Provision basis) {
        this.basis = basis;
    }

    public Provision basis() {
        return basis;
    }

    /** What asks for it of applicants of a kind. */
    public Provision basis(Kind kind) {
        return this == CONDITIONS && kind == Kind.INDIVIDUAL ? Provision.INDIVIDUAL_AWARENESS : basis;
    }

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> at(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals(path))
                .findFirst();
    }
}
