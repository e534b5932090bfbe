package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.ChannelChoices.Use;
import gov.award.notices.SentFilter.Which;
import gov.award.people.Browser;
import gov.award.people.Identifiers;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageRequest;
import gov.award.workdays.SecurityClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** From the act to the mailbox, through a real mail server. */
@DatabaseTest
class DeliveryTests {

    private static final Pattern CODE = Pattern.compile("[0-9]{8}");
    private static final GreenMail SERVER = MailServer.started();

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    TellPeople tellPeople;

    @Autowired
    Inbox inbox;

    @Autowired
    Outbox outbox;

    @Autowired
    RequestCode requestCode;

    @Autowired
    TryCode tryCode;

    @Autowired
    ConfirmAddress confirmAddress;

    @Autowired
    UseChannel useChannel;

    @Autowired
    ChannelChoices choices;

    @Autowired
    SecurityClock clock;

    PeopleSteps people;
    Actor clerk;
    Actor reader;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        var port = SERVER.getSmtp().getPort();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> port);
        properties.add("award.mail.sender", () -> "award@office.example");
        properties.add("award.mail.name", () -> "云溪县评审办");
        properties.add("award.address", () -> "https://award.example/");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void office() throws Exception {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        SERVER.purgeEmailFromAllMailboxes();
        people = PeopleSteps.installed(context);
        clerk = people.actor(Role.OFFICE);
        reader = people.actor(Role.APPLICANT);
    }

    @Test
    void mailSaysWhatHappenedAndWhereToLookAndNothingElse() throws Exception {
        reachable(reader);
        tell(reader.requirePerson());

        courier(Duration.ZERO).deliver(() -> false);

        var mail = received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("衡阳县县长质量奖：您的登记申请有了办理结果");
        assertThat(mail.getContent().toString())
                .contains(reader.name(), "您的登记申请有了办理结果", "https://award.example/inbox")
                .doesNotContain("蓝溪机械", "材料不实", "/applicants/");
        assertThat(sent(Which.ALL).getFirst().mailState()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatARefusedActWouldHaveToldIsNeverSent() {
        reachable(reader);
        var refused = Verdict.refused(Provision.ACCEPT_AND_ORGANISE, "REMINDED_ALREADY");
        tellPeople.tell(clerk, List.of(reader.requirePerson()), "notice.paper", List.of("甲", "乙"), "/papers", refused);

        courier(Duration.ZERO).deliver(() -> false);

        assertThat(received()).isEmpty();
        assertThat(sent(Which.ALL)).isEmpty();
    }

    @Test
    void addressIsUsedOnlyOnceTheCodeSentToItHasComeBack() throws Exception {
        var browser = Visits.signedIn(context, http, reader);
        browser.get("/inbox/channels/email");
        assertThat(browser.post("/inbox/channels/email/code", "address", "wang@unit.example")
                        .getRedirectedUrl())
                .isEqualTo("/inbox/channels/email?done=codeSent");
        tell(reader.requirePerson());
        courier(Duration.ZERO).deliver(() -> false);
        assertThat(received()).hasSize(1);
        var text = received().getFirst().getContent().toString();
        var found = CODE.matcher(text);
        assertThat(found.find()).isTrue();

        browser.get("/inbox/channels/email");
        var wrong = browser.post(
                "/inbox/channels/email/verification", "code", "00000000".equals(found.group()) ? "1" : "00000000");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Browser.page(wrong).text()).contains("还可以填写 4 次");
        assertThat(browser.post("/inbox/channels/email/verification", "code", found.group())
                        .getRedirectedUrl())
                .isEqualTo("/inbox/channels?done=channelUsed");

        assertThat(Browser.page(browser.get("/inbox/channels")).text()).contains("wang@unit.example", "使用中");
        tell(reader.requirePerson());
        courier(Duration.ZERO).deliver(() -> false);
        assertThat(received()).hasSize(2);
        assertThat(sent(Which.ALL))
                .extracting(SentNotice::mailState)
                .containsExactlyInAnyOrder(DeliveryState.SENT, DeliveryState.DROPPED);
    }

    @Test
    void fifthWrongCodeIsTheLastAndTheRightOneComesTooLate() {
        requestCode.request(reader, Channel.EMAIL, "wang@unit.example", "12345678");
        for (var attempt = 1; attempt <= ChannelChoices.TRIES; attempt++) {
            assertThat(tried(reader, "87654321")).isEqualTo("CODE_WRONG");
        }
        assertThat(tried(reader, "12345678")).isEqualTo("CODE_VOID");
        assertThat(choices.of(reader).getFirst().used()).isFalse();
    }

    @Test
    void codeIsForItsOwnerOnlyAndOneAMinute() {
        requestCode.request(reader, Channel.EMAIL, "wang@unit.example", "12345678");
        assertThat(requestCode
                        .request(reader, Channel.EMAIL, "li@unit.example", "12345678")
                        .reasons())
                .extracting(refusal -> refusal.rule())
                .containsExactly("CODE_TOO_SOON");
        var other = people.actor(Role.APPLICANT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tried(other, "12345678"));
        requestCode.request(other, Channel.EMAIL, "zhao@unit.example", "11111111");
        assertThat(tried(other, "12345678")).isEqualTo("CODE_WRONG");
    }

    @Test
    void impossibleAddressesAndChannelsNotSetUpAreRefused() {
        for (var address : List.of(
                "",
                "wang",
                "wang@",
                "wang@unit",
                "a b@unit.example",
                "wang@unit.example\r\nBcc: x@y.example",
                "王@unit.example",
                "wang@unit..example")) {
            assertThat(rule(requestCode.request(reader, Channel.EMAIL, address, "1")))
                    .isEqualTo("ADDRESS_IMPOSSIBLE");
        }
        assertThat(rule(requestCode.request(reader, Channel.SMS, "13800000000", "1")))
                .isEqualTo("CHANNEL_NOT_CONFIGURED");
    }

    @Test
    void whoStopsAChannelIsToldInTheInboxOnly() {
        reachable(reader);
        assertThat(useChannel.use(reader, Channel.EMAIL, Use.STOPPED)).isEqualTo(Verdict.ALLOWED);
        tell(reader.requirePerson());
        courier(Duration.ZERO).deliver(() -> false);

        assertThat(received()).isEmpty();
        assertThat(inbox.unread(reader)).isEqualTo(1);
        assertThat(sent(Which.ALL).getFirst().mailFault()).isEqualTo(Fault.UNWANTED);

        useChannel.use(reader, Channel.EMAIL, Use.USED);
        tell(reader.requirePerson());
        courier(Duration.ZERO).deliver(() -> false);
        assertThat(received()).hasSize(1);
    }

    @Test
    void serverThatIsDownIsTriedLaterAndLaterStillAndEachMailArrivesOnce() {
        reachable(reader);
        tell(reader.requirePerson());
        SERVER.stop();
        courier(Duration.ZERO).deliver(() -> false);
        courier(Duration.ofSeconds(50)).deliver(() -> false);
        assertThat(sent(Which.WAITING).getFirst().mailAttempts()).isEqualTo(1);
        courier(Duration.ofSeconds(70)).deliver(() -> false);
        courier(Duration.ofMinutes(6)).deliver(() -> false);
        assertThat(sent(Which.WAITING).getFirst().mailAttempts()).isEqualTo(2);
        assertThat(sent(Which.WAITING).getFirst().mailFault()).isEqualTo(Fault.UNREACHABLE);

        SERVER.start();
        courier(Duration.ofMinutes(7)).deliver(() -> false);
        courier(Duration.ofMinutes(8)).deliver(() -> false);

        assertThat(received()).hasSize(1);
        assertThat(sent(Which.ALL).getFirst().mailState()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void serverThatStaysDownMakesItUndeliverableInTheEnd() {
        reachable(reader);
        tell(reader.requirePerson());
        SERVER.stop();
        for (var day = 0; day < 9; day++) {
            courier(Duration.ofDays(2L * day)).deliver(() -> false);
        }
        var line = sent(Which.UNDELIVERED).getFirst();
        assertThat(line.mailState()).isEqualTo(DeliveryState.UNDELIVERABLE);
        assertThat(line.mailAttempts()).isEqualTo(9);

        SERVER.start();
        courier(Duration.ofDays(30)).deliver(() -> false);
        assertThat(received()).isEmpty();
    }

    @Test
    void nodesSendingAtOnceTellEachPersonOnce() throws Exception {
        var readers = IntStream.range(0, 20)
                .mapToObj(_ -> people.actor(Role.APPLICANT))
                .toList();
        readers.forEach(this::reachable);
        readers.forEach(each -> tell(each.requirePerson()));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 4)
                    .mapToObj(_ -> (Callable<Void>) () -> {
                        courier(Duration.ZERO).deliver(() -> false);
                        return null;
                    })
                    .toList();
            for (var done : nodes.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(received().stream().map(DeliveryTests::recipient))
                .containsExactlyInAnyOrderElementsOf(
                        readers.stream().map(DeliveryTests::address).toList());
    }

    @Test
    void whatANodeWasSendingWhenItFellIsUncertainAndNotSentAgain() {
        reachable(reader);
        tell(reader.requirePerson());
        var fallen = outbox.claim(clock).orElseThrow();

        courier(Duration.ofMinutes(29)).deliver(() -> false);
        assertThat(sent(Which.WAITING).getFirst().mailState()).isEqualTo(DeliveryState.SENDING);
        courier(Duration.ofMinutes(31)).deliver(() -> false);
        courier(Duration.ofDays(1)).deliver(() -> false);

        assertThat(received()).isEmpty();
        assertThat(sent(Which.UNDELIVERED).getFirst().mailState()).isEqualTo(DeliveryState.UNCERTAIN);
        // The node was only slow: what it reports now changes nothing.
        outbox.settle(fallen, Outcome.later(Fault.BUSY), clock);
        assertThat(sent(Which.UNDELIVERED).getFirst().mailState()).isEqualTo(DeliveryState.UNCERTAIN);
    }

    @Test
    void messageWhoseAddressCannotBeReadHoldsUpNoOther() throws Exception {
        var broken = people.actor(Role.APPLICANT);
        reachable(broken);
        reachable(reader);
        try (var owner = TestDatabase.shared().superuser();
                var statement = owner.createStatement()) {
            statement.execute(
                    "update award.notice_channel set address = 'AAAA' where person = '" + broken.personId() + "'");
        }
        tell(broken.requirePerson());
        tell(reader.requirePerson());

        courier(Duration.ZERO).deliver(() -> false);

        assertThat(received()).hasSize(1);
        assertThat(sent(Which.UNDELIVERED).getFirst().recipient()).isEqualTo(broken.name());
    }

    private void reachable(Actor actor) {
        assertThat(requestCode.request(actor, Channel.EMAIL, address(actor), "12345678"))
                .isEqualTo(Verdict.ALLOWED);
        tryCode.count(actor, Channel.EMAIL);
        assertThat(confirmAddress.confirm(actor, Channel.EMAIL, " 12345678 ")).isEqualTo(Verdict.ALLOWED);
    }

    private static String address(Actor actor) {
        return "p" + actor.personId() + "@unit.example";
    }

    private String tried(Actor actor, String code) {
        tryCode.count(actor, Channel.EMAIL);
        return rule(confirmAddress.confirm(actor, Channel.EMAIL, code));
    }

    private static String rule(Verdict verdict) {
        return verdict.reasons().getFirst().rule();
    }

    private void tell(PersonId person) {
        assertThat(tellPeople.tell(
                        clerk,
                        List.of(person),
                        "applications.notice.claimRefused",
                        List.of("蓝溪机械", "材料不实"),
                        "/applicants/" + person.text(),
                        Verdict.ALLOWED))
                .isEqualTo(Verdict.ALLOWED);
    }

    /** A node of its own, at a time after now. */
    private Courier courier(Duration later) {
        return new Courier(
                outbox,
                context.getBean(Composer.class),
                context.getBean(Wordings.class),
                List.copyOf(context.getBeansOfType(Carrier.class).values()),
                context.getBean(Identifiers.class),
                new SecurityClock(Clock.offset(Clock.systemUTC(), later)));
    }

    private List<SentNotice> sent(Which which) {
        return inbox.sent(clerk, new SentFilter("", which, null), PageRequest.of(1))
                .rows();
    }

    private static List<MimeMessage> received() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
