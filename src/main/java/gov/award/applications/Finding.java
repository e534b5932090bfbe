package gov.award.applications;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the rules, and where they ask for it the office, find on one condition.
 *
 * @param provision the condition
 * @param rule names the sentence that says why
 * @param arguments what the sentence names
 * @param ruling what the office decided on the condition, with its reason; {@code null} if nothing
 */
public record Finding(
        Provision provision,
        Result result,
        String rule,
        List<Object> arguments,
        @Nullable Ruling ruling) {

    /** What the rules alone can tell. */
    public enum Result {
        MET,
        /** Stated by the applicant, with evidence: for the recommending unit and the office to verify. */
        DECLARED,
        /** Cannot be told by rule: the office decides. */
        QUESTION,
        NOT_MET
    }

    /** Where a condition stands once the office has been heard. */
    public enum Standing {
        GOOD,
        OPEN,
        BAD
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Provision provision, Result result, String rule, Object... arguments) {
        return new Finding(provision, result, rule, List.of(arguments), null);
    }

    Finding ruled(@Nullable Ruling decision) {
        return new Finding(provision, result, rule, arguments, decision);
    }

    /** The same, said by another sentence. */
    Finding saidAs(String other) {
        return new Finding(provision, result, other, arguments, ruling);
    }

    /** What it asks, the same as long as nothing of it changes. */
    String asked() {
        return arguments.stream().map(String::valueOf).collect(Collectors.joining("\t", rule + "\t", ""));
    }

    /** What a rule rules out nobody overrides; the office may find against a declaration, and for or against a question. */
    public Standing standing() {
        var decided = ruling == null ? null : ruling.outcome();
        return switch (result) {
            case NOT_MET -> Standing.BAD;
            case MET, DECLARED -> decided == Outcome.NOT_MET ? Standing.BAD : Standing.GOOD;
            case QUESTION -> decided == null ? Standing.OPEN : decided == Outcome.MET ? Standing.GOOD : Standing.BAD;
        };
    }

    /** The key of the sentence. */
    public String key() {
        return (result == Result.NOT_MET ? "refusal." : "finding.") + rule;
    }

    Refusal refusal() {
        return new Refusal(provision, rule, arguments);
    }
}
