package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.register.PartyDigest;
import gov.award.register.Register;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is found on the conditions of an application, for other modules; call within an act or a reading. */
@Component
public class EligibilityReports {

    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final Applicants applicants;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Register register;
    private final BusinessClock clock;

    EligibilityReports(
            ApplicationBriefs briefs,
            Applications applications,
            Applicants applicants,
            RoundBriefs rounds,
            Editions editions,
            Register register,
            BusinessClock clock) {
        this.briefs = briefs;
        this.applications = applications;
        this.applicants = applicants;
        this.rounds = rounds;
        this.editions = editions;
        this.register = register;
        this.clock = clock;
    }

    /**
     * The report on the latest version submitted, with the office's rulings as far as the actor may see them. The bars are
     * those that stood on the day of the first submission: that is when it was applied (24, 31).
     *
     * @throws gov.award.acting.NotFound if the actor sees no such application, or none was submitted
     */
    public EligibilityReport of(ApplicationId id) {
        var brief = briefs.of(id);
        var version = applications.latest(id);
        var answers = applications.submittedSections(version.id()).stream()
                .map(section -> Answers.of(section.content()))
                .reduce(Answers.NONE, Answers::and);
        var proven = applications.submittedFiles(version.id()).stream()
                .map(Applications.SubmittedFile::place)
                .collect(Collectors.toSet());
        var applied = clock.dayOf(Objects.requireNonNull(brief.submittedAt()));
        var party = applicants.of(brief.applicant());
        var facts = facts(brief, party, party.state() == Applicant.State.CONFIRMED, answers, proven, applied);
        var rulings = new EnumMap<Provision, Ruling>(Provision.class);
        applications.rulings(id).forEach(ruling -> rulings.put(ruling.provision(), ruling.ruling()));
        return new EligibilityReport(
                id,
                version.number(),
                Eligibility.findings(facts).stream()
                        .map(finding -> finding.ruled(rulings.get(finding.provision())))
                        .toList());
    }

    /** The same on the working copy, for its applicant before submission. */
    EligibilityReport ofDraft(Actor actor, ApplicationBrief brief, Answers answers, Set<FilePlace> filled) {
        var party = applicants.of(brief.applicant());
        var represented = applicants.confirmedMember(actor, brief.applicant());
        var submitted = brief.submittedAt();
        var day = submitted == null ? clock.today() : clock.dayOf(submitted);
        return new EligibilityReport(
                brief.id(), 0, Eligibility.findings(facts(brief, party, represented, answers, filled, day)));
    }

    private Candidacy facts(
            ApplicationBrief brief,
            Applicant party,
            boolean represented,
            Answers answers,
            Set<FilePlace> proven,
            LocalDate applied) {
        var round = rounds.of(brief.round());
        var deadline = round.deadline();
        return new Candidacy(
                brief.kind(),
                party.inCounty(),
                party.isLegalPerson(),
                party.registeredOn(),
                represented,
                answers,
                proven,
                register.findings(
                        new PartyDigest(party.party()), brief.kind(), answers.text(Field.MODEL_NAME), applied),
                deadline == null ? applied : clock.dayOf(deadline),
                applied,
                editions.byCode(round.edition()));
    }
}
