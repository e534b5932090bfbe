package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.applicants.Applicant;
import gov.award.applicants.Applicants;
import gov.award.forms.Answers;
import gov.award.forms.Choice;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.people.Parsed;
import gov.award.people.Uscc;
import gov.award.register.BarFinding;
import gov.award.register.Parties;
import gov.award.register.PartyDigest;
import gov.award.register.Register;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is found on the conditions of an application, for other modules; call within an act or a reading. */
@Component
public class EligibilityReports {

    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final Applicants applicants;
    private final PaperEntries papers;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Register register;
    private final Parties parties;
    private final BusinessClock clock;

    EligibilityReports(
            ApplicationBriefs briefs,
            Applications applications,
            Applicants applicants,
            PaperEntries papers,
            RoundBriefs rounds,
            Editions editions,
            Register register,
            Parties parties,
            BusinessClock clock) {
        this.briefs = briefs;
        this.applications = applications;
        this.applicants = applicants;
        this.papers = papers;
        this.rounds = rounds;
        this.editions = editions;
        this.register = register;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * The report on the latest version submitted, with the office's rulings as far as the actor may see them. The bars are
     * those that stood on the day of the first submission, or of the receipt on paper: that is when it was applied (24, 31).
     *
     * @throws gov.award.acting.NotFound if the actor sees no such application, or none was submitted
     */
    public EligibilityReport of(ApplicationId id) {
        var brief = briefs.of(id);
        var version = applications.latest(id);
        var answers = answers(version);
        var proven = applications.submittedFiles(version.id()).stream()
                .map(file -> FilePlace.kept(file.place()))
                .collect(Collectors.toSet());
        var applied = clock.dayOf(papers.of(id)
                .map(PaperEntries.PaperEntry::receivedAt)
                .orElseGet(() -> Objects.requireNonNull(brief.submittedAt())));
        var party = applicants.of(brief.applicant());
        var facts = facts(
                brief,
                party,
                party.state() == Applicant.State.CONFIRMED,
                answers,
                proven,
                related(brief, party, answers, applied),
                applied);
        var rulings = applications.rulings(id);
        return new EligibilityReport(
                id,
                version.number(),
                Eligibility.findings(facts).stream()
                        .map(finding -> finding.ruled(rulings.stream()
                                .filter(ruling -> ruling.provision() == finding.provision()
                                        && ruling.settles(finding, version.submittedAt()))
                                .map(Applications.StandingRuling::ruling)
                                .findFirst()
                                .orElse(null)))
                        .toList());
    }

    /** What the register would raise of an application on a day: on the applicant, and on whom it is related to. */
    List<Finding> onRecord(ApplicationBrief brief, LocalDate day) {
        var party = applicants.of(brief.applicant());
        var edition = editions.byCode(rounds.of(brief.round()).edition());
        var given = applications.version(brief.id(), null).map(this::answers).orElse(Answers.NONE);
        var own = register.findings(new PartyDigest(party.party()), brief.kind(), brief.model(), day);
        return Stream.concat(
                        own.stream().map(bar -> Eligibility.onRecord(bar, edition)),
                        Eligibility.related(related(brief, party, given, day)))
                .toList();
    }

    private Answers answers(Applications.Version version) {
        return applications.submittedSections(version.id()).stream()
                .map(section -> Answers.of(section.content()))
                .reduce(Answers.NONE, Answers::and);
    }

    /**
     * What stands in the register on the predecessors named, and on the model of an individual's employer. Not for the
     * applicant, who could ask after anyone.
     */
    private List<BarFinding> related(ApplicationBrief brief, Applicant party, Answers answers, LocalDate applied) {
        var model = answers.text(Field.MODEL_NAME);
        var employer = party.employerUscc();
        var found = new ArrayList<BarFinding>();
        if (brief.kind() == Kind.INDIVIDUAL && employer != null) {
            var used = answers.says(Field.MODEL_ORIGIN, Choice.ModelOrigin.OWN)
                    ? EnumSet.of(BarFinding.Ground.SAME_MODEL)
                    : EnumSet.of(BarFinding.Ground.SAME_MODEL, BarFinding.Ground.OTHER_MODEL);
            bars(employer, model, applied)
                    .filter(bar -> used.contains(bar.ground()))
                    .forEach(found::add);
        }
        for (var place = 1; place <= Field.PREDECESSOR_CODE.places(); place++) {
            bars(answers.text(Field.PREDECESSOR_CODE, place), model, applied).forEach(found::add);
        }
        return found;
    }

    private Stream<BarFinding> bars(String code, String model, LocalDate applied) {
        return switch (Uscc.parse(code)) {
            case Parsed.Valid<Uscc>(var uscc) ->
                register.findings(parties.of(uscc), Kind.ORGANISATION, model, applied).stream();
            case Parsed.Invalid<Uscc> _ -> Stream.of();
        };
    }

    /** The same on the working copy, for its applicant before submission. */
    EligibilityReport ofDraft(Actor actor, ApplicationBrief brief, Answers answers, Set<FilePlace> filled) {
        var party = applicants.of(brief.applicant());
        var represented = applicants.confirmedMember(actor, brief.applicant());
        var day = clock.dayOf(papers.of(brief.id())
                .map(PaperEntries.PaperEntry::receivedAt)
                .orElseGet(() -> Objects.requireNonNullElseGet(brief.submittedAt(), clock::now)));
        return new EligibilityReport(
                brief.id(), 0, Eligibility.findings(facts(brief, party, represented, answers, filled, List.of(), day)));
    }

    private Candidacy facts(
            ApplicationBrief brief,
            Applicant party,
            boolean represented,
            Answers answers,
            Set<FilePlace> proven,
            List<BarFinding> related,
            LocalDate applied) {
        var round = rounds.of(brief.round());
        var deadline = round.deadline();
        return new Candidacy(
                brief.kind(),
                party.inCounty(),
                party.isLegalPerson(),
                party.registeredOn(),
                Doubt.of(party),
                represented,
                answers,
                proven,
                register.findings(
                        new PartyDigest(party.party()), brief.kind(), answers.text(Field.MODEL_NAME), applied),
                related,
                deadline == null ? applied : clock.dayOf(deadline),
                applied,
                editions.byCode(round.edition()));
    }
}
