package gov.award.measures;

/**
 * What an edition says about one provision. Heading and summary are this program's own words, not the official text.
 *
 * @param kind whether the program enforces or records it, or it only declares
 */
public record Clause(Provision provision, Article article, Kind kind, Text heading, Text summary) {

    /** Whether a provision can be met or broken. */
    public enum Kind {
        /** Enforced by a rule or carried out by a recorded act. */
        RULE,
        /** States a purpose or encourages; nothing can break it. */
        DECLARATORY
    }
}
