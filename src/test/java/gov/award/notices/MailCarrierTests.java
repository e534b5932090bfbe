package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail as servers see it, and what their answers mean. */
class MailCarrierTests {

    private static final String SENDER = "award@office.example";

    @Test
    void chineseNamesSubjectsAndTextsArriveAsWritten() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var id = UUID.randomUUID();
            var message = new Message(id, "wang@unit.example", "王小明", "云溪县县长质量奖：有文书送达", "您好！\n𠮷祥如意");

            assertThat(carrier(server.getSmtp().getPort()).carry(message)).isEqualTo(Outcome.SENT);

            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("云溪县县长质量奖：有文书送达");
            assertThat(mail.getContent().toString().strip()).isEqualToIgnoringNewLines("您好！\n𠮷祥如意");
            var to = (jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0];
            assertThat(to.getPersonal()).isEqualTo("王小明");
            assertThat(to.getAddress()).isEqualTo("wang@unit.example");
            var from = (jakarta.mail.internet.InternetAddress) mail.getFrom()[0];
            assertThat(from.getPersonal()).isEqualTo("云溪县评审办");
            assertThat(mail.getMessageID()).isEqualTo("<" + id + "@office.example>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            // Nothing but ASCII travels in headers.
            assertThat(java.util.Collections.list(mail.getAllHeaderLines()))
                    .allMatch(line -> line.matches("\\p{ASCII}*"));
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\0"})
    void lineBreaksInNamesAndSubjectsBeginNoHeader(String brk) throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var message = new Message(
                    UUID.randomUUID(),
                    "wang@unit.example",
                    "Wang" + brk + "Bcc: thief@elsewhere.example",
                    "Subject" + brk + "Bcc: thief@elsewhere.example" + brk + brk + "another text",
                    "text");

            assertThat(carrier(server.getSmtp().getPort()).carry(message)).isEqualTo(Outcome.SENT);

            assertThat(server.getReceivedMessages()).hasSize(1);
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getContent().toString().strip()).isEqualTo("text");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wang@unit.example\r\nRCPT TO:<thief@elsewhere.example>",
                "wang@unit.example,thief@elsewhere.example",
                "wang@unit.example thief@elsewhere.example",
                "nobody@",
                "王@"
            })
    void addressThatIsNoneIsNeverTried(String address) throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var message = new Message(UUID.randomUUID(), address, "王", "subject", "text");

            assertThat(carrier(server.getSmtp().getPort()).carry(message)).isEqualTo(Outcome.never(Fault.RECIPIENT));
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void serverThatIsDownIsTriedLater() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(carrier(closed).carry(message())).isEqualTo(Outcome.later(Fault.UNREACHABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user,        NEVER,   RECIPIENT",
        "RCPT, 450 mailbox busy,        LATER,   BUSY",
        "RCPT, 530 sign in first,       LATER,   SIGN_IN",
        "MAIL, 550 sender not welcome,  NEVER,   CONTENT",
        "MAIL, 451 try again,           LATER,   BUSY",
        "DATA, 554 not now or ever,     NEVER,   CONTENT",
        "DATA, 421 closing,             LATER,   BUSY",
        "end,  552 too much,            NEVER,   CONTENT",
        "end,  451 try again,           LATER,   BUSY",
        "end,  '',                      UNKNOWN, BROKEN_OFF"
    })
    void answerDecidesWhetherAMessageIsTriedAgain(String command, String answer, Outcome.End end, Fault fault)
            throws Exception {
        try (var server = new ScriptedServer(Map.of(command, answer))) {
            assertThat(carrier(server.port()).carry(message())).isEqualTo(new Outcome(end, fault));
        }
    }

    @Test
    void nothingIsSentWithoutServerSenderAndAddressAndWhatIsMissingIsNamed() {
        var none = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        var carrier = new MailCarrier(none, "", "", "");

        assertThat(carrier.missing()).containsExactly("spring.mail.host", "award.mail.sender", "award.address");
        assertThat(carrier.carry(message())).isEqualTo(Outcome.never(Fault.NOT_CONFIGURED));
    }

    private static Message message() {
        return new Message(UUID.randomUUID(), "wang@unit.example", "王小明", "主题", "正文");
    }

    private static MailCarrier carrier(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "5000");
        var beans = new StaticListableBeanFactory(Map.of("sender", sender));
        return new MailCarrier(beans.getBeanProvider(JavaMailSender.class), SENDER, "云溪县评审办", "https://award.example");
    }
}
