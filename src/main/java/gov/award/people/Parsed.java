package gov.award.people;

import java.util.List;

/** What became of a text that should be an identifier: the identifier, or everything that is wrong with the text. */
public sealed interface Parsed<T> {

    /** The text was an identifier. */
    record Valid<T>(T value) implements Parsed<T> {}

    /** The text was none. */
    record Invalid<T>(List<IdentifierFault> faults) implements Parsed<T> {

        public Invalid {
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("nothing is wrong");
            }
            faults = List.copyOf(faults);
        }
    }
}
