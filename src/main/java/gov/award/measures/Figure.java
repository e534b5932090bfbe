package gov.award.measures;

import static gov.award.measures.Figure.Unit.DAYS;
import static gov.award.measures.Figure.Unit.PERSONS;
import static gov.award.measures.Figure.Unit.PLACES;
import static gov.award.measures.Figure.Unit.SHARE;
import static gov.award.measures.Figure.Unit.TIMES;
import static gov.award.measures.Figure.Unit.WORKING_DAYS;
import static gov.award.measures.Figure.Unit.YEARS;
import static gov.award.measures.Figure.Unit.YUAN;

/** A figure set by an edition of the measures, with the provision it belongs to and its unit. */
public enum Figure {
    QUOTA_ORGANISATIONS(Provision.QUOTA, PLACES),
    QUOTA_INDIVIDUALS(Provision.QUOTA, PLACES),
    CYCLE_YEARS(Provision.CYCLE, YEARS),

    /** The share of the members who may vote that must be present; reached counts. */
    QUORUM(Provision.COMMITTEE, SHARE),
    /** The share of all members who may vote that the votes in favour must exceed; whoever is absent counts as not in favour. */
    MAJORITY(Provision.COMMITTEE, SHARE),

    OPERATING_YEARS(Provision.REGISTRATION, YEARS),
    CLEAN_RECORD_YEARS(Provision.CLEAN_RECORD, YEARS),
    RECOMMENDATION_DAYS(Provision.RECOMMENDATION_TIME, WORKING_DAYS),

    /** How often the recommending unit may return an application for correction. */
    CORRECTIONS_BY_UNIT(Provision.SUBMISSION, TIMES),
    /** How often the office may return an application for correction. */
    CORRECTIONS_BY_OFFICE(Provision.SUBMISSION, TIMES),
    /** How long the applicant has for a correction. */
    CORRECTION_DAYS(Provision.SUBMISSION, WORKING_DAYS),

    TEAM_SMALLEST(Provision.TEAMS, PERSONS),
    TEAM_LARGEST(Provision.TEAMS, PERSONS),
    /** How many members who are not recused must score each application. */
    SCORERS_SMALLEST(Provision.TEAMS, PERSONS),

    /** Above this number of organisations a recorded reason is needed. */
    SHORTLIST_ORGANISATIONS(Provision.SHORTLIST, PLACES),
    SITE_DAYS_SHORTEST(Provision.SITE_DAYS, DAYS),
    SITE_DAYS_LONGEST(Provision.SITE_DAYS, DAYS),
    CONSULTATION_REQUEST_DAYS(Provision.CONSULTATION_REQUEST, WORKING_DAYS),
    CONSULTATION_ANSWER_DAYS(Provision.CONSULTATION_ANSWER, WORKING_DAYS),
    NOTICE_DAYS(Provision.PUBLIC_NOTICE, DAYS),
    REAPPLICATION_YEARS(Provision.REAPPLICATION_BAR, YEARS),
    PRIZE_ORGANISATION(Provision.PRIZE_AMOUNT, YUAN),
    PRIZE_INDIVIDUAL(Provision.PRIZE_AMOUNT, YUAN),
    FRAUD_BAR_YEARS(Provision.FRAUD, YEARS),
    REVOCATION_YEARS(Provision.REVOCATION_WINDOW, YEARS),

    /** How long a party has to state its case before a revocation. */
    STATEMENT_DAYS(Provision.REVOCATION_WINDOW, WORKING_DAYS);

    /** What a figure counts. */
    public enum Unit {
        PLACES,
        PERSONS,
        TIMES,
        YEARS,
        /** Calendar days. */
        DAYS,
        WORKING_DAYS,
        /** Renminbi; read in fen. */
        YUAN,
        /** A fraction of a whole. */
        SHARE
    }

    private final Provision provision;
    private final Unit unit;

    Figure(Provision provision, Unit unit) {
        this.provision = provision;
        this.unit = unit;
    }

    public Provision provision() {
        return provision;
    }

    public Unit unit() {
        return unit;
    }
}
