package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** An applicant whom a failure of the system kept from giving its draft in asks once to be received late. */
@Service
public class AskLateReceipt {

    private static final int LONGEST = 2000;

    private final ApplicationBriefs applications;
    private final Applicants applicants;
    private final LateReceipts late;
    private final RoundBriefs rounds;
    private final People people;
    private final Notices notices;
    private final BusinessClock clock;
    private final Journal journal;

    AskLateReceipt(
            ApplicationBriefs applications,
            Applicants applicants,
            LateReceipts late,
            RoundBriefs rounds,
            People people,
            Notices notices,
            BusinessClock clock,
            Journal journal) {
        this.applications = applications;
        this.applicants = applicants;
        this.late = late;
        this.rounds = rounds;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.SUBMISSION)
    public Verdict ask(Actor actor, ApplicationId application, UUID id, String reason) {
        var brief = applications.of(application);
        var round = rounds.of(brief.round());
        var reasons = new ArrayList<Refusal>(LateRules.asking(round, brief.status(), clock.now()));
        if (!applicants.confirmedMember(actor, brief.applicant())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "NOT_CONFIRMED_MEMBER"));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "APPLICATION_REASON_MISSING", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!late.ask(actor, id, brief, reason.strip())) {
            return Verdict.refused(Provision.SUBMISSION, "LATE_ASKED_ALREADY");
        }
        notices.tell(
                actor,
                Stream.of(Role.OFFICE, Role.DIRECTOR)
                        .flatMap(role -> people.holding(role, actor.requireProgramme()).stream())
                        .map(People.Person::id)
                        .toList(),
                "applications.notice.lateAsked",
                List.of(brief.name()),
                "/rounds/" + round.id().text() + "/late-receipts");
        journal.enter(actor, "AskLateReceipt", Provision.SUBMISSION, application, id, reason.strip());
        return Verdict.ALLOWED;
    }
}
