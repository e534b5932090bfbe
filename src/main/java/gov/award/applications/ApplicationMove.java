package gov.award.applications;

import static gov.award.applications.Status.*;

import gov.award.measures.Provision;
import java.util.EnumSet;
import java.util.Set;

/** Every way an application may change status. What is not in this table is not permitted. */
public enum ApplicationMove {
    SUBMIT(SUBMITTED, EnumSet.of(DRAFT), Provision.SUBMISSION),
    RETURN_BY_UNIT(RETURNED_BY_UNIT, EnumSet.of(SUBMITTED), Provision.RECOMMENDATION_TIME),
    RESUBMIT_TO_UNIT(SUBMITTED, EnumSet.of(RETURNED_BY_UNIT), Provision.SUBMISSION),
    FORWARD(FORWARDED, EnumSet.of(SUBMITTED, RETURNED_BY_UNIT), Provision.RECOMMENDATION_TIME),
    RETURN_BY_OFFICE(RETURNED_BY_OFFICE, EnumSet.of(FORWARDED), Provision.ACCEPT_AND_ORGANISE),
    RESUBMIT_TO_OFFICE(FORWARDED, EnumSet.of(RETURNED_BY_OFFICE), Provision.SUBMISSION),
    QUALIFY(QUALIFIED, EnumSet.of(FORWARDED, RETURNED_BY_OFFICE), Provision.PROCEDURE),
    REFUSE(NOT_QUALIFIED, EnumSet.of(FORWARDED, RETURNED_BY_OFFICE), Provision.PROCEDURE),
    SHORTLIST(SHORTLISTED, EnumSet.of(QUALIFIED), Provision.SHORTLIST),
    NOT_SHORTLIST(NOT_SHORTLISTED, EnumSet.of(QUALIFIED), Provision.NOT_SHORTLISTED_NOTICE),
    REOPEN_SHORTLIST(QUALIFIED, EnumSet.of(SHORTLISTED, NOT_SHORTLISTED), Provision.RESOLVE_MAJOR_ISSUES),
    /** The committee has the application verified and qualified again. */
    VERIFY_AGAIN(
            SUBMITTED,
            EnumSet.of(
                    SUBMITTED,
                    FORWARDED,
                    RETURNED_BY_OFFICE,
                    QUALIFIED,
                    NOT_QUALIFIED,
                    SHORTLISTED,
                    NOT_SHORTLISTED,
                    DISQUALIFIED),
            Provision.RESOLVE_MAJOR_ISSUES),
    DISQUALIFY(DISQUALIFIED, EnumSet.of(QUALIFIED, SHORTLISTED), Provision.PROCEDURE),
    WITHDRAW(
            WITHDRAWN,
            EnumSet.of(DRAFT, SUBMITTED, RETURNED_BY_UNIT, FORWARDED, RETURNED_BY_OFFICE, QUALIFIED, SHORTLISTED),
            Provision.PRINCIPLES);

    private final Status to;
    private final Set<Status> from;
    private final Provision basis;

    ApplicationMove(Status to, Set<Status> from, Provision basis) {
        this.to = to;
        this.from = from;
        this.basis = basis;
    }

    public Status to() {
        return to;
    }

    public Provision basis() {
        return basis;
    }

    public boolean possibleFrom(Status status) {
        return from.contains(status);
    }
}
