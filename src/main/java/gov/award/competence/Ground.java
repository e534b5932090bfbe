package gov.award.competence;

/** By what a unit is competent: what lies in its area, belongs to its system or is of its trade (article 9). */
public enum Ground {
    AREA,
    SYSTEM,
    TRADE
}
