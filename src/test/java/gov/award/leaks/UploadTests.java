package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.applications.ApplicationsSteps;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.SampleFiles;
import gov.award.testing.ServedTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Files as they come over the wire: too large, empty, disguised, packed to burst, hostilely named. */
@ServedTest
class UploadTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc http;

    @LocalServerPort
    int port;

    private Browser browser;
    private Line line;
    private String application;

    @BeforeEach
    void applicationBegun() throws Exception {
        var people = PeopleSteps.installed(program);
        var round = new RoundsSteps(program, people).announcedRound();
        var steps = new ApplicationsSteps(program, people);
        var party = steps.organisation("蓝溪机械有限公司");
        application = "/applications/" + steps.draft(party, round).text();
        browser = Visits.signedIn(program, http, party.member());
        line = new Line(port, browser.cookie("award-session"));
    }

    @AfterEach
    void hungUp() {
        line.close();
    }

    @Test
    void fileAboveTheLimitIsAnsweredWithAPageThatSaysSo() throws Exception {
        var answer = sent("大文件.pdf", new byte[51 * MEGABYTE]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).expectFirst("main").text()).contains("50 MB");
        assertThat(stored()).isZero();
    }

    @Test
    void formOfTenThousandFieldsIsAnsweredWithAPageThatSaysSo() throws Exception {
        var fields = IntStream.range(0, 10_000)
                .mapToObj(number -> "products-1-" + number + "=x")
                .collect(Collectors.joining("&"));
        var answer = line.post(
                application + "/products",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("version=0&" + fields));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).expectFirst("main").text()).contains("没有保存任何内容");
    }

    @Test
    void fileIsTakenWithAsManyFieldsAsTheLongestFormHas() throws Exception {
        var values = new LinkedHashMap<String, String>();
        values.put("_csrf", line.token());
        values.put("place", "evidence");
        IntStream.range(0, 400).forEach(number -> values.put("about-" + number, "x"));
        var answer = line.post(
                application + "/files",
                "multipart/form-data; boundary=" + Parts.BOUNDARY,
                Parts.of(values, Map.of("file", new Parts.File("file", "证明.pdf", SampleFiles.pdf("证明")))));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(stored()).isOne();
    }

    @Test
    void fileWithinTheLimitIsTaken() throws Exception {
        var pdf = SampleFiles.pdf("证明");
        var large = Arrays.copyOf(pdf, 49 * MEGABYTE);
        assertThat(sent("较大文件.pdf", large).statusCode()).isEqualTo(303);
        assertThat(stored()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"照片.pdf, PNG", "表格.docx, PNG", "程序.pdf, EXE", "网页.jpg, HTML", "空.pdf, EMPTY", "材料.docx, BOMB"})
    void whatIsNotWhatItIsCalledIsRefusedByName(String name, String content) throws Exception {
        var answer = sent(name, disguised(content));
        assertThat(answer.statusCode()).isEqualTo(422);
        var refusal = Jsoup.parse(answer.body()).expectFirst(".refusal").text();
        // A browser that sends no content may have sent none at all.
        assertThat(refusal).satisfiesAnyOf(text -> assertThat(text).contains(name), text -> assertThat(content)
                .isEqualTo("EMPTY"));
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"照片.pdf, PNG", "表格.docx, PNG", "程序.pdf, EXE", "网页.jpg, HTML", "材料.docx, BOMB"})
    void whatIsNotWhatItIsCalledIsRefusedAtTheEndOfATransferAndNotKept(String name, String content) throws Exception {
        var bytes = disguised(content);
        var transfer = begun(name, bytes);
        assertThat(piece(transfer, 0, bytes).statusCode()).isEqualTo(204);
        var ended = ended(transfer);
        assertThat(ended.statusCode()).isEqualTo(422);
        assertThat(ended.body()).contains(name);
        assertThat(stored()).isZero();
        assertThat(line.ask("HEAD", transfer, new byte[0]).statusCode()).isEqualTo(404);
    }

    @Test
    void pieceCutOffOnTheWayLeavesATransferThatGoesOnAndArrivesWhole() throws Exception {
        var pdf = Arrays.copyOf(SampleFiles.pdf("证明"), 300_000);
        var transfer = begun("证明.pdf", pdf);
        line.breakOff("PATCH", transfer, Arrays.copyOf(pdf, 200_000), pdf.length, piece(0));
        assertThat(ended(transfer).statusCode()).as("not whole").isEqualTo(409);
        assertThat(stored()).isZero();

        var arrived = arrived(transfer);
        assertThat(arrived).isLessThanOrEqualTo(200_000);
        assertThat(piece(transfer, arrived, Arrays.copyOfRange(pdf, arrived, pdf.length))
                        .statusCode())
                .isEqualTo(204);
        assertThat(ended(transfer).statusCode()).isEqualTo(204);
        var id = RankingsSteps.ids("select id from award.attachment where purpose = 'evidence'")
                .getFirst();
        assertThat(browser.get("/files/" + id).getContentAsByteArray()).isEqualTo(pdf);
    }

    @Test
    void pieceDamagedOnTheWayIsFoundAtTheEndAndNotKept() throws Exception {
        var pdf = Arrays.copyOf(SampleFiles.pdf("证明"), 300_000);
        var transfer = begun("证明.pdf", pdf);
        var damaged = pdf.clone();
        damaged[250_000] ^= 1;
        assertThat(piece(transfer, 0, damaged).statusCode()).isEqualTo(204);
        assertThat(ended(transfer).statusCode()).isEqualTo(422);
        assertThat(stored()).isZero();
        assertThat(line.ask("HEAD", transfer, new byte[0]).statusCode()).isEqualTo(404);
    }

    @Test
    void moreThanAnnouncedIsTakenNeitherAtOnceNorPieceByPiece() throws Exception {
        var pdf = Arrays.copyOf(SampleFiles.pdf("证明"), 300_000);
        var transfer = begun("证明.pdf", pdf);
        assertThat(piece(transfer, 0, new byte[51 * MEGABYTE]).statusCode()).isEqualTo(413);
        assertThat(arrived(transfer)).isZero();
        assertThat(piece(transfer, 0, Arrays.copyOf(pdf, 200_000)).statusCode()).isEqualTo(204);
        assertThat(piece(transfer, 200_000, new byte[200_000]).statusCode()).isEqualTo(413);
        assertThat(arrived(transfer)).isEqualTo(200_000);
        assertThat(announced("大文件.pdf", 51L * MEGABYTE, "").statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd.pdf",
                "C:\\Windows\\system32\\材料.pdf",
                "附件\u202Efdp.exe.pdf",
                "报\u0007告\u0000.pdf",
                "<script>alert(1)</script>.pdf",
                "=cmd|' /C calc'!A0.pdf",
                "%2e%2e%2fetc.pdf",
                "CON.pdf",
                "....pdf"
            })
    void hostileNameIsMadeHarmlessOrRefused(String name) throws Exception {
        var answer = sent(name, SampleFiles.pdf("证明"));
        assertThat(answer.statusCode()).isIn(303, 400, 422);
        assertThat(names()).allSatisfy(UploadTests::harmless);
        for (var id : RankingsSteps.ids("select id from award.attachment where purpose = 'evidence'")) {
            var download = browser.get("/files/" + id);
            assertThat(download.getStatus()).isEqualTo(200);
            assertThat(download.getHeader("Content-Disposition")).doesNotContain("..", "\\", "\r", "\n", "<");
        }
        assertThat(browser.get(application + "/evidence").getContentAsString(UTF_8))
                .doesNotContain("<script>alert");
    }

    @Test
    void filesOfAStrangerAreNotEvenReadWhereNoneAreTaken() throws Exception {
        try (var stranger = new Line(port, "")) {
            var answer = stranger.post(
                    application + "/files",
                    "multipart/form-data; boundary=" + Parts.BOUNDARY,
                    Parts.of(
                            Map.of("_csrf", stranger.token()),
                            Map.of("file", new Parts.File("file", "大文件.pdf", new byte[51 * MEGABYTE]))));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void veryLongChineseNameIsShortenedAndKeepsItsExtension() throws Exception {
        assertThat(sent("长".repeat(300) + ".pdf", SampleFiles.pdf("证明")).statusCode())
                .isEqualTo(303);
        assertThat(names()).singleElement().asString().endsWith(".pdf").hasSize(200);
    }

    private static void harmless(String name) {
        assertThat(name)
                .doesNotContain("/", "\\", "\u202E", "\u0007", "\u0000", "<", ">", "|", "..")
                .isNotBlank();
    }

    private HttpResponse<String> sent(String name, byte[] content) throws Exception {
        var values = new LinkedHashMap<String, String>();
        values.put("_csrf", line.token());
        values.put("place", "evidence");
        return line.post(
                application + "/files",
                "multipart/form-data; boundary=" + Parts.BOUNDARY,
                Parts.of(values, Map.of("file", new Parts.File("file", name, content))));
    }

    private static byte[] disguised(String content) {
        return switch (content) {
            case "PNG" -> SampleFiles.png(2, 2);
            case "EXE" -> "MZ\u0090 this program cannot be run in DOS mode".getBytes(UTF_8);
            case "HTML" -> "<html><script>alert(1)</script></html>".getBytes(UTF_8);
            case "EMPTY" -> new byte[0];
            default -> bomb();
        };
    }

    /** The address of a new transfer. */
    private String begun(String name, byte[] content) throws Exception {
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        var answer = announced(name, content.length, digest);
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> announced(String name, long size, String digest) throws Exception {
        return line.ask(
                "POST",
                application + "/transfers",
                new byte[0],
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                "name " + base64(name) + ",place " + base64("evidence") + ",digest " + base64(digest));
    }

    private HttpResponse<String> piece(String transfer, int offset, byte[] bytes) throws Exception {
        return line.ask("PATCH", transfer, bytes, piece(offset));
    }

    private static String[] piece(int offset) {
        return new String[] {
            "Tus-Resumable", "1.0.0", "Content-Type", "application/offset+octet-stream", "Upload-Offset", "" + offset
        };
    }

    private int arrived(String transfer) throws Exception {
        return Integer.parseInt(line.ask("HEAD", transfer, new byte[0])
                .headers()
                .firstValue("Upload-Offset")
                .orElseThrow());
    }

    private HttpResponse<String> ended(String transfer) throws Exception {
        return line.ask("POST", application + transfer + "/completion", new byte[0]);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static byte[] bomb() {
        return SampleFiles.zip(Map.of(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "word/document.xml",
                "0".repeat(60_000_000)));
    }

    private static int stored() {
        return RankingsSteps.ids("select id from award.attachment where purpose = 'evidence'")
                .size();
    }

    private static java.util.List<String> names() throws java.sql.SQLException {
        try (var connection = gov.award.database.TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from award.attachment where purpose = 'evidence'")) {
            var names = new java.util.ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
