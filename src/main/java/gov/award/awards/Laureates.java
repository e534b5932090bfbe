package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.deliberations.ProposedWinners;
import gov.award.papers.PaperId;
import gov.award.papers.Readers;
import gov.award.register.PartyDigest;
import gov.award.rounds.RoundId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All applications of a round, whoever acts: nobody goes untold because the one who acts is recused from a case. */
@Component
class Laureates {

    private static final Status[] SUBMITTED = {
        Status.SUBMITTED,
        Status.RETURNED_BY_UNIT,
        Status.FORWARDED,
        Status.RETURNED_BY_OFFICE,
        Status.QUALIFIED,
        Status.NOT_QUALIFIED,
        Status.SHORTLISTED,
        Status.NOT_SHORTLISTED,
        Status.DISQUALIFIED
    };

    private final ApplicationBriefs applications;
    private final Addressees addressees;
    private final ProposedWinners winners;
    private final JdbcClient jdbc;

    Laureates(ApplicationBriefs applications, Addressees addressees, ProposedWinners winners, JdbcClient jdbc) {
        this.applications = applications;
        this.addressees = addressees;
        this.winners = winners;
        this.jdbc = jdbc;
    }

    /** How many the government may still decide on: held back, or submitted and not answered. */
    int undecided(RoundId round) {
        return winners.undecided(round).size();
    }

    /** How many places fell vacant since the list was submitted without the government being told. */
    int vacated(RoundId round) {
        return winners.vacated(round).size();
    }

    /** A winner with what identifies them in the register. */
    record Winner(ApplicationBrief application, PartyDigest party) {}

    /** An applicant to be told, and who reads the letter. */
    record Applicant(ApplicationBrief application, Readers readers) {}

    static Actor checker(Actor actor) {
        return Actor.system(Role.CHECKER, actor.requireProgramme());
    }

    @Reading(by = Role.CHECKER)
    public List<Winner> winners(Actor checker, List<ApplicationId> ids) {
        return ids.stream()
                .map(applications::of)
                .map(brief -> new Winner(brief, applications.party(brief.applicant())))
                .toList();
    }

    /** The letters that told applicants of a round the result. */
    @Reading(by = Role.CHECKER)
    public List<PaperId> letters(Actor checker, RoundId round) {
        return jdbc.sql("select paper from result_told where round = ?")
                .param(round.value())
                .query(Row.of(PaperId.class))
                .list();
    }

    /**
     * All who submitted, did not withdraw and have not been told the result; whoever the government may still decide on is
     * told only then.
     */
    @Reading(by = Role.CHECKER)
    public List<Applicant> untold(Actor checker, RoundId round) {
        var told = Set.copyOf(jdbc.sql("select application from result_told where round = :round")
                .param("round", round.value())
                .query(Row.of(ApplicationId.class))
                .list());
        var undecided = winners.undecided(round);
        return applications.inRound(round, SUBMITTED).stream()
                .filter(brief -> !told.contains(brief.id()) && !undecided.contains(brief.id()))
                .map(brief -> new Applicant(brief, addressees.of(checker, brief.id())))
                .toList();
    }
}
