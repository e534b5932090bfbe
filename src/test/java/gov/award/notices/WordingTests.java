package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.measures.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the office may write. */
class WordingTests {

    private static final String KIND = "notice.paper";

    @Test
    void wordingWithWhatItNeedsIsTaken() {
        assertThat(mail("{奖项}：{事项}", "{收件人}，{事项}，{日期}，见 {链接}", KIND)).isEmpty();
        assertThat(new Wording("", "{事项}").faults(KIND, Medium.SMS)).isEmpty();
    }

    @Test
    void unknownAndMissingPlaceholdersAreEachNamed() {
        assertThat(mail("{主办}", "{收件人}{密码}{密码}", KIND))
                .containsExactlyInAnyOrder(
                        "TEMPLATE_UNKNOWN [{主办}]",
                        "TEMPLATE_UNKNOWN [{密码}]",
                        "TEMPLATE_MISSING [{事项}]",
                        "TEMPLATE_MISSING [{链接}]");
    }

    @Test
    void inboxKeepsWhatHappenedAndSaysNoMoreThanItKnows() {
        assertThat(new Wording("", "{内容}\n请到评审办办理，{奖项}").faults(KIND, Medium.INBOX))
                .isEmpty();
        assertThat(told(new Wording("", "{收件人}请看{链接}").faults(KIND, Medium.INBOX)))
                .containsExactly("TEMPLATE_UNKNOWN [{链接}]", "TEMPLATE_MISSING [{内容}]");
        assertThat(new Wording("", "{内容}" + "文".repeat(996)).faults(KIND, Medium.INBOX))
                .isEmpty();
        assertThat(told(new Wording("", "{内容}" + "文".repeat(997)).faults(KIND, Medium.INBOX)))
                .containsExactly("TEMPLATE_LENGTH [1000]");
        assertThat(mail("主题", "{事项}{链接}{内容}", KIND)).containsExactly("TEMPLATE_UNKNOWN [{内容}]");
    }

    @Test
    void dueDayIsForRemindersOnlyAndRemindersNeedIt() {
        assertThat(mail("主题", "{事项}{链接}{期限}", KIND)).containsExactly("TEMPLATE_UNKNOWN [{期限}]");
        assertThat(mail("主题", "{事项}{链接}", Kinds.REMINDER_DUE)).containsExactly("TEMPLATE_MISSING [{期限}]");
    }

    @Test
    void loneBracesLineBreaksAndLengthsAreRefused() {
        assertThat(mail("主题", "{事项}{链接}{", KIND)).containsExactly("TEMPLATE_BRACE []");
        assertThat(mail("主题\r\nBcc: a@b.example", "{事项}{链接}", KIND)).containsExactly("TEMPLATE_SUBJECT [100]");
        assertThat(mail("", "{事项}{链接}", KIND)).containsExactly("TEMPLATE_SUBJECT [100]");
        assertThat(mail("题".repeat(100), "{事项}{链接}", KIND)).isEmpty();
        assertThat(mail("题".repeat(101), "{事项}{链接}", KIND)).containsExactly("TEMPLATE_SUBJECT [100]");
        assertThat(mail("{链接}", "{事项}{链接}", KIND)).containsExactly("TEMPLATE_SUBJECT_LINK [{链接}]");
        assertThat(mail("主题", "{事项}{链接}" + "文".repeat(3992), KIND)).isEmpty();
        assertThat(mail("主题", "{事项}{链接}" + "文".repeat(3993), KIND)).containsExactly("TEMPLATE_LENGTH [4000]");
        assertThat(told(new Wording("", "{事项}" + "文".repeat(296)).faults(KIND, Medium.SMS)))
                .isEmpty();
        assertThat(told(new Wording("题", "{事项}" + "文".repeat(297)).faults(KIND, Medium.SMS)))
                .containsExactly("TEMPLATE_NO_SUBJECT []", "TEMPLATE_LENGTH [300]");
    }

    @Test
    void whatIsFilledInIsNotReadAsAPlaceholder() {
        var filled = new Wording("{奖项}", "{收件人} $1 \\ {链接}")
                .fill(Map.of(
                        Placeholder.RECIPIENT,
                        "{链接}$0\\",
                        Placeholder.LINK,
                        "https://award.example",
                        Placeholder.AWARD,
                        "奖"));

        assertThat(filled).isEqualTo(new Wording.Filled("奖", "{链接}$0\\ $1 \\ https://award.example"));
    }

    private static List<String> mail(String subject, String body, String kind) {
        return told(new Wording(subject, body).faults(kind, Medium.EMAIL));
    }

    private static List<String> told(List<Refusal> faults) {
        return faults.stream()
                .map(fault -> fault.rule() + " " + fault.arguments())
                .toList();
    }
}
