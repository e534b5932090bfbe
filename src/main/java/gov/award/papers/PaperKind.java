package gov.award.papers;

import gov.award.measures.Provision;

/** The kinds of papers that leave the system, each with the provision that calls for it, unless the case says otherwise, and the body in whose name it is issued. */
public enum PaperKind {
    ANNOUNCEMENT(Provision.ANNOUNCEMENT, Issuer.OFFICE),
    RECEIPT(Provision.SUBMISSION, Issuer.OFFICE),
    RETURN_FOR_CORRECTION(Provision.SUBMISSION, Issuer.OFFICE),
    RETURN_BY_UNIT(Provision.SUBMISSION, Issuer.UNIT),
    TRANSMITTAL(Provision.RECOMMENDATION_TIME, Issuer.UNIT),
    REFUSAL_INTENT(Provision.PROCEDURE, Issuer.OFFICE),
    NOT_QUALIFIED(Provision.PROCEDURE, Issuer.OFFICE),
    DISQUALIFICATION_INTENT(Provision.PROCEDURE, Issuer.OFFICE),
    DISQUALIFIED(Provision.PROCEDURE, Issuer.OFFICE),
    DOCUMENT_REPORT(Provision.DOCUMENT_REPORT, Issuer.OFFICE),
    NOT_SHORTLISTED(Provision.NOT_SHORTLISTED_NOTICE, Issuer.OFFICE),
    SITE_REPORT(Provision.SITE_REVIEW, Issuer.OFFICE),
    SURVEY_REPORT(Provision.SURVEY, Issuer.OFFICE),
    EVALUATION_REPORT(Provision.RANKING, Issuer.OFFICE),
    CONSULTATION_REQUEST(Provision.CONSULTATION_REQUEST, Issuer.OFFICE),
    CONSULTATION_SUMMARY(Provision.CONSULTATION_ANSWER, Issuer.OFFICE),
    RESOLUTION(Provision.DECIDE_MAJOR_MATTERS, Issuer.COMMITTEE),
    PROPOSED_WINNERS(Provision.PROPOSE_WINNERS, Issuer.COMMITTEE),
    PUBLIC_NOTICE(Provision.PUBLIC_NOTICE, Issuer.COMMITTEE),
    VERIFICATION_REPORT(Provision.COMPLAINTS, Issuer.OFFICE),
    OBJECTION_ANSWER(Provision.OBJECTION, Issuer.OFFICE),
    CANDIDACY_INTENT(Provision.COMPLAINTS, Issuer.OFFICE),
    CANDIDACY_DECISION(Provision.PROPOSE_WINNERS, Issuer.COMMITTEE),
    SUBMISSION_FOR_APPROVAL(Provision.APPROVAL, Issuer.COMMITTEE),
    AWARD_DECISION(Provision.APPROVAL, Issuer.OFFICE),
    RESULT(Provision.PROCEDURE, Issuer.OFFICE),
    ALLOCATION(Provision.ALLOCATION, Issuer.OFFICE),
    HEARING(Provision.REVOCATION_WINDOW, Issuer.OFFICE),
    REVOCATION(Provision.REVOCATION_WINDOW, Issuer.OFFICE);

    private final Provision basis;
    private final Issuer issuer;

    PaperKind(Provision basis, Issuer issuer) {
        this.basis = basis;
        this.issuer = issuer;
    }

    public Provision basis() {
        return basis;
    }

    public Issuer issuer() {
        return issuer;
    }
}
