package gov.award.register;

/** Whether an award was won or the party was only nominated for it. */
public enum AwardStanding {
    WON,
    NOMINATED
}
