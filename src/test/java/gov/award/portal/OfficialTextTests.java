package gov.award.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Article;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.PROCEDURE)
class OfficialTextTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private Actor office;

    @BeforeEach
    void people() {
        people = PeopleSteps.installed(context);
        office = people.actor(Role.OFFICE);
    }

    @Test
    void textIsShownBesideTheSummariesAndTheNewestCounts() throws Exception {
        assertThat(page()).doesNotContain("样本正文");
        allowed(load(office, text(35, "样本正文甲")));
        assertThat(page()).contains("样本正文甲第三十五条", "云政办发〔2023〕1号");
        clock.advance(Duration.ofMinutes(1));
        allowed(load(office, text(35, "样本正文乙")));
        assertThat(page()).contains("样本正文乙第一条").doesNotContain("样本正文甲");
    }

    @Test
    void articlesAreComplete() {
        assertThat(rules(load(office, text(34, "正文")))).containsExactly("OFFICIAL_ARTICLE_COUNT");
        assertThat(rules(load(office, text(36, "正文")))).containsExactly("OFFICIAL_ARTICLE_COUNT");
        assertThat(rules(load(office, text(35, "正文").replace("第七条", "第八条")))).containsExactly("OFFICIAL_ARTICLE_ORDER");
        assertThat(rules(load(office, text(35, "正文").replace("第七条\u3000正文第七条", "第七条"))))
                .containsExactly("OFFICIAL_ARTICLE_EMPTY");
    }

    @Test
    void chaptersAndParagraphsAreToldApart() {
        var read = OfficialText.read("序言\n第一章 总则\n第一条 甲\n  （一）乙\n第二章 附则\n第二条\u3000丙\n", 2);
        assertThat(read).isEqualTo(new OfficialText.Complete(java.util.Map.of(1, "甲\n（一）乙", 2, "丙")));
    }

    @Test
    void fileMustBePlainUtf8AndSmallAndHaveASource() {
        var act = context.getBean(LoadOfficialText.class);
        assertThat(rules(act.load(
                        office,
                        UUID.randomUUID(),
                        "hengyang-2023",
                        "来源",
                        new ByteArrayResource(text(35, "正文").getBytes(Charset.forName("GB18030"))))))
                .containsExactly("OFFICIAL_NOT_UTF8");
        assertThat(rules(act.load(
                        office, UUID.randomUUID(), "hengyang-2023", " ", new ByteArrayResource(new byte[1_000_001]))))
                .containsExactly("OFFICIAL_SOURCE", "OFFICIAL_TOO_LARGE");
        var most = Arrays.copyOf(text(35, "正文").getBytes(StandardCharsets.UTF_8), 1_000_000);
        Arrays.fill(most, text(35, "正文").getBytes(StandardCharsets.UTF_8).length, most.length, (byte) ' ');
        assertThat(act.load(office, UUID.randomUUID(), "hengyang-2023", "来源", new ByteArrayResource(most)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void fileIsReadOnlyForWhoeverMayLoadItAndNoFurtherThanItIsTaken() throws Exception {
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read.addAndGet(length);
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        var act = context.getBean(LoadOfficialText.class);
        var recommender = people.actor(Role.RECOMMENDER);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> act.load(recommender, UUID.randomUUID(), "hengyang-2023", "来源", () -> endless));
        assertThat(read).hasValue(0);
        assertThat(rules(act.load(office, UUID.randomUUID(), "hengyang-2023", "来源", () -> endless)))
                .containsExactly("OFFICIAL_TOO_LARGE");
        assertThat(read).hasValue(1_000_001);
    }

    @Test
    void fileSentByTheFormIsLoaded() throws Exception {
        var browser = Visits.signedIn(context, http, office);
        browser.get("/public/measures");
        var sent = new MockMultipartFile(
                "text", "正式文本.txt", "text/plain", text(35, "样本正文丙").getBytes(StandardCharsets.UTF_8));
        assertThat(browser.send("/measures/text", List.of(sent), "source", "云政办发〔2023〕1号")
                        .getRedirectedUrl())
                .isEqualTo("/public/measures?done=officialText");
        assertThat(page()).contains("样本正文丙第一条");
    }

    @Test
    void nobodyElseLoadsIt() {
        for (var role : List.of(Role.ADMINISTRATOR, Role.COMMITTEE, Role.SUPERVISOR, Role.APPLICANT)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> load(actor, text(35, "正文")));
        }
    }

    private String page() throws Exception {
        return Browser.of(http).get("/public/measures").getContentAsString(StandardCharsets.UTF_8);
    }

    private Verdict load(Actor actor, String text) {
        return context.getBean(LoadOfficialText.class)
                .load(
                        actor,
                        UUID.randomUUID(),
                        "hengyang-2023",
                        "云政办发〔2023〕1号",
                        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Invented, since the program carries no official text. */
    private static String text(int articles, String body) {
        return IntStream.rangeClosed(1, articles)
                .mapToObj(number -> new Article(number, null, null, null).label(Locale.CHINA))
                .map(label -> label + "\u3000" + body + label)
                .collect(Collectors.joining("\n"));
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
