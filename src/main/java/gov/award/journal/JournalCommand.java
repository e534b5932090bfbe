package gov.award.journal;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** What {@code bin/journal verify} starts: verifies, prints what was found, and ends; 0 if the journal is sound, else 1. */
@Component
@ConditionalOnBooleanProperty("award.journal.verify")
class JournalCommand implements ApplicationRunner {

    private final VerifyJournal verify;
    private final ConfigurableApplicationContext context;
    private final String printed;

    JournalCommand(
            VerifyJournal verify,
            ConfigurableApplicationContext context,
            @Value("${award.journal.printed:}") String printed) {
        this.verify = verify;
        this.context = context;
        this.printed = printed;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = verify(new PrintStream(System.out, true, StandardCharsets.UTF_8)) ? 0 : 1;
        System.exit(SpringApplication.exit(context, () -> code));
    }

    /** Whether the journal is sound; what was found is printed. */
    boolean verify(PrintStream out) {
        var timer = Actor.system(Role.TIMER, null);
        var verification = printed.isEmpty() ? verify.run(timer) : verify.against(timer, printed());
        print(verification, out);
        return verification.sound();
    }

    private VerifyJournal.Printed printed() {
        var parts = printed.split(":", 2);
        return new VerifyJournal.Printed(Long.parseLong(parts[0]), parts[parts.length - 1]);
    }

    private static void print(Verification verification, PrintStream out) {
        out.println("时间 at          " + verification.at());
        out.println("已封存 sealed     " + verification.sealed());
        out.println("待封存 unsealed   " + verification.unsealed());
        out.println("链尾 link        " + verification.sealed() + ":" + verification.link());
        out.println("密钥指纹 key      " + verification.key());
        for (var finding : verification.findings()) {
            out.println("发现 FINDING     " + finding.kind() + (finding.seq() == null ? "" : " #" + finding.seq()) + ": "
                    + finding.detail());
        }
        if (verification.found() > verification.findings().size()) {
            out.println("发现总数 in all   " + verification.found());
        }
        out.println(verification.sound() ? "日志完整 SOUND" : "日志有误 NOT SOUND");
    }
}
