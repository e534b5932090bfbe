package gov.award.faults;

/** Something bad that happens. */
interface Fault {

    String name();

    /** How often the full measurement does it. */
    int times();

    void run(Trial trial) throws Exception;
}
