package gov.award.recommendations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import gov.award.forms.FilePlace;
import gov.award.measures.Heading;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be checked: a condition of articles 10 and 11, a fact stated, or a file that is to prove something. Kept, and
 * named in a form, by its code.
 */
public record CheckItem(@JsonValue String code) {

    private static final String FACT = "fact-";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*|fact-[A-Z_]+|file-[A-Z_]+-[0-9a-f-]{36}");

    public CheckItem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an item: " + code);
        }
    }

    /** What the item is. */
    public enum Sort {
        CONDITION,
        FACT,
        FILE
    }

    @JsonCreator
    public static CheckItem of(String code) {
        return new CheckItem(code);
    }

    public static CheckItem of(Provision condition) {
        return new CheckItem(condition.name());
    }

    static CheckItem of(Fact fact) {
        return new CheckItem(FACT + fact.name());
    }

    static CheckItem of(FilePlace place, UUID file) {
        return new CheckItem("file-" + place.name() + "-" + file);
    }

    static Optional<CheckItem> typed(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new CheckItem(code)) : Optional.empty();
    }

    public Sort sort() {
        return code.startsWith("file-") ? Sort.FILE : code.startsWith(FACT) ? Sort.FACT : Sort.CONDITION;
    }

    /** The fact it is. */
    public @Nullable Fact fact() {
        return sort() == Sort.FACT ? Fact.valueOf(code.substring(FACT.length())) : null;
    }

    /** The place the file was handed in at. */
    public FilePlace place() {
        return FilePlace.valueOf(code.substring("file-".length(), code.indexOf('-', "file-".length())));
    }

    /** The file it is. */
    public UUID file() {
        return UUID.fromString(code.substring(code.length() - 36));
    }

    public Provision basis() {
        return switch (sort()) {
            case CONDITION -> Provision.valueOf(code);
            case FACT -> Fact.valueOf(code.substring(FACT.length())).basis();
            case FILE -> place().basis();
        };
    }

    /** What messages call it by. */
    Object named() {
        return switch (sort()) {
            case CONDITION -> new Heading(basis());
            case FACT -> Fact.valueOf(code.substring(FACT.length()));
            case FILE -> place();
        };
    }

    Refusal notLookedAt() {
        return switch (sort()) {
            case CONDITION -> Refusal.of(basis(), "ITEM_NOT_LOOKED_AT", named());
            case FACT -> Refusal.of(basis(), "FACT_NOT_LOOKED_AT", named());
            case FILE -> Refusal.of(basis(), "FILES_NOT_LOOKED_AT", named());
        };
    }

    Refusal notTrue() {
        return sort() == Sort.FACT
                ? Refusal.of(basis(), "FACT_NOT_TRUE", named())
                : Refusal.of(basis(), "FOUND_NOT_TRUE", named());
    }
}
