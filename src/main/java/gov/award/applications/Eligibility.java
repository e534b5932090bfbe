package gov.award.applications;

import static gov.award.applications.Finding.Result.DECLARED;
import static gov.award.applications.Finding.Result.MET;
import static gov.award.applications.Finding.Result.NOT_MET;
import static gov.award.applications.Finding.Result.QUESTION;

import gov.award.forms.Answers;
import gov.award.forms.Choice;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.measures.Catalogue;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Switch;
import gov.award.register.BarFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conditions of articles 2, 3, 10 and 11 and the bars of 24 and 31, each a rule over the facts of a candidacy. */
final class Eligibility {

    private Eligibility() {}

    /** Under which condition what an applicant states is weighed; {@code null} if under none. */
    static @Nullable Provision weighs(Kind kind, Field stated) {
        return switch (stated) {
            case OPERATING_SINCE -> Provision.REGISTRATION;
            case EXCELLENCE_SINCE, QUALITY_STATEMENT -> Provision.QUALITY_MANAGEMENT;
            case POLICY_STATEMENT -> Provision.POLICY_CONFORMITY;
            case LEADING_STATEMENT -> Provision.LEADING_POSITION;
            case REPUTATION_STATEMENT -> Provision.REPUTATION;
            case AWARENESS_STATEMENT -> Provision.INDIVIDUAL_AWARENESS;
            case CONTRIBUTION_STATEMENT -> Provision.INDIVIDUAL_CONTRIBUTION;
            case CONDUCT_STATEMENT -> Provision.INDIVIDUAL_CONDUCT;
            case CLEAN_RECORD, INCIDENT_KIND, INCIDENT_DATE, INCIDENT_TEXT, INCIDENT_ANNULLED ->
                kind == Kind.ORGANISATION ? Provision.CLEAN_RECORD : Provision.INDIVIDUAL_CONDUCT;
            case HIGHER_AWARD, AWARD_LEVEL, AWARD_RESULT, AWARD_DATE -> Provision.HIGHER_AWARD;
            case MODEL_NAME, MODEL_DIFFERENCE, MODEL_ORIGIN, PREDECESSORS, PREDECESSOR_NAME, PREDECESSOR_CODE ->
                Provision.REAPPLICATION_BAR;
            case MODEL_KIND,
                    MODEL_SINCE,
                    MODEL_ESSENCE,
                    SMALLER,
                    RECOMMENDING_UNIT,
                    COMPETENCE,
                    TRUTHFUL,
                    ELECTRONIC_SERVICE,
                    SIGNER,
                    SIGNED_ON -> null;
        };
    }

