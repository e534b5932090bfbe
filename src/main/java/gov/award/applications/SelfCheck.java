package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applicants.Applicant;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.Applicants;
import gov.award.forms.AnswerType;
import gov.award.forms.Answers;
import gov.award.forms.Asked;
import gov.award.forms.Choice;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.forms.Form;
import gov.award.forms.FormVersion;
import gov.award.forms.Forms;
import gov.award.forms.Question;
import gov.award.forms.Section;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.register.Register;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whoever thinks of applying which conditions they would meet, by what they type; nothing is kept. What has to be
 * stated and proved is taken as stated and proved. The register is asked only for those who act for an applicant.
 */
@Component
public class SelfCheck {

    /** Findings on what the office looks up, and on what is taken as stated, where whoever checks itself only typed something. */
    private static final Set<String> OF_THE_OFFICE = Set.of(
            "LEGAL_PERSON",
            "LEGAL_PERSON_UNSEEN",
            "NO_LEGAL_PERSON",
            "IN_COUNTY",
            "COUNTY_UNSEEN",
            "NOT_IN_COUNTY",
            "STATED_WITH_EVIDENCE");

    private static final String TYPED = "_TYPED";

    private static final String ASSUMED = "✓";

    private final RoundBriefs rounds;
    private final Applicants applicants;
    private final Forms forms;
    private final Options options;
    private final Editions editions;
    private final Register register;
    private final BusinessClock clock;

    SelfCheck(
            RoundBriefs rounds,
            Applicants applicants,
            Forms forms,
            Options options,
            Editions editions,
            Register register,
            BusinessClock clock) {
        this.rounds = rounds;
        this.applicants = applicants;
        this.forms = forms;
        this.options = options;
        this.editions = editions;
        this.register = register;
        this.clock = clock;
    }

    /** The questions, nothing answered. */
    @Reading(by = {Role.PUBLIC, Role.ACCOUNT})
    public SelfCheckPage blank(Actor actor, RoundId id, Kind kind, @Nullable ApplicantId applicant, Locale locale) {
        var round = announced(id);
        return new SelfCheckPage(
                round,
                kind,
                own(actor, kind, applicant),
                round.applicationsOver(clock.now()),
                groups(actor, round, kind, Answers.NONE, locale),
                null);
    }

    /** The questions with the findings on the answers; answers that could not have been meant count as none. */
    @Reading(by = {Role.PUBLIC, Role.ACCOUNT})
    public SelfCheckPage checked(
            Actor actor,
            RoundId id,
            Kind kind,
            @Nullable ApplicantId applicant,
            SelfCheckForm form,
            Map<String, String> sent,
            Locale locale) {
        var round = announced(id);
        var own = own(actor, kind, applicant);
        var typed = Answers.typed(form(kind), Section.CONDITIONS, sent);
        var texts = new HashMap<>(typed.texts());
        typed.problems(form(kind), Section.CONDITIONS).forEach(problem -> texts.remove(problem.key()));
        stated(kind).forEach(field -> texts.put(field.key(), ASSUMED));
        var answers = new Answers(texts);
        var deadline = round.deadline();
        var today = clock.today();
        var facts = new Candidacy(
                kind,
                said(form.inCounty()),
                kind == Kind.INDIVIDUAL ? null : said(form.legalPerson()),
                form.registeredOn(),
                own == null ? Set.of() : Doubt.of(own),
                own != null,
                answers,
                EnumSet.allOf(FilePlace.class),
                own == null
                        ? List.of()
                        : register.findings(new gov.award.register.PartyDigest(own.party()), kind, form.model(), today),
                List.of(),
                deadline == null ? today : clock.dayOf(deadline),
                today,
                editions.byCode(round.edition()));
        var findings = Eligibility.findings(facts).stream()
                .filter(finding -> own != null || finding.provision() != gov.award.measures.Provision.PRINCIPLES)
                .map(finding ->
                        OF_THE_OFFICE.contains(finding.rule()) ? finding.saidAs(finding.rule() + TYPED) : finding)
                .toList();
        return new SelfCheckPage(
                round,
                kind,
                own,
                round.applicationsOver(clock.now()),
                groups(actor, round, kind, answers, locale),
                findings);
    }

    private static @Nullable Boolean said(Choice.@Nullable YesNo answer) {
        return answer == null ? null : answer == Choice.YesNo.YES;
    }

    private RoundBrief announced(RoundId id) {
        var round = rounds.of(id);
        if (round.announcedOn() == null || round.phase() == Phase.PREPARATION) {
            throw new NotFound("round");
        }
        return round;
    }

    private @Nullable Applicant own(Actor actor, Kind kind, @Nullable ApplicantId id) {
        if (id == null) {
            return null;
        }
        if (!applicants.actsFor(id) || !applicants.confirmedMember(actor, id)) {
            throw new NotFound("applicant");
        }
        var applicant = applicants.of(id);
        if (applicant.kind() != kind) {
            throw new NotFound("applicant");
        }
        return applicant;
    }

    /** Conditions that are stated and proved rather than computed. */
    private static List<Field> stated(Kind kind) {
        return switch (kind) {
            case ORGANISATION ->
                List.of(
                        Field.QUALITY_STATEMENT,
                        Field.POLICY_STATEMENT,
                        Field.LEADING_STATEMENT,
                        Field.REPUTATION_STATEMENT);
            case INDIVIDUAL ->
                List.of(Field.AWARENESS_STATEMENT, Field.CONTRIBUTION_STATEMENT, Field.CONDUCT_STATEMENT);
        };
    }

    private Form form(Kind kind) {
        return forms.ofRules(kind);
    }

    private List<Asked.Group> groups(Actor actor, RoundBrief round, Kind kind, Answers answers, Locale locale) {
        var listed = new EnumMap<Field, Map<String, String>>(Field.class);
        if (kind == Kind.ORGANISATION) {
            listed.put(Field.AWARD_LEVEL, options.labels(actor, round.id(), Field.AWARD_LEVEL, locale));
        }
        var version = new FormVersion(null, 0, round.year(), form(kind));
        return Asked.groups(version, Section.CONDITIONS, answers, listed, Map.of()).stream()
                .map(group -> new Asked.Group(
                        group.place(),
                        group.questions().stream()
                                .filter(asked -> computed(asked.question()))
                                .toList()))
                .filter(group -> !group.questions().isEmpty() && group.place() < 3)
                .toList();
    }

    private static boolean computed(Question question) {
        return question.type() != AnswerType.AREA && question.field() != Field.SMALLER;
    }
}
