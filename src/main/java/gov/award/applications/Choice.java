package gov.award.applications;

import java.util.Arrays;
import java.util.List;

/** An answer to be chosen from a few. */
sealed interface Choice {

    String name();

    static List<Choice> of(Class<? extends Choice> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice.class::cast).toList();
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

    /** Size of an enterprise by the official classification. */
    enum Size implements Choice {
        LARGE,
        MEDIUM,
        SMALL,
        MICRO
    }

    /** As on the identity card. */
    enum Gender implements Choice {
        MALE,
        FEMALE
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
        boolean isPenalty() {
            return this == ADMINISTRATIVE_PENALTY || this == CRIMINAL_PENALTY;
        }
    }

    /** What came of taking part in a higher award. */
    enum AwardResult implements Choice {
        AWARDED,
        NOMINATED
    }
}
