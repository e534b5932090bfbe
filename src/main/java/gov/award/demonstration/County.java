package gov.award.demonstration;

import gov.award.acting.Role;
import gov.award.committee.Capacity;
import gov.award.competence.Declared;
import gov.award.competence.ScopeForm;
import gov.award.people.UnitPart;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The invented county: its units, the people who hold a role in them, the assessors of its pool. */
record County(
        String edition,
        String password,
        List<Unit> units,
        Person administrator,
        Person director,
        List<Person> people,
        List<Assessor> assessors) {

    /**
     * A unit with the parts it plays.
     *
     * @param competence code of the kind of recommending unit it is
     * @param department code of the department it is in the measures
     * @param scope what it recommends from
     */
    record Unit(
            String key,
            String name,
            List<UnitPart> parts,
            @Nullable String competence,
            @Nullable String department,
            @Nullable Scope scope) {}

    /** The areas, systems and trades of a recommending unit. */
    record Scope(
            @DefaultValue List<String> areas,
            @DefaultValue List<String> systems,
            @DefaultValue List<String> trades) {

        ScopeForm form(String kind) {
            return new ScopeForm(kind, String.join("\n", areas), String.join("\n", systems), String.join("\n", trades));
        }

        /** What whoever belongs there says of itself: its area, else its system, else its trade. */
        Declared declared() {
            if (!areas.isEmpty()) {
                return new Declared(areas.getFirst(), "", "", "");
            }
            return new Declared("", first(systems), systems.isEmpty() ? first(trades) : "", "");
        }

        private static String first(List<String> some) {
            return some.isEmpty() ? "" : some.getFirst();
        }
    }

    /** What an account is called on the sign-in page; only accounts that have it are listed there. */
    record Part(String zh, String en) {

        String in(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }

    /**
     * Someone with a role.
     *
     * @param capacity in which they sit on the committee, if they do
     * @param post what they are besides
     */
    record Person(
            String key,
            String name,
            String signIn,
            @Nullable Role role,
            @Nullable String unit,
            @Nullable Capacity capacity,
            @Nullable String post,
            @Nullable Part part) {}

    /** Someone in the pool. */
    record Assessor(
            String key,
            String name,
            String signIn,
            String employer,
            String post,
            String specialties,
            @Nullable Part part) {}

    Unit unit(String key) {
        return Story.found(units, unit -> unit.key().equals(key), key);
    }
}
