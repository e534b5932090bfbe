package gov.award.search;

import gov.award.forms.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where words are looked for: in a section of what was given in, or in what assessors wrote of it.
 *
 * @param section {@code null} for the comments
 */
public record Scope(@Nullable Section section) {

    static final Scope COMMENTS = new Scope(null);

    private static final String OF_COMMENTS = "COMMENTS";

    /** By its name in addresses; {@code null} for what a form leaves open. */
    public static @Nullable Scope of(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return name.equals(OF_COMMENTS) ? COMMENTS : new Scope(Section.valueOf(name));
    }

    /** The sections in their order and, last, the comments. */
    static List<Scope> all() {
        return Stream.concat(sections().stream(), Stream.of(COMMENTS)).toList();
    }

    static List<Scope> sections() {
        return Arrays.stream(Section.values()).map(Scope::new).toList();
    }

    /** In addresses, and in the database. */
    public String name() {
        return section == null ? OF_COMMENTS : section.name();
    }
}
