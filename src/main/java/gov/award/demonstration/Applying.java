package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applicants.ClaimCheck;
import gov.award.applicants.ClaimIndividual;
import gov.award.applicants.ClaimOrganisation;
import gov.award.applicants.ConfirmClaim;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationReadings;
import gov.award.applications.AttachFiles;
import gov.award.applications.FileReadings;
import gov.award.applications.NameProven;
import gov.award.applications.PaperEntries;
import gov.award.applications.ResubmitApplication;
import gov.award.applications.SaveSection;
import gov.award.applications.StartApplication;
import gov.award.applications.SubmitApplication;
import gov.award.applications.WithdrawApplication;
import gov.award.competence.DeclareCompetence;
import gov.award.competence.Declared;
import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.files.Attachment;
import gov.award.files.FileType;
import gov.award.forms.Section;
import gov.award.papers.PaperId;
import gov.award.people.NewAccount;
import gov.award.people.RegisterApplicant;
import gov.award.rounds.CriteriaItem;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How applicants register, claim whom they act for, fill in their forms, hand in and, in one case, withdraw. */
@DemoOnly
class Applying {

    /** Items a file is said to prove. */
    private static final int PROVEN = 3;

    private final Story story;
    private final Cast cast;
    private final RegisterApplicant registerApplicant;
    private final ClaimOrganisation claimOrganisation;
    private final ClaimIndividual claimIndividual;
    private final ConfirmClaim confirmClaim;
    private final StartApplication startApplication;
    private final SaveSection saveSection;
    private final AttachFiles attachFiles;
    private final DeclareCompetence declareCompetence;
    private final NameProven nameProven;
    private final ApplicationReadings applications;
    private final FileReadings files;
    private final SubmitApplication submitApplication;
    private final ResubmitApplication resubmitApplication;
    private final WithdrawApplication withdrawApplication;

    Applying(
            Story story,
            Cast cast,
            RegisterApplicant registerApplicant,
            ClaimOrganisation claimOrganisation,
            ClaimIndividual claimIndividual,
            ConfirmClaim confirmClaim,
            StartApplication startApplication,
            SaveSection saveSection,
            AttachFiles attachFiles,
            DeclareCompetence declareCompetence,
            NameProven nameProven,
            ApplicationReadings applications,
            FileReadings files,
            SubmitApplication submitApplication,
            ResubmitApplication resubmitApplication,
            WithdrawApplication withdrawApplication) {
        this.story = story;
        this.cast = cast;
        this.registerApplicant = registerApplicant;
        this.claimOrganisation = claimOrganisation;
        this.claimIndividual = claimIndividual;
        this.confirmClaim = confirmClaim;
        this.startApplication = startApplication;
        this.saveSection = saveSection;
        this.attachFiles = attachFiles;
        this.declareCompetence = declareCompetence;
        this.nameProven = nameProven;
        this.applications = applications;
        this.files = files;
        this.submitApplication = submitApplication;
        this.resubmitApplication = resubmitApplication;
        this.withdrawApplication = withdrawApplication;
    }

    /** @param known parties that have applied in an earlier round; those of this one are added */
    void write(Diary diary, Round round, Set<String> known) {
        var before = new HashSet<>(known);
        for (var entry : round.applications()) {
            known.add(entry.party());
            var submitted = entry.submitted();
            var begun = submitted.toLocalDate();
            if (!before.contains(entry.party())) {
                diary.on(begun.minusDays(9).atTime(10, 10), () -> register(entry.party()));
                diary.on(begun.minusDays(8).atTime(15, 0), () -> confirm(entry.party()));
            }
            diary.on(begun.minusDays(7).atTime(9, 0), () -> start(round, entry));
            diary.on(begun.minusDays(2).atTime(LocalTime.NOON), () -> fillIn(round, entry));
            diary.on(submitted, () -> submit(round, entry));
            var again = entry.resubmitted();
            if (again != null) {
                diary.on(again, () -> resubmit(round, entry));
            }
            var withdrawn = entry.withdrawn();
            if (withdrawn != null) {
                diary.on(
                        withdrawn,
                        () -> Diary.allowed(withdrawApplication.withdraw(
                                cast.member(entry.party()), id(round, entry), Objects.requireNonNull(entry.why()))));
            }
        }
    }

