package gov.award.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.SentFilter;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.register.RegisterSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.NOT_SHORTLISTED_NOTICE)
class PapersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    IssuePaper issuePaper;

    @Autowired
    Archive archive;

    @Autowired
    OpenPaper openPaper;

    @Autowired
    RecordDelivery recordDelivery;

    @Autowired
    Inbox inbox;

    PeopleSteps people;
    Actor clerk;
    Actor reader;
    Actor stranger;

    @BeforeEach
    void office() {
        people = PeopleSteps.installed(context);
        clerk = people.actor(Role.OFFICE);
        reader = people.actor(Role.APPLICANT);
        stranger = people.actor(Role.APPLICANT);
    }

    @Test
    void numbersHaveNoGapThoughManyIssueAtOnceAndSomeAreRefused() throws Exception {
        var refused = Verdict.refused(Provision.PUBLIC_NOTICE, "PAPER_PUBLIC");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = IntStream.range(0, 12)
                    .mapToObj(n -> (java.util.concurrent.Callable<Verdict>) () ->
                            issuePaper.issue(clerk, id(), null, List.of(), n % 3 == 0 ? refused : Verdict.ALLOWED))
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(archive.list(clerk, null, "", PageRequest.of(1)).rows())
                .extracting(PaperLine::number)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj("衡县质奖评决〔2026〕%d号"::formatted)
                        .toList());
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void whoeverWasGivenAReportReadsItAsLongAsTheyHoldTheRole() throws SQLException {
        var member = people.actor(Role.COMMITTEE);
        var paper = id();
        assertThat(issuePaper.issue(
                        clerk, paper, "评审委员会", List.of(member.requirePerson().value()), Verdict.ALLOWED))
                .isEqualTo(Verdict.ALLOWED);
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update award.paper set kind = 'VERIFICATION_REPORT' where id = '%s'".formatted(paper.value()));
        }
        var former = new Actor(
                member.name(),
                member.requirePerson(),
                people.programme(),
                List.of(new Actor.Grant(Role.DEPARTMENT, people.unit(UnitPart.DEPARTMENT))));

        assertThat(archive.read(member, paper).printedNumber()).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> archive.read(former, paper));
    }

    @Test
    void numbersBeginAnewWithTheYear() {
        issued(null);
        clock.set(java.time.LocalDate.of(2027, 1, 4));

        assertThat(archive.read(clerk, issued(null)).printedNumber()).isEqualTo("衡县质奖评决〔2027〕1号");
    }

    @Test
    void onlyItsReadersOfficeAndSupervisorSeeAPaperAndEverybodyAPublicOne() {
        var addressed = issued("蓝溪机械有限公司");
        var published = issued(null);

        assertThat(archive.read(reader, addressed).html()).contains("蓝溪机械有限公司：", "&lt;b&gt;粗体");
        assertThat(archive.read(people.actor(Role.SUPERVISOR), addressed).unaltered())
                .isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> archive.read(stranger, addressed));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> archive.read(people.administrator(), addressed));
        assertThat(archive.read(Actor.system(Role.PUBLIC, people.programme()), published)
                        .unaltered())
                .isTrue();
        assertThat(archive.list(stranger, null, "", PageRequest.of(1)).total()).isEqualTo(1);
    }

    @Test
    void readerIsToldAndOpeningIsServiceOnce() {
        var paper = issued("蓝溪机械有限公司");

        assertThat(inbox.unread(reader)).isEqualTo(1);
        assertThat(inbox.unread(stranger)).isZero();
        assertThat(service(paper)).isEqualTo(HowServed.UNOPENED);
        assertThat(archive.unopened(reader, paper)).isTrue();
        assertThat(openPaper.open(reader, paper)).isEqualTo(Verdict.ALLOWED);
        assertThat(archive.unopened(reader, paper)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> openPaper.open(reader, paper));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> openPaper.open(stranger, paper));
        assertThat(archive.services(clerk, paper)).hasSize(1);
        assertThat(service(paper)).isEqualTo(HowServed.SERVED);
    }

    @Test
    void aPaperThatWentToNobodyWithAnAccountWaitsForNobodyToOpenIt() {
        var paper = id();
        assertThat(issuePaper.issue(clerk, paper, "评审委员会", List.of(), Verdict.ALLOWED))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(service(paper)).isEqualTo(HowServed.INTERNAL);
    }

    private HowServed service(PaperId paper) {
        return archive.list(clerk, null, "", PageRequest.of(1)).rows().stream()
                .filter(line -> line.id().equals(paper))
                .findFirst()
                .orElseThrow()
                .service();
    }

    @Test
    void serviceOnPaperNeedsAReceiptAndAPossibleDay() {
        var paper = issued("蓝溪机械有限公司");
        var today = clock.today();

        assertThat(rules(record(paper, today.minusDays(1)))).containsExactly("PAPER_SERVED_BEFORE");
        assertThat(rules(record(paper, today.plusDays(1)))).containsExactly("PAPER_SERVED_LATER");
        assertThat(record(paper, today)).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(record(issued(null), today))).containsExactly("PAPER_PUBLIC");
    }

    @Test
    void alteredPaperGivesItselfAway() throws SQLException {
        var paper = issued("蓝溪机械有限公司");
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("update award.paper set html = replace(html, '赞成1票', '赞成9票')");
        }

        assertThat(archive.read(clerk, paper).unaltered()).isFalse();
    }

    @Test
    void messageIsReadByItsRecipientOnlyAndTheOfficeSeesWhen() {
        issued("蓝溪机械有限公司");
        var notice = inbox.latest(reader, 5).getFirst();
        var open = context.getBean(gov.award.notices.OpenNotice.class);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open.open(stranger, notice.id()));
        assertThat(open.open(reader, notice.id())).isEqualTo(Verdict.ALLOWED);

        assertThat(inbox.unread(reader)).isZero();
        assertThat(inbox.sent(clerk, new SentFilter("", SentFilter.Which.ALL, null), PageRequest.of(1))
                        .rows())
                .singleElement()
                .satisfies(sent -> assertThat(sent.readAt()).isEqualTo(clock.now()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> inbox.sent(reader, new SentFilter("", SentFilter.Which.ALL, null), PageRequest.of(1)));
    }

    private PaperId issued(@org.jspecify.annotations.Nullable String addressee) {
        var id = id();
        var readers = addressee == null ? List.<UUID>of() : List.of(reader.personId());
        assertThat(issuePaper.issue(clerk, id, addressee, readers, Verdict.ALLOWED))
                .isEqualTo(Verdict.ALLOWED);
        return id;
    }

    private Verdict record(PaperId paper, java.time.LocalDate day) {
        return recordDelivery.record(
                clerk, new ServiceId(UUID.randomUUID()), paper, new ServiceForm("张某", day), RegisterSteps.scan());
    }

    private static PaperId id() {
        return new PaperId(UUID.randomUUID());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
