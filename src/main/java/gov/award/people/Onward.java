package gov.award.people;

import gov.award.people.Standing.Step;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the sign-in leads to: the next step, in the end the page once asked for, if it is one of ours. */
final class Onward {

    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9/._~%?&=+-]{0,500}");

    private Onward() {}

    static String path(Step step, @Nullable String wanted) {
        var own = own(wanted);
        if (step == Step.NONE) {
            return own;
        }
        return own.equals("/") ? step.path() : step.path() + "?next=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
    }

    static String own(@Nullable String wanted) {
        return wanted != null && OWN_PATH.matcher(wanted).matches() && !wanted.startsWith("/sign-") ? wanted : "/";
    }
}
