package gov.award.register;

/** Who gave an award: the programme's own, or one of the higher ones of Article 10(8). */
public enum AwardLevel {
    OWN,
    CITY,
    PROVINCE,
    NATIONAL
}
