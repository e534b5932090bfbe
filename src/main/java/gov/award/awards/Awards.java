package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.register.PartyDigest;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.util.List;

/** The awards given, for other modules; call within an act or a reading. */
public interface Awards {

    /**
     * One award.
     *
     * @param decided 获奖之日, date of the government's decision
     * @param prizeFen amount in fen
     * @param paidFen what was paid so far
     */
    record Award(
            AwardId id,
            ProgrammeId programme,
            RoundId round,
            ApplicationId application,
            ApplicantId applicant,
            PartyDigest party,
            Kind kind,
            String name,
            LocalDate decided,
            String edition,
            String certificate,
            long prizeFen,
            long paidFen,
            boolean revoked) {}

    /** @throws gov.award.acting.NotFound if the actor sees no such award */
    Award of(AwardId id);

    List<Award> inRound(RoundId round);

    /**
     * Marks it revoked, so that its public page says so.
     *
     * @param basis for which of the grounds of articles 31 and 32
     */
    void revoke(Actor actor, AwardId id, Provision basis, LocalDate decided, String document);
}
