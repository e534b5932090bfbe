package gov.award.committee;

/** In which capacity someone sits on the committee; the order is that in which they preside. */
public enum Capacity {
    CHAIR,
    DEPUTY,
    MEMBER
}
