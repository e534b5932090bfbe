package gov.award.applications;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.ClaimCheck;
import gov.award.applicants.ClaimIndividual;
import gov.award.applicants.ClaimOrganisation;
import gov.award.applicants.ConfirmClaim;
import gov.award.applicants.JoinClaim;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.forms.StandardAnswers;
import gov.award.measures.Kind;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.CriteriaItem;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Brings applications about through the acts of the program, for tests of every module. */
public final class ApplicationsSteps {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final ApplicationContext context;
    private final PeopleSteps people;
    private final Actor office;
    private int codes;

    public ApplicationsSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.people = people;
        this.office = people.actor(Role.OFFICE);
    }

    /** An applicant with the person who acts for it. */
    public record Party(ApplicantId id, Actor member, Kind kind, String code) {}

    /** An organisation the office has confirmed. */
    public Party organisation(String name) {
        var party = claimedOrganisation(name, uscc(++codes));
        confirm(party, new ClaimCheck(true, true, true, true, "营业执照、授权委托书原件已核对"));
        return party;
    }

    /** An organisation someone has claimed to act for. */
    public Party claimedOrganisation(String name, String code) {
        var party =
                new Party(new ApplicantId(UUID.randomUUID()), people.actor(Role.APPLICANT), Kind.ORGANISATION, code);
        allowed(claim(party, name));
        return party;
    }

    /** An organisation that hands in paper: one of the office enters it and another has confirmed it. */
    public Party onPaper(Actor clerk, String name, int number) {
        var party = new Party(
                new ApplicantId(UUID.randomUUID()), PeopleSteps.entering(clerk), Kind.ORGANISATION, uscc(number));
        allowed(claim(party, name));
        confirm(party, new ClaimCheck(true, true, true, true, "营业执照、授权委托书原件已核对"));
        return party;
    }

    /** Another person whom the office has let join those who act for an organisation. */
    public Actor colleague(Party party, String name) {
        var claim = claimedOrganisation(name, party.code());
        allowed(context.getBean(JoinClaim.class)
                .join(office, claim.id(), new ClaimCheck(true, true, true, true, "同一单位")));
        return claim.member();
    }

    public Verdict claim(Party party, String name) {
        return context.getBean(ClaimOrganisation.class)
                .claim(
                        party.member(),
                        party.id(),
                        new ClaimOrganisation.Form(
                                name, party.code(), "云溪县西渡镇", LocalDate.of(2010, 5, 1), "法人甲", "0734-6812345"),
                        List.of());
    }

    /** An individual the office has confirmed. */
    public Party individual(String name) {
        var party = new Party(
                new ApplicantId(UUID.randomUUID()),
                people.actor(Role.APPLICANT),
                Kind.INDIVIDUAL,
                identityNumber(++codes));
        allowed(claimIndividual(party, name));
        confirm(party, new ClaimCheck(true, true, true, null, "身份证原件已核对"));
        return party;
    }

    Verdict claimIndividual(Party party, String name) {
        return context.getBean(ClaimIndividual.class)
                .claim(
                        party.member(),
                        party.id(),
                        new ClaimIndividual.Form(name, party.code(), "云溪机械厂", uscc(900), "13800000001"),
                        List.of());
    }

    public void confirm(Party party, ClaimCheck check) {
        allowed(context.getBean(ConfirmClaim.class).confirm(office, party.id(), check));
    }

    /** An empty draft. */
    public ApplicationId draft(Party party, RoundId round) {
        return draft(party, round, "");
    }

    /** The same, received on paper under a number. */
    public ApplicationId draft(Party party, RoundId round, String number) {
        var id = new ApplicationId(UUID.randomUUID());
        allowed(context.getBean(StartApplication.class)
                .start(party.member(), id, round, party.id(), new PaperEntries.Handed(number, pdf("申报材料首页.pdf"))));
        return id;
    }

    /** A draft in which nothing is missing. */
    public ApplicationId complete(Party party, RoundId round, UnitId unit, String model) {
        return complete(party, round, unit, model, "");
    }

    /** The same, received on paper under a number. */
    public ApplicationId complete(Party party, RoundId round, UnitId unit, String model, String number) {
        var id = draft(party, round, number);
        for (var section : Section.values()) {
            if (StandardAnswers.asks(section, party.kind())) {
                allowed(save(party, id, section, 0, answers(section, party.kind(), unit, model)));
            }
        }
        for (var place : StandardAnswers.files(party.kind())) {
            allowed(attach(party, id, place, pdf(place + "材料.pdf")));
        }
        var proof = evidence(party, id);
        allowed(name(party, id, proof, items(party, id, proof).getFirst()));
        return id;
    }

    /** An application given in to the tests' recommending unit. */
    public ApplicationId submitted(Party party, RoundId round) {
        var id = complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全五化质量管理模式");
        allowed(submit(party, id));
        return id;
    }

    /** The same, without consent to electronic service. */
    public ApplicationId submittedForPaper(Party party, RoundId round) {
        var unit = people.unit(UnitPart.RECOMMENDING);
        var id = complete(party, round, unit, "三全五化质量管理模式");
        var signature = answers(Section.SIGNATURE, party.kind(), unit, "");
        signature.put(Field.ELECTRONIC_SERVICE.key(), "NO");
        allowed(save(party, id, Section.SIGNATURE, 1, signature));
        allowed(submit(party, id));
        return id;
    }

    /** Codes of the items a file can prove. */
    List<String> items(Party party, ApplicationId id, AttachmentId file) {
        return context.getBean(FileReadings.class).evidence(party.member(), id, file).items().stream()
                .map(CriteriaItem::code)
                .toList();
    }

    /** The first file of the evidence. */
    AttachmentId evidence(Party party, ApplicationId id) {
        return context.getBean(ApplicationReadings.class)
                .section(party.member(), id, Section.EVIDENCE, Locale.CHINA)
                .places()
                .getFirst()
                .files()
                .getFirst()
                .file()
                .id();
    }

    /** Names what a file proves. */
    Verdict name(Party party, ApplicationId id, AttachmentId file, String... items) {
        return context.getBean(NameProven.class).name(party.member(), id, file, Set.of(items));
    }

    public Verdict submit(Party party, ApplicationId id) {
        return context.getBean(SubmitApplication.class).submit(party.member(), id, new PaperId(UUID.randomUUID()));
    }

    public Verdict save(Party party, ApplicationId id, Section section, int version, Map<String, String> answers) {
        return context.getBean(SaveSection.class).save(party.member(), id, section, version, answers);
    }

    public Verdict attach(Party party, ApplicationId id, FilePlace place, Upload... files) {
        return context.getBean(AttachFiles.class).attach(party.member(), id, place.code(), List.of(files));
    }

    public static Upload pdf(String name) {
        return new Upload(name, new ByteArrayResource(SampleFiles.pdf(name)));
    }

    /** Believable answers to everything that must be answered in a section. */
    public static Map<String, String> answers(Section section, Kind kind, UnitId unit, String model) {
        var answers = StandardAnswers.in(section, kind);
        answers.replace(Field.MODEL_NAME.key(), model);
        answers.replace(Field.RECOMMENDING_UNIT.key(), unit.text());
        return answers;
    }

    /** A valid unified social credit code of the county, a different one for each number. */
    public static String uscc(int number) {
        var body = "91430421MA4L" + "%05d".formatted(number);
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** A valid identity number, a different one for each number up to 999. */
    public static String identityNumber(int number) {
        var body = "430421" + "19800101" + "%03d".formatted(number);
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    public static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
