package gov.award.supervision;

/** Why the right to recommend or to assess is withdrawn (article 30). */
public enum SupervisionGround {
    ABUSE_OF_POWER,
    NEGLECT_OF_DUTY,
    FAVOURITISM
}
