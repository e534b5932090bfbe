package gov.award.applications;

/** Asks whether the office still inquires into an application; answered by the module that keeps inquiries. */
public interface OpenMatters {

    boolean anyOpen(ApplicationId application);
}
