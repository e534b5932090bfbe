package gov.award.forms;

import static gov.award.forms.AnswerType.*;
import static gov.award.forms.Section.*;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions the rules of the award read, by section: every form asks them. One that may be answered several times has so many places. */
public enum Field {
    MODEL_KIND(MODEL, both(), CHOICE, 20, Choice.ModelKind.class),
    MODEL_NAME(MODEL, both(), TEXT, 120),
    MODEL_SINCE(MODEL, both(), DATE, 10),
    MODEL_ESSENCE(MODEL, both(), AREA, 3000),
    MODEL_DIFFERENCE(MODEL, both(), AREA, 2000, Demand.OPTIONAL),
    MODEL_ORIGIN(MODEL, both(), CHOICE, 20, Choice.ModelOrigin.class),
    PREDECESSORS(MODEL, organisations(), CHOICE, 20, Choice.Declared.class),
    PREDECESSOR_NAME(MODEL, organisations(), TEXT, 200, Demand.OPTIONAL, 3),
    PREDECESSOR_CODE(MODEL, organisations(), TEXT, 18, Demand.OPTIONAL, 3),

    OPERATING_SINCE(CONDITIONS, organisations(), DATE, 10),
    EXCELLENCE_SINCE(CONDITIONS, organisations(), DATE, 10),
    QUALITY_STATEMENT(CONDITIONS, organisations(), AREA, 2000),
    POLICY_STATEMENT(CONDITIONS, organisations(), AREA, 2000),
    LEADING_STATEMENT(CONDITIONS, organisations(), AREA, 2000),
    REPUTATION_STATEMENT(CONDITIONS, organisations(), AREA, 2000),
    SMALLER(CONDITIONS, organisations(), CHOICE, 20, Demand.OPTIONAL, Choice.YesNo.class),
    AWARENESS_STATEMENT(CONDITIONS, individuals(), AREA, 2000),
    CONTRIBUTION_STATEMENT(CONDITIONS, individuals(), AREA, 2000),
    CONDUCT_STATEMENT(CONDITIONS, individuals(), AREA, 2000),
    CLEAN_RECORD(CONDITIONS, both(), CHOICE, 20, Choice.Declared.class),
    INCIDENT_KIND(CONDITIONS, both(), CHOICE, 20, Demand.OPTIONAL, 5, Choice.IncidentKind.class),
    INCIDENT_DATE(CONDITIONS, both(), DATE, 10, Demand.OPTIONAL, 5),
    INCIDENT_TEXT(CONDITIONS, both(), TEXT, 300, Demand.OPTIONAL, 5),
    INCIDENT_ANNULLED(CONDITIONS, both(), CHOICE, 20, Demand.OPTIONAL, 5, Choice.YesNo.class),
    HIGHER_AWARD(CONDITIONS, organisations(), CHOICE, 20, Choice.Declared.class),
    AWARD_LEVEL(CONDITIONS, organisations(), LISTED, 40, Demand.OPTIONAL, 3),
    AWARD_RESULT(CONDITIONS, organisations(), CHOICE, 20, Demand.OPTIONAL, 3, Choice.AwardResult.class),
    AWARD_DATE(CONDITIONS, organisations(), DATE, 10, Demand.OPTIONAL, 3),

    RECOMMENDING_UNIT(UNIT, both(), LISTED, 40),
    COMPETENCE(UNIT, both(), LISTED, 40),

    TRUTHFUL(SIGNATURE, both(), CHOICE, 20, Choice.Agreed.class),
    ELECTRONIC_SERVICE(SIGNATURE, both(), CHOICE, 20, Choice.YesNo.class),
    SIGNER(SIGNATURE, both(), TEXT, 60),
    SIGNED_ON(SIGNATURE, both(), DATE, 10);

    private final Section section;
    private final Set<Kind> kinds;
    private final AnswerType type;
    private final int longest;
    private final Demand demand;
    private final int places;
    private final List<Choice> choices;

    Field(Section section, Set<Kind> kinds, AnswerType type, int longest) {
        this(section, kinds, type, longest, Demand.REQUIRED, 1);
    }

    Field(Section section, Set<Kind> kinds, AnswerType type, int longest, Class<? extends Choice> choices) {
        this(section, kinds, type, longest, Demand.REQUIRED, 1, choices);
    }

    Field(Section section, Set<Kind> kinds, AnswerType type, int longest, Demand demand) {
        this(section, kinds, type, longest, demand, 1);
    }

