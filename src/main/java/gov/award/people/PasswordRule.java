package gov.award.people;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What a password chosen by its owner must be. */
final class PasswordRule {

    static final int SHORTEST = 10;
    /** Hashing a longer text would only cost time. */
    static final int LONGEST = 128;

    static final int CLASSES = 3;
    static final int REMEMBERED = 5;

    private PasswordRule() {}

    /** Everything wrong with {@code password} for someone of these names; whether it was used before is asked elsewhere. */
    static List<Refusal> problems(String password, String... names) {
        var problems = new ArrayList<Refusal>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            problems.add(refusal("password.short", SHORTEST));
        }
        if (length > LONGEST) {
            problems.add(refusal("password.long", LONGEST));
        }
        if (classes(password) < CLASSES) {
            problems.add(refusal("password.classes", CLASSES));
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (Stream.of(names)
                .map(name -> name.toLowerCase(Locale.ROOT).strip())
                .anyMatch(name -> name.length() > 1 && lower.contains(name))) {
            problems.add(refusal("password.name"));
        }
        return problems;
    }

    static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of(Provision.CONFIDENTIALITY, rule, arguments);
    }

    private static long classes(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }
}
