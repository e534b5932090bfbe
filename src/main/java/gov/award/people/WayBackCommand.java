package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.measures.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** What {@code bin/way-back} starts: prints a one-time password for an administrator, a director or the only supervisor, and ends; 0 if done, else 1. */
@Component
@ConditionalOnProperty("award.way-back")
class WayBackCommand implements ApplicationRunner {

    private final SignInReadings readings;
    private final RestoreAccess restore;
    private final ConfigurableApplicationContext context;
    private final String signInName;

    WayBackCommand(
            SignInReadings readings,
            RestoreAccess restore,
            ConfigurableApplicationContext context,
            @Value("${award.way-back}") String signInName) {
        this.readings = readings;
        this.restore = restore;
        this.context = context;
        this.signInName = signInName;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = restore(new PrintStream(System.out, true, StandardCharsets.UTF_8)) ? 0 : 1;
        System.exit(SpringApplication.exit(context, () -> code));
    }

    boolean restore(PrintStream out) {
        var password = IssuedPassword.random();
        var restored = readings.account(Actor.system(Role.SIGN_IN, null), signInName)
                .map(account -> restore.restore(
                        Actor.system(Role.SET_UP, new ProgrammeId(account.programme())),
                        new PersonId(account.person()),
                        password))
                .filter(Verdict.Allowed.class::isInstance)
                .isPresent();
        out.println(
                restored
                        ? "一次性密码 ONE-TIME PASSWORD  " + password.text()
                        : "没有这个管理员、主任或唯一监督人员的账号 NO SUCH ADMINISTRATOR, DIRECTOR OR ONLY SUPERVISOR");
        return restored;
    }
}