    Field(
            Section section,
            Set<Kind> kinds,
            AnswerType type,
            int longest,
            Demand demand,
            Class<? extends Choice> choices) {
        this(section, kinds, type, longest, demand, 1, choices);
    }

    Field(Section section, Set<Kind> kinds, AnswerType type, int longest, Demand demand, int places) {
        this(section, kinds, type, longest, demand, places, List.of());
    }

    Field(
            Section section,
            Set<Kind> kinds,
            AnswerType type,
            int longest,
            Demand demand,
            int places,
            Class<? extends Choice> choices) {
        this(section, kinds, type, longest, demand, places, Choice.of(choices));
    }

    Field(
            Section section,
            Set<Kind> kinds,
            AnswerType type,
            int longest,
            Demand demand,
            int places,
            List<Choice> choices) {
        this.section = section;
        this.kinds = kinds;
        this.type = type;
        this.longest = longest;
        this.demand = demand;
        this.places = places;
        this.choices = choices;
    }

    /** The fields that concern a kind of applicant. */
    static List<Field> of(Kind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .toList();
    }

    public Section section() {
        return section;
    }

    public AnswerType type() {
        return type;
    }

    public int longest() {
        return longest;
    }

    Demand demand() {
        return demand;
    }

    public int places() {
        return places;
    }

    public List<Choice> choices() {
        return choices;
    }

    /** The declaration whose entries it is part of; {@code null} if it stands by itself. */
    @Nullable
    Field declaration() {
        return switch (this) {
            case PREDECESSOR_NAME, PREDECESSOR_CODE -> PREDECESSORS;
            case INCIDENT_KIND, INCIDENT_DATE, INCIDENT_TEXT, INCIDENT_ANNULLED -> CLEAN_RECORD;
            case AWARD_LEVEL, AWARD_RESULT, AWARD_DATE -> HIGHER_AWARD;
            default -> null;
        };
    }

    /** Whether a rule reads its answer: 10(6) encourages, and refuses nobody. */
    public boolean ruled() {
        return this != SMALLER;
    }

    /** What reads it, of applicants of a kind. */
    public Provision basis(Kind kind) {
        return switch (this) {
            case OPERATING_SINCE -> Provision.REGISTRATION;
            case EXCELLENCE_SINCE, QUALITY_STATEMENT -> Provision.QUALITY_MANAGEMENT;
            case POLICY_STATEMENT -> Provision.POLICY_CONFORMITY;
            case LEADING_STATEMENT -> Provision.LEADING_POSITION;
            case REPUTATION_STATEMENT -> Provision.REPUTATION;
            case SMALLER -> Provision.SME_ENCOURAGEMENT;
            case AWARENESS_STATEMENT -> Provision.INDIVIDUAL_AWARENESS;
            case CONTRIBUTION_STATEMENT -> Provision.INDIVIDUAL_CONTRIBUTION;
            case CONDUCT_STATEMENT -> Provision.INDIVIDUAL_CONDUCT;
            case CLEAN_RECORD, INCIDENT_KIND, INCIDENT_DATE, INCIDENT_TEXT, INCIDENT_ANNULLED ->
                kind == Kind.INDIVIDUAL ? Provision.INDIVIDUAL_CONDUCT : Provision.CLEAN_RECORD;
            case HIGHER_AWARD, AWARD_LEVEL, AWARD_RESULT, AWARD_DATE -> Provision.HIGHER_AWARD;
            case MODEL_KIND,
                    MODEL_NAME,
                    MODEL_SINCE,
                    MODEL_ESSENCE,
                    MODEL_DIFFERENCE,
                    MODEL_ORIGIN,
                    PREDECESSORS,
                    PREDECESSOR_NAME,
                    PREDECESSOR_CODE,
                    RECOMMENDING_UNIT,
                    COMPETENCE,
                    TRUTHFUL,
                    ELECTRONIC_SERVICE,
                    SIGNER,
                    SIGNED_ON -> section.basis();
        };
    }

    /** The name of its only, or its first, place in a form. */
    public String key() {
        return key(1);
    }

    /** The name of its {@code place}-th place in a form, from 1. */
    public String key(int place) {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return places == 1 ? name : name + "-" + place;
    }

    private static Set<Kind> both() {
        return EnumSet.allOf(Kind.class);
    }

    private static Set<Kind> organisations() {
        return EnumSet.of(Kind.ORGANISATION);
    }

    private static Set<Kind> individuals() {
        return EnumSet.of(Kind.INDIVIDUAL);
    }
}
