package gov.award.files;

import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.List;

/** What became of a file: stored, or refused with every reason. */
public sealed interface Added {

    record Stored(Attachment attachment) implements Added {}

    record Refused(List<Refusal> reasons) implements Added {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** As the answer of the act that adds the file. */
    default Verdict verdict() {
        return switch (this) {
            case Stored _ -> Verdict.ALLOWED;
            case Refused refused -> new Verdict.Refused(refused.reasons());
        };
    }
}
