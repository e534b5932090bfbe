package gov.award.forms;

import gov.award.measures.Kind;
import java.util.Arrays;
import java.util.List;

/** An answer to be chosen from a few. */
public sealed interface Choice {

    String name();

    static List<Choice> of(Class<? extends Choice> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice.class::cast).toList();
    }

    /** Whether it can be chosen by that kind of applicant: article 10(7) does not speak of every breach of law. */
    static boolean concerns(Kind kind, Choice choice) {
        return kind == Kind.INDIVIDUAL || choice != IncidentKind.OTHER_BREACH;
    }

    /** Yes or no. */
    enum YesNo implements Choice {
        YES,
        NO
    }

    /** A statement one must agree to. */
    enum Agreed implements Choice {
        AGREED
    }

    /** Whether there is anything to be declared. */
    enum Declared implements Choice {
        NONE,
        SOME
    }

    /** What article 24 calls a management model, system or method. */
    enum ModelKind implements Choice {
        MODEL,
        SYSTEM,
        METHOD
    }

    /** Whose the model is; what another was awarded for is not simply new in other hands (article 24). */
    enum ModelOrigin implements Choice {
        OWN,
        EMPLOYER,
        TAKEN_OVER
    }

    /** What article 10(7) speaks of; for an individual, any breach of law. */
    enum IncidentKind implements Choice {
        ACCIDENT,
        COUNTERFEIT,
        ADMINISTRATIVE_PENALTY,
        CRIMINAL_PENALTY,
        OTHER_BREACH;

        /** Whether an authority or a court imposed it, and may have annulled it. */
        public boolean isPenalty() {
            return this == ADMINISTRATIVE_PENALTY || this == CRIMINAL_PENALTY;
        }
    }

    /** What came of taking part in a higher award. */
    enum AwardResult implements Choice {
        AWARDED,
        NOMINATED
    }
}