    private static ApplicationId id(Round round, Entry entry) {
        return Ids.application(round, entry.party());
    }

    private void register(String party) {
        var member = story.parties().member(party);
        var phone = "13900000%03d".formatted(Math.floorMod(party.hashCode(), 1000));
        Diary.allowed(registerApplicant.register(
                Actor.system(Role.SIGN_IN, Cast.PROGRAMME),
                Ids.person(member.signIn()),
                new NewAccount(member.name(), member.signIn(), phone, ""),
                story.county().password()));
        if (story.parties().isOrganisation(party)) {
            claim(story.parties().organisation(party), phone);
        } else {
            claim(story.parties().individual(party), phone);
        }
    }

    private void claim(Parties.Organisation party, String phone) {
        Diary.allowed(claimOrganisation.claim(
                cast.member(party.key()),
                Ids.applicant(party.key()),
                new ClaimOrganisation.Form(
                        party.name(), party.uscc(), party.place(), party.registered(), party.legal(), phone),
                List.of()));
    }

    private void claim(Parties.Individual party, String phone) {
        var employer = story.parties().organisation(party.employer());
        Diary.allowed(claimIndividual.claim(
                cast.member(party.key()),
                Ids.applicant(party.key()),
                new ClaimIndividual.Form(party.name(), party.identity(), employer.name(), employer.uscc(), phone),
                List.of()));
    }

    private void confirm(String party) {
        var organisation = story.parties().isOrganisation(party);
        Diary.allowed(confirmClaim.confirm(
                cast.person("office2"),
                Ids.applicant(party),
                new ClaimCheck(
                        true,
                        true,
                        true,
                        organisation ? true : null,
                        story.texts().claim())));
    }

    private void start(Round round, Entry entry) {
        Diary.allowed(startApplication.start(
                cast.member(entry.party()),
                id(round, entry),
                Ids.round(round),
                Ids.applicant(entry.party()),
                new PaperEntries.Handed("", null)));
    }

    private void fillIn(Round round, Entry entry) {
        var member = cast.member(entry.party());
        Form.of(story, round, entry)
                .forEach((section, answers) ->
                        Diary.allowed(saveSection.save(member, id(round, entry), section, 0, answers)));
        EvidenceFiles.of(story, round, entry)
                .forEach((place, files) -> Diary.allowed(attachFiles.attach(
                        member,
                        id(round, entry),
                        place.code(),
                        files.stream().map(Sent::upload).toList())));
        declare(round, entry);
        applications.section(member, id(round, entry), Section.EVIDENCE, Locale.CHINA).places().stream()
                .flatMap(place -> place.files().stream())
                .forEach(standing -> prove(round, entry, standing.file()));
    }

    private void declare(Round round, Entry entry) {
        var scope = story.county().unit(entry.unit()).scope();
        if (scope == null) {
            return;
        }
        var outside = entry.outside();
        Diary.allowed(declareCompetence.declare(
                cast.member(entry.party()),
                id(round, entry),
                outside == null ? scope.declared() : new Declared("", "", "", outside)));
    }

    /** Figures prove results, a photograph how something is done. */
    private void prove(Round round, Entry entry, Attachment file) {
        var member = cast.member(entry.party());
        var items = files.evidence(member, id(round, entry), file.id()).items();
        var proven = items.stream()
                .filter(item -> item.result() == (file.type() == FileType.XLSX))
                .map(CriteriaItem::code)
                .limit(PROVEN)
                .collect(Collectors.toSet());
        Diary.allowed(nameProven.name(member, id(round, entry), file.id(), proven));
    }

    private void submit(Round round, Entry entry) {
        Diary.allowed(submitApplication.submit(
                cast.member(entry.party()),
                id(round, entry),
                new PaperId(Ids.of("receipt", round.year(), entry.party()))));
    }

    private void resubmit(Round round, Entry entry) {
        var member = cast.member(entry.party());
        Diary.allowed(
                saveSection.save(member, id(round, entry), Section.FACTS, 1, Form.corrected(story, round, entry)));
        Diary.allowed(resubmitApplication.resubmit(
                member, id(round, entry), new PaperId(Ids.of("second receipt", round.year(), entry.party()))));
    }
}
