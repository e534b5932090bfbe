package gov.award.clarifications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office notes that it passed a unit's question on to an applicant for which nobody of its own acts, once (article 15; reading 27). */
@Service
public class PassOnQuestion {

    private final Clarifications clarifications;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final BusinessClock clock;
    private final Journal journal;

    PassOnQuestion(
            Clarifications clarifications,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            BusinessClock clock,
            Journal journal) {
        this.clarifications = clarifications;
        this.applications = applications;
        this.rounds = rounds;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What is noted.
     *
     * @param passedOn the day it was told
     * @param told to whom and how
     */
    public record Form(
            @NotNull LocalDate passedOn,
            @NotBlank @Size(max = 200) String told) {}

    @Act(by = Role.OFFICE, basis = Provision.RECOMMENDATION_TIME)
    public Verdict pass(Actor actor, ApplicationId id, ClarificationId asked, Form form) {
        var clarification = clarifications.locked(actor, id, asked);
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>(ClarificationRules.answering(clarification, application));
        rounds.over(application.round()).ifPresent(reasons::add);
        reasons.addAll(ClarificationRules.passing(
                clarification,
                !applications.online(application.applicant()).isEmpty(),
                form.passedOn(),
                clock.dayOf(clarification.askedAt()),
                clock.today()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        clarifications.pass(actor, asked, form.passedOn(), form.told().strip());
        journal.enter(
                actor,
                "PassOnQuestion",
                Provision.RECOMMENDATION_TIME,
                id,
                asked.value(),
                form.passedOn(),
                form.told().strip());
        return Verdict.ALLOWED;
    }
}
