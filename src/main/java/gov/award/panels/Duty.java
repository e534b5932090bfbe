package gov.award.panels;

/** A duty for one case only. */
public enum Duty {
    /** Leads the case instead of a recused leader. */
    LEADER,
    /** Scores the case where recusals leave too few. */
    SUBSTITUTE
}
