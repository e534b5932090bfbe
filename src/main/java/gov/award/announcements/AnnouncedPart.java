package gov.award.announcements;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.Arrays;
import java.util.List;

/** What an announcement says, part by part, and why a part may not be corrected. */
public enum AnnouncedPart {
    HOW_TO_APPLY,
    CONTACT,
    /** 15: only a supplementary announcement changes it, to the better for everyone. */
    APPLICATION_TIME("CORRECTION_OF_TIME", Provision.SUBMISSION),
    /** 10, 11: the measures set the conditions, not the announcement. */
    CONDITIONS("CORRECTION_OF_CONDITIONS", Provision.REGISTRATION, Provision.INDIVIDUAL_AWARENESS),
    /** 4: the measures set how many may win. */
    PLACES("CORRECTION_OF_PLACES", Provision.QUOTA);

    private final String rule;
    private final List<Provision> fixedBy;

    AnnouncedPart() {
        this("");
    }

    AnnouncedPart(String rule, Provision... fixedBy) {
        this.rule = rule;
        this.fixedBy = List.of(fixedBy);
    }

    /** Those a correction may concern. */
    public static List<AnnouncedPart> correctable() {
        return Arrays.stream(values()).filter(part -> part.fixedBy.isEmpty()).toList();
    }

    List<Refusal> fixed() {
        return fixedBy.stream().map(basis -> Refusal.of(basis, rule)).toList();
    }
}
