package gov.award.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mail through the SMTP server the operator names. */
@Component
class MailCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final @Nullable JavaMailSender server;
    private final String sender;
    private final String name;
    private final String address;

    MailCarrier(
            ObjectProvider<JavaMailSender> server,
            @Value("${award.mail.sender:}") String sender,
            @Value("${award.mail.name:}") String name,
            @Value("${award.address:}") String address) {
        this.server = server.getIfAvailable();
        this.sender = sender.strip();
        this.name = name.strip();
        this.address = address.strip();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (server == null) {
            missing.add("spring.mail.host");
        }
        if (sender.isEmpty()) {
            missing.add("award.mail.sender");
        }
        if (address.isEmpty()) {
            missing.add("award.address");
        }
        return missing;
    }

    @Override
    public Outcome carry(Message message) {
        if (server == null || !configured()) {
            return Outcome.never(Fault.NOT_CONFIGURED);
        }
        MimeMessage mail;
        try {
            mail = mail(server, message);
        } catch (AddressException e) {
            return Outcome.never(Fault.RECIPIENT);
        } catch (MessagingException | UnsupportedEncodingException e) {
            LOG.warn("message {} cannot be written as mail: {}", message.id(), e.getMessage());
            return Outcome.never(Fault.CONTENT);
        }
        try {
            server.send(mail);
            return Outcome.SENT;
        } catch (MailAuthenticationException e) {
            return Outcome.later(Fault.SIGN_IN);
        } catch (MailException e) {
            // The server's answer may quote the address: it stays out of the log.
            var outcome = judge(cause(e));
            LOG.warn("message {} was not sent: {}", message.id(), outcome.fault());
            return outcome;
        }
    }

    private MimeMessage mail(JavaMailSender server, Message message)
            throws MessagingException, UnsupportedEncodingException {
        var mail = server.createMimeMessage();
        var from = new InternetAddress(sender, true);
        if (!name.isEmpty()) {
            from.setPersonal(name, UTF_8);
        }
        var to = new InternetAddress(message.address(), true);
        to.setPersonal(message.name(), UTF_8);
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, to);
        mail.setSubject(message.subject(), UTF_8);
        mail.setText(message.text(), UTF_8);
        mail.setHeader("Auto-Submitted", "auto-generated");
        var domain = sender.substring(sender.indexOf('@') + 1);
        mail.setHeader("Message-ID", "<" + message.id() + "@" + domain + ">");
        return mail;
    }

    private static @Nullable Exception cause(MailException failure) {
        if (failure instanceof MailSendException sending) {
            var single = sending.getMessageExceptions();
            if (single != null && single.length > 0) {
                return single[0];
            }
        }
        return failure.getCause() instanceof Exception cause ? cause : null;
    }

    /** What an SMTP failure says about the message; what cannot be told for certain is unknown. */
    static Outcome judge(@Nullable Exception failure) {
        for (var each = failure; each != null; each = next(each)) {
            switch (each) {
                case MailConnectException _ -> {
                    return Outcome.later(Fault.UNREACHABLE);
                }
                case AuthenticationFailedException _ -> {
                    return Outcome.later(Fault.SIGN_IN);
                }
                case SMTPAddressFailedException refused -> {
                    return answered(refused.getReturnCode(), Fault.RECIPIENT);
                }
                case SMTPSenderFailedException refused -> {
                    return answered(refused.getReturnCode(), Fault.CONTENT);
                }
                case SMTPSendFailedException refused
                when next(refused) == null -> {
                    return answered(refused.getReturnCode(), Fault.CONTENT);
                }
                default -> {
                    // Go on to what caused it.
                }
            }
        }
        return Outcome.UNKNOWN;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure instanceof SendFailedException ? null : asException(failure.getCause());
    }

    private static @Nullable Exception asException(@Nullable Throwable cause) {
        return cause instanceof Exception exception ? exception : null;
    }

    private static Outcome answered(int code, Fault fault) {
        if (code >= 500) {
            // 530 to 539: the server wants another sign-in, whoever the recipient.
            return code >= 530 && code < 540 ? Outcome.later(Fault.SIGN_IN) : Outcome.never(fault);
        }
        return code >= 400 ? Outcome.later(Fault.BUSY) : Outcome.UNKNOWN;
    }
}
