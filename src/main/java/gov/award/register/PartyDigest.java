package gov.award.register;

/** The keyed digest of a USCC or identity number, by which a party is matched without being named. */
public record PartyDigest(String value) {}