    /** One finding at least for every condition that concerns the kind of applicant, in the order of the articles. */
    static List<Finding> findings(Candidacy facts) {
        var own =
                switch (facts.kind()) {
                    case ORGANISATION -> organisation(facts);
                    case INDIVIDUAL -> individual(facts);
                };
        // Whoever merely claims to act for a party is told nothing of what the register knows about it.
        var bars = facts.represented()
                ? Stream.of(sameModel(facts), Stream.of(fraud(facts)), related(facts.related()))
                        .flatMap(found -> found)
                : Stream.<Finding>of();
        return Stream.of(Stream.of(represented(facts)), own, bars)
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> organisation(Candidacy facts) {
        return Stream.of(
                        legalPerson(facts),
                        Stream.of(
                                county(facts, Provision.REGISTRATION),
                                operating(facts),
                                excellence(facts),
                                declared(
                                        facts,
                                        Provision.QUALITY_MANAGEMENT,
                                        Field.QUALITY_STATEMENT,
                                        FilePlace.QUALITY),
                                declared(facts, Provision.POLICY_CONFORMITY, Field.POLICY_STATEMENT, FilePlace.POLICY),
                                declared(facts, Provision.LEADING_POSITION, Field.LEADING_STATEMENT, FilePlace.LEADING),
                                declared(
                                        facts, Provision.REPUTATION, Field.REPUTATION_STATEMENT, FilePlace.REPUTATION)),
                        cleanRecord(facts),
                        higherAward(facts))
                .flatMap(found -> found);
    }

    private static Stream<Finding> individual(Candidacy facts) {
        return Stream.concat(
                Stream.of(
                        county(facts, Provision.SCOPE),
                        declared(facts, Provision.INDIVIDUAL_AWARENESS, Field.AWARENESS_STATEMENT, FilePlace.AWARENESS),
                        declared(
                                facts,
                                Provision.INDIVIDUAL_CONTRIBUTION,
                                Field.CONTRIBUTION_STATEMENT,
                                FilePlace.CONTRIBUTION)),
                conduct(facts));
    }

    /** Article 3: voluntary, so by someone whom the office has confirmed to act for the applicant. */
    private static Finding represented(Candidacy facts) {
        return facts.represented()
                ? Finding.of(Provision.PRINCIPLES, MET, "REPRESENTED")
                : Finding.of(Provision.PRINCIPLES, NOT_MET, "NOT_CONFIRMED_MEMBER");
    }

    /** Article 2; where the name or the code makes it doubtful, the office finds it with a reason. */
    private static Stream<Finding> legalPerson(Candidacy facts) {
        if (facts.legalPerson() != null && !facts.legalPerson()) {
            return Stream.of(Finding.of(Provision.SCOPE, NOT_MET, "NO_LEGAL_PERSON"));
        }
        var found = facts.legalPerson() == null
                ? Finding.of(Provision.SCOPE, QUESTION, "LEGAL_PERSON_UNSEEN")
                : Finding.of(Provision.SCOPE, MET, "LEGAL_PERSON");
        return Stream.concat(
                Stream.of(found),
                facts.doubts().stream().map(doubt -> Finding.of(Provision.SCOPE, QUESTION, doubt.name())));
    }

    /** Articles 10(1) and 2: registered in the county; where an individual works is a question for the office. */
    private static Finding county(Candidacy facts, Provision provision) {
        if (facts.inCounty() == null) {
            return Finding.of(provision, QUESTION, "COUNTY_UNSEEN");
        }
        if (facts.inCounty()) {
            return Finding.of(provision, MET, "IN_COUNTY");
        }
        return facts.kind() == Kind.ORGANISATION
                ? Finding.of(provision, NOT_MET, "NOT_IN_COUNTY")
                : Finding.of(provision, QUESTION, "WORKS_ELSEWHERE");
    }

    /** Article 10(1): the years are full on the corresponding day of the last of them, the end of February for the 29th. */
    private static Finding operating(Candidacy facts) {
        var since = facts.answers().date(Field.OPERATING_SINCE);
        var years = facts.edition().number(Figure.OPERATING_YEARS);
        if (since == null) {
            return Finding.of(Provision.REGISTRATION, QUESTION, "OPERATING_SINCE_UNKNOWN");
        }
        if (since.plusYears(years).isAfter(facts.deadline())) {
            return Finding.of(Provision.REGISTRATION, NOT_MET, "OPERATING_TOO_SHORT", since, years, facts.deadline());
        }
        // A predecessor's years may count or not: a question, never a pass.
        var registered = facts.registeredOn();
        return registered != null && registered.plusYears(years).isAfter(facts.deadline())
                ? Finding.of(Provision.REGISTRATION, QUESTION, "OPERATING_BEFORE_REGISTRATION", since, registered)
                : Finding.of(Provision.REGISTRATION, MET, "OPERATING_LONG_ENOUGH", since, years, facts.deadline());
    }

    /** Articles 2 and 10(2): the model is practised already. */
    private static Finding excellence(Candidacy facts) {
        var since = facts.answers().date(Field.EXCELLENCE_SINCE);
        if (since == null) {
            return Finding.of(Provision.QUALITY_MANAGEMENT, QUESTION, "EXCELLENCE_SINCE_UNKNOWN");
        }
        return since.isAfter(facts.today())
                ? Finding.of(Provision.QUALITY_MANAGEMENT, NOT_MET, "EXCELLENCE_NOT_YET", since)
                : Finding.of(Provision.QUALITY_MANAGEMENT, DECLARED, "EXCELLENCE_PRACTISED", since);
    }

    private static Finding declared(Candidacy facts, Provision provision, Field statement, FilePlace evidence) {
        if (!facts.answers().has(statement)) {
            return Finding.of(provision, QUESTION, "NOT_STATED");
        }
        return facts.proven().contains(evidence)
                ? Finding.of(provision, DECLARED, "STATED_WITH_EVIDENCE")
                : Finding.of(provision, DECLARED, "STATED");
    }

    /**
     * Article 10(7): from so many years before the deadline on, by date of occurrence or decision. Whether a penalty was
     * annulled the office finds; an accident or a counterfeit cannot be.
     */
    private static Stream<Finding> cleanRecord(Candidacy facts) {
        var years = facts.edition().number(Figure.CLEAN_RECORD_YEARS);
        var counting = incidents(facts.answers()).stream()
                .filter(incident -> !incident.date().plusYears(years).isBefore(facts.deadline()))
                .map(incident -> incident.penaltyAnnulled()
                        ? annulled(Provision.CLEAN_RECORD, incident)
                        : Finding.of(
                                Provision.CLEAN_RECORD,
                                NOT_MET,
                                "INCIDENT_COUNTS",
                                incident.kind(),
                                incident.date(),
                                years,
                                facts.deadline(),
                                incident.date().plusYears(years)))
                .toList();
        return counting.isEmpty() ? Stream.of(nothingDeclared(facts, Provision.CLEAN_RECORD)) : counting.stream();
    }

    /** Article 11(3): without limit of time; whether a penalty was annulled the office finds. */
    private static Stream<Finding> conduct(Candidacy facts) {
        var counting = incidents(facts.answers()).stream()
                .map(incident -> incident.penaltyAnnulled()
                        ? annulled(Provision.INDIVIDUAL_CONDUCT, incident)
                        : Finding.of(
                                Provision.INDIVIDUAL_CONDUCT,
                                NOT_MET,
                                "CONDUCT_BREACH",
                                incident.kind(),
                                incident.date()))
                .toList();
        return counting.isEmpty() ? Stream.of(nothingDeclared(facts, Provision.INDIVIDUAL_CONDUCT)) : counting.stream();
    }

    private static Finding annulled(Provision provision, Incident incident) {
        return Finding.of(provision, QUESTION, "PENALTY_ANNULLED", incident.kind(), incident.date());
    }

    private static Finding nothingDeclared(Candidacy facts, Provision provision) {
        if (!facts.answers().has(Field.CLEAN_RECORD)) {
            return Finding.of(provision, QUESTION, "NOT_STATED");
        }
        return facts.answers().says(Field.CLEAN_RECORD, Choice.Declared.NONE)
                ? Finding.of(provision, DECLARED, "NO_INCIDENT")
                : Finding.of(provision, DECLARED, "NO_INCIDENT_COUNTS");
    }

    /** Articles 10(8), 24, 31: the provision that what stands in the register falls under. */
    private static Provision basis(BarFinding bar) {
        return switch (bar.ground()) {
            case HIGHER_AWARD, HIGHER_NOMINATION -> Provision.HIGHER_AWARD;
            case SAME_MODEL, OTHER_MODEL -> Provision.REAPPLICATION_BAR;
            case FRAUD -> Provision.FRAUD;
        };
    }

    /** Whether it excludes, or is a question to the office, as the edition reads it (readings 8 and 10). */
    private static Finding.Result weight(BarFinding bar, Edition edition) {
        return switch (bar.ground()) {
            case HIGHER_AWARD, SAME_MODEL, FRAUD -> NOT_MET;
            case HIGHER_NOMINATION -> nomination(edition);
            case OTHER_MODEL -> edition.is(Switch.BAR_ONLY_FOR_SAME_MODEL) ? QUESTION : NOT_MET;
        };
    }

    private static Finding.Result nomination(Edition edition) {
        return edition.is(Switch.NOMINATION_EXCLUDES) ? NOT_MET : QUESTION;
    }

    /** Article 10(8): the award excludes, a nomination is a question, unless the edition reads it otherwise. */
    private static Stream<Finding> higherAward(Candidacy facts) {
        var nominated = nomination(facts.edition());
        var found = new ArrayList<Finding>();
        facts.bars().stream()
                .filter(bar -> facts.represented() && basis(bar) == Provision.HIGHER_AWARD)
                .map(bar -> onRecord(bar, facts.edition()))
                .forEach(found::add);
        for (var place = 1; place <= Field.AWARD_LEVEL.places(); place++) {
            var level = facts.answers().text(Field.AWARD_LEVEL, place);
            var date = facts.answers().date(Field.AWARD_DATE, place);
            if (level.isEmpty() || date == null) {
                continue;
            }
            var name =
                    facts.edition().entry(Catalogue.HIGHER_AWARDS, level).name().in(Locale.CHINA);
            found.add(
                    facts.answers().text(Field.AWARD_RESULT, place).equals(Choice.AwardResult.NOMINATED.name())
                            ? Finding.of(Provision.HIGHER_AWARD, nominated, "HIGHER_NOMINATION_DECLARED", name, date)
                            : Finding.of(Provision.HIGHER_AWARD, NOT_MET, "HIGHER_AWARD_DECLARED", name, date));
        }
        if (!found.isEmpty()) {
            return found.stream();
        }
        return Stream.of(
                facts.answers().says(Field.HIGHER_AWARD, Choice.Declared.NONE)
                        ? Finding.of(
                                Provision.HIGHER_AWARD,
                                DECLARED,
                                facts.represented() ? "NO_HIGHER_AWARD" : "NO_HIGHER_AWARD_DECLARED")
                        : Finding.of(Provision.HIGHER_AWARD, QUESTION, "NOT_STATED"));
    }

    /** What stands in the register on the applicant itself. */
    static Finding onRecord(BarFinding bar, Edition edition) {
        var weight = weight(bar, edition);
        return switch (bar.ground()) {
            case HIGHER_AWARD -> Finding.of(basis(bar), weight, "HIGHER_AWARD_ON_RECORD", bar.award(), bar.document());
            case HIGHER_NOMINATION ->
                Finding.of(basis(bar), weight, "HIGHER_NOMINATION_ON_RECORD", bar.award(), bar.document());
            case SAME_MODEL, OTHER_MODEL ->
                barred(bar, weight, weight == QUESTION ? "OTHER_MODEL" : "SAME_MODEL_BARRED");
            case FRAUD -> Finding.of(basis(bar), weight, "FRAUD_BARRED", bar.award(), bar.document(), last(bar));
        };
    }

    /** Article 24: the same model is barred; whether another is another, the office finds. */
    private static Stream<Finding> sameModel(Candidacy facts) {
        var found = facts.bars().stream()
                .filter(bar -> basis(bar) == Provision.REAPPLICATION_BAR)
                .map(bar -> onRecord(bar, facts.edition()))
                .toList();
        return found.isEmpty()
                ? Stream.of(Finding.of(Provision.REAPPLICATION_BAR, MET, "NO_AWARD_WITHIN_BAR"))
                : found.stream();
    }

    /** Article 31: whatever the model. */
    private static Finding fraud(Candidacy facts) {
        return facts.bars().stream()
                .filter(bar -> bar.ground() == BarFinding.Ground.FRAUD)
                .findFirst()
                .map(bar -> onRecord(bar, facts.edition()))
                .orElseGet(() -> Finding.of(Provision.FRAUD, MET, "NO_FRAUD_BAR"));
    }

    /**
     * Articles 10(8), 24 and 31 (reading 10): what a predecessor was awarded or barred for, or an employer's model in the
     * hands of its staff, is a question to the office, never an automatic refusal or pass.
     */
    static Stream<Finding> related(List<BarFinding> bars) {
        return bars.stream().<Finding>mapMulti((bar, next) -> {
            switch (bar.ground()) {
                case SAME_MODEL, OTHER_MODEL -> next.accept(barred(bar, QUESTION, "RELATED_MODEL"));
                case FRAUD ->
                    next.accept(Finding.of(
                            Provision.FRAUD, QUESTION, "RELATED_FRAUD", bar.award(), bar.document(), last(bar)));
                case HIGHER_AWARD ->
                    next.accept(Finding.of(
                            Provision.HIGHER_AWARD, QUESTION, "RELATED_HIGHER_AWARD", bar.award(), bar.document()));
                case HIGHER_NOMINATION -> {}
            }
        });
    }

    private static Finding barred(BarFinding bar, Finding.Result result, String rule) {
        return Finding.of(
                Provision.REAPPLICATION_BAR,
                result,
                rule,
                bar.award(),
                bar.document(),
                last(bar),
                Objects.requireNonNullElse(bar.model(), ""));
    }

    private static LocalDate last(BarFinding bar) {
        return Objects.requireNonNullElse(bar.until(), LocalDate.of(9999, 12, 31));
    }

    /** Something declared under article 10(7) or 11(3). */
    record Incident(Choice.IncidentKind kind, LocalDate date, boolean annulled) {

        /** What is declared annulled is heard of a penalty only: nothing else can be undone. */
        boolean penaltyAnnulled() {
            return annulled && kind.isPenalty();
        }
    }

    static List<Incident> incidents(Answers answers) {
        return IntStream.rangeClosed(1, Field.INCIDENT_KIND.places())
                .<Incident>mapToObj(place -> incident(answers, place))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Incident incident(Answers answers, int place) {
        var kind = answers.text(Field.INCIDENT_KIND, place);
        var date = answers.date(Field.INCIDENT_DATE, place);
        return kind.isEmpty() || date == null
                ? null
                : new Incident(
                        Choice.IncidentKind.valueOf(kind),
                        date,
                        answers.text(Field.INCIDENT_ANNULLED, place).equals(Choice.YesNo.YES.name()));
    }
}
