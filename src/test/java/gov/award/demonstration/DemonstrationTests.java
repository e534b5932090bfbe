package gov.award.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gov.award.AwardApplication;
import gov.award.database.Superuser;
import gov.award.demonstration.Demonstration.State;
import gov.award.people.DemoAccounts;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Workdays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The demonstration as a stranger meets it: started on an empty folder, broken off, started again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTests {

    private static final Path FOLDER = Path.of("target", "demonstration-data");
    private static final String CLOCK = "/demonstration/clock";

    private static ConfigurableApplicationContext program;

    @BeforeAll
    static void breakOffAndStartAgain() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var broken = started()) {
            var demonstration = broken.getBean(Demonstration.class);
            assertThat(page(broken, "/").statusCode()).isEqualTo(503);
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> demonstration.progress().percent() >= 3);
        }
        program = started();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(AwardApplication.class)
                .run(
                        "--server.port=0",
                        "--award.demo=true",
                        "--award.data=" + FOLDER,
                        "--award.passwords.memory=8",
                        "--award.passwords.passes=1");
    }

    private static HttpResponse<String> page(ConfigurableApplicationContext of, String path)
            throws IOException, InterruptedException {
        var port = of.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** The rows of a statement with a name and a number, past row-level security. */
    private static Map<String, Integer> counts(String sql) {
        var counts = new LinkedHashMap<String, Integer>();
        try (var connection = Superuser.of(program);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counts;
    }

    @Test
    @Order(1)
    void nothingOfItIsShownBeforeItIsWhole() throws Exception {
        var answer = page(program, "/public/rounds");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("正在准备演示数据", "being prepared").doesNotContain("清源");
        assertThat(answer.headers().firstValue("Refresh")).isPresent();
        assertThat(page(program, "/assets/award.css").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void storyBrokenOffIsPlayedAnewAndToItsEnd() throws Exception {
        var finished = program.getBean(Demonstration.class).finished();
        assertThat(finished.state()).isEqualTo(State.PLAYED);
        assertThat(counts("select 'programmes', count(*) from programme")).containsEntry("programmes", 1);
        assertThat(page(program, "/").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void itEndsInTheSiteReviewOf2026() {
        assertThat(counts("select year || ' ' || phase, 1 from round order by year"))
                .containsOnlyKeys("2024 FOLLOW_UP", "2026 SITE_REVIEW");
        assertThat(program.getBean(BusinessClock.class).today()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(counts("""
                        select a.kind || ' ' || a.status, count(*) from application a join round r on r.id = a.round
                        where r.year = 2026 group by a.kind, a.status
                        """))
                .isEqualTo(Map.of(
                        "ORGANISATION SHORTLISTED", 10,
                        "ORGANISATION NOT_SHORTLISTED", 1,
                        "ORGANISATION NOT_QUALIFIED", 2,
                        "ORGANISATION WITHDRAWN", 1,
                        "INDIVIDUAL SHORTLISTED", 2,
                        "INDIVIDUAL NOT_SHORTLISTED", 1));
    }

    @Test
    @Order(4)
    void firstRoundHasItsWinnersPaid() {
        assertThat(counts("select kind, count(*) from award group by kind"))
                .isEqualTo(Map.of("ORGANISATION", 2, "INDIVIDUAL", 1));
        assertThat(counts("select 'paid', sum(amount_fen)::int / 100 from payment where award is not null"))
                .containsEntry("paid", 220_000);
        assertThat(counts("select 'uses', count(*) from use_of_prize")).containsEntry("uses", 3);
    }

    @Test
    @Order(5)
    void everyAccountOfferedExistsAndEveryRoleHasOne() {
        var offered = program.getBean(DemoAccounts.class).accounts(Locale.CHINA);
        var names = counts("select sign_in_name, 1 from account");
        assertThat(names.keySet())
                .containsAll(
                        offered.stream().map(account -> account.signInName()).toList());
        assertThat(counts("""
                        select distinct g.role, 1 from role_grant g join account a on a.person = g.person
                        where a.sign_in_name in ('%s')
                        """.formatted(String.join(
                        "','",
                        offered.stream().map(account -> account.signInName()).toList()))))
                .hasSize(13);
    }

    @Test
    @Order(6)
    void filesReallyAreWhatTheyAreCalled() {
        var story = Story.read();
        var round = story.rounds().rounds().getLast();
        for (var entry : round.applications()) {
            EvidenceFiles.of(story, round, entry).values().stream()
                    .flatMap(List::stream)
                    .forEach(DemonstrationTests::opens);
        }
    }

    private static void opens(Sent file) {
        try (InputStream content = file.getInputStream()) {
            switch (file.name().substring(file.name().lastIndexOf('.') + 1)) {
                case "jpg" -> assertThat(ImageIO.read(content)).isNotNull();
                case "pdf" ->
                    assertThat(new String(file.content(), java.nio.charset.StandardCharsets.ISO_8859_1))
                            .startsWith("%PDF-1.4")
                            .endsWith("%%EOF\n");
                case "docx", "xlsx" -> {
                    var entries = 0;
                    try (var zip = new ZipInputStream(content)) {
                        while (zip.getNextEntry() != null) {
                            var xml = new org.xml.sax.InputSource(new java.io.ByteArrayInputStream(zip.readAllBytes()));
                            javax.xml.parsers.DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(xml);
                            entries++;
                        }
                    }
                    assertThat(entries).isGreaterThanOrEqualTo(3);
                }
                default -> throw new AssertionError(file.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new AssertionError(file.name(), e);
        }
    }

    @Test
    @Order(7)
    void nothingIsPlayedTwice() throws Exception {
        var before = counts("select 'papers', count(*) from paper");
        program.close();
        program = started();
        assertThat(program.getBean(Demonstration.class).progress().state()).isEqualTo(State.PLAYED);
        assertThat(counts("select 'papers', count(*) from paper")).isEqualTo(before);
        assertThat(Files.exists(FOLDER.resolve("keys").resolve("journal.head"))).isTrue();
    }

    @Test
    @Order(8)
    void whoeverIsSignedInMovesTheClockForwardAndNeverBack() throws Exception {
        var clock = program.getBean(BusinessClock.class);
        var workdays = program.getBean(Workdays.class);
        var administrator =
                program.getBean(DemoAccounts.class).accounts(Locale.CHINA).getLast();
        var port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.get(CLOCK).headers().firstValue("Location").orElse(""))
                    .contains("/sign-in");
            visitor.get("/sign-in");
            visitor.post("/sign-in", "signInName", administrator.signInName(), "password", administrator.password());
            assertThat(visitor.get(CLOCK).statusCode()).isEqualTo(200);
            var day = clock.today();
            for (var wrong : List.of(day.minusDays(1), day, day.plusYears(10).plusDays(1))) {
                var refused = visitor.post(CLOCK, "step", "DATE", "day", wrong.toString());
                assertThat(refused.statusCode()).as("%s", wrong).isEqualTo(422);
            }
            assertThat(visitor.post(CLOCK, "step", "DATE").statusCode()).isEqualTo(422);
            assertThat(visitor.post(CLOCK, "step", "DATE", "day", "2026-02-30").statusCode())
                    .isEqualTo(422);
            assertThat(clock.today()).isEqualTo(day);

            assertThat(moved(visitor, "step", "DAY")).isEqualTo(day.plusDays(1));
            assertThat(moved(visitor, "step", "WORKING_DAY")).isEqualTo(workdays.plus(day.plusDays(1), 1));
            var later = clock.today();
            assertThat(moved(visitor, "step", "WEEK")).isEqualTo(later.plusWeeks(1));
            assertThat(moved(visitor, "step", "DATE", "day", "2026-12-24")).isEqualTo("2026-12-24");
        }
    }

    private static LocalDate moved(Visitor visitor, String... fields) throws Exception {
        assertThat(visitor.post(CLOCK, fields).statusCode()).isEqualTo(303);
        assertThat(visitor.get(CLOCK).statusCode()).isEqualTo(200);
        return program.getBean(BusinessClock.class).today();
    }
}
