package gov.award.supervision;

import gov.award.measures.Provision;
import java.util.EnumSet;
import java.util.Set;

/** What article 30 is about: the acts whose fate the committee resolves on once a right was withdrawn. */
final class Touching {

    /** What is done under these bears on no result: accounts, pledges, supervision itself, and what follows the award. */
    static final Set<Provision> ASIDE = EnumSet.of(
            Provision.CONFIDENTIALITY,
            Provision.SUPERVISION,
            Provision.WORK_PLAN,
            Provision.PRIZE_AMOUNT,
            Provision.ALLOCATION,
            Provision.EARMARKING,
            Provision.USE_OF_PRIZE,
            Provision.WINNERS_DUTIES,
            Provision.REVOCATION_WINDOW,
            Provision.ACCIDENT,
            Provision.QUALITY_FAILURE,
            Provision.CONSUMER_FRAUD,
            Provision.TAX_OFFENCE,
            Provision.IP_CRIME,
            Provision.OPERATING_LOSS,
            Provision.OTHER_GRAVE_MATTER);

    private Touching() {}
}
