package gov.award.people;

import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is needed to open an account, without spaces around it. What is wrong with it is told by {@link #problems()}. */
public record NewAccount(String name, String signInName, String phone, String email) {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{2,39}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"']{1,64}@[^\\s@<>\"']{1,120}");
    private static final int LONGEST_NAME = 50;

    public NewAccount {
        name = name.strip();
        signInName = signInName.strip();
        phone = phone.strip();
        email = email.strip();
    }

    List<Refusal> problems() {
        var problems = new ArrayList<Refusal>(problemsOfName(name));
        if (!SIGN_IN_NAME.matcher(signInName).matches()) {
            problems.add(PasswordRule.refusal("account.signInName"));
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            problems.add(PasswordRule.refusal("account.phone"));
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.add(PasswordRule.refusal("account.email"));
        }
        return problems;
    }

    static List<Refusal> problemsOfName(String name) {
        return name.isEmpty() || name.length() > LONGEST_NAME
                ? List.of(PasswordRule.refusal("account.name", LONGEST_NAME))
                : List.of();
    }
}
