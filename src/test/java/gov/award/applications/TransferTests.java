package gov.award.applications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The protocol by which a file is sent in pieces, as a browser or a stranger speaks it. */
@DatabaseTest
class TransferTests {

    private static final byte[] FILE = Arrays.copyOf(SampleFiles.pdf("分段上传"), 100_003);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    PeopleSteps people;
    ApplicationsSteps steps;
    Party party;
    Browser browser;
    String at;

    @BeforeEach
    void draft() throws Exception {
        people = PeopleSteps.installed(context);
        var round = new RoundsSteps(context, people).announcedRound();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
        at = "/applications/" + steps.draft(party, round).text();
        browser = Visits.signedIn(context, http, party.member());
        browser.get(at + "/evidence");
    }

    @Test
    void fileSentInPiecesComesBackEqualToTheByte() throws Exception {
        var address = begun(begin("分段 “上传”.pdf", FILE));
        for (var offset = 0; offset < FILE.length; offset += 10_000) {
            assertThat(offset(address)).isEqualTo(offset);
            var end = Math.min(FILE.length, offset + 10_000);
            var answer = piece(address, offset, Arrays.copyOfRange(FILE, offset, end));
            assertThat(answer.getStatus()).isEqualTo(204);
            assertThat(answer.getHeader("Upload-Offset")).isEqualTo(Integer.toString(end));
        }
        assertThat(complete(address).getStatus()).isEqualTo(204);
        assertThat(complete(address).getStatus()).as("finished once more").isEqualTo(204);
        var page = Browser.page(browser.get(at + "/evidence"));
        var file = page.expectFirst("ul.files a[href*=/files/]");
        assertThat(file.text()).isEqualTo("分段 “上传”.pdf");
        assertThat(browser.get(file.attr("href")).getContentAsByteArray()).isEqualTo(FILE);
        assertThat(ask(HttpMethod.HEAD, address).getStatus()).isEqualTo(404);
    }

    @Test
    void unfinishedTransferIsShownAndTheSameFileGoesOnWithIt() throws Exception {
        var address = begun(begin("a.pdf", FILE));
        piece(address, 0, Arrays.copyOf(FILE, 50_000));
        var page = Browser.page(browser.get(at + "/evidence"));
        assertThat(page.expectFirst("progress[aria-label=a.pdf]").attr("value")).isEqualTo("49");
        var again = begin("a.pdf", FILE);
        assertThat(begun(again)).isEqualTo(address);
        assertThat(again.getHeader("Upload-Offset")).isEqualTo("50000");
        var other = FILE.clone();
        other[99_999] = 1;
        assertThat(begun(begin("a.pdf", other))).isNotEqualTo(address);
        assertThat(complete(address).getStatus()).as("not whole").isEqualTo(409);

        assertThat(browser.post(at + "/transfers/" + address.substring("/transfers/".length()) + "/removal")
                        .getStatus())
                .isEqualTo(303);
        assertThat(ask(HttpMethod.HEAD, address).getStatus()).isEqualTo(404);
    }

    @Test
    void pieceThatDoesNotFollowChangesNothing() throws Exception {
        var address = begun(begin("a.pdf", FILE));
        piece(address, 0, Arrays.copyOf(FILE, 50_000));
        for (var wrong : List.of(0, 49_999, 50_001, 200_000)) {
            var answer = piece(address, wrong, new byte[10]);
            assertThat(answer.getStatus()).as("%d", wrong).isEqualTo(409);
            assertThat(answer.getHeader("Upload-Offset")).isEqualTo("50000");
        }
        assertThat(piece(address, -1, new byte[10]).getStatus()).isEqualTo(400);
    }

    @Test
    void moreThanWasDeclaredIsRefusedAndNotKept() throws Exception {
        var address = begun(begin("a.pdf", FILE));
        assertThat(piece(address, 0, new byte[FILE.length + 1]).getStatus()).isEqualTo(413);
        assertThat(offset(address)).isZero();
    }

    @Test
    void threeGigabytesAreRefusedBeforeAByteIsSent() throws Exception {
        var answer = declared("大.pdf", "3221225472", "evidence", "");
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(answer.getContentAsString(UTF_8)).contains("50");
        assertThat(declared("大.pdf", "99999999999999999999", "evidence", "").getStatus())
                .isEqualTo(400);
        assertThat(declared("大.pdf", "-1", "evidence", "").getStatus()).isEqualTo(400);
        assertThat(declared("大.pdf", "10", "nowhere", "").getStatus()).isEqualTo(404);
        assertThat(ask(HttpMethod.POST, at + "/transfers").getStatus()).isEqualTo(400);
        assertThat(browser.ask(
                                HttpMethod.POST,
                                at + "/transfers",
                                new byte[0],
                                "Upload-Length",
                                "10",
                                "Upload-Metadata",
                                "name %%%")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void fileThatArrivedDifferentIsRefusedAndNotKept() throws Exception {
        var address = begun(begin("a.pdf", FILE));
        var changed = FILE.clone();
        changed[70_000] = 7;
        piece(address, 0, changed);
        var answer = complete(address);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8)).contains("a.pdf", "不一致");
        assertThat(ask(HttpMethod.HEAD, address).getStatus()).isEqualTo(404);
        assertThat(Browser.page(browser.get(at + "/evidence")).select("ul.files"))
                .isEmpty();
    }

    @Test
    void disguisedFileIsRefusedAtTheEndWithItsReason() throws Exception {
        var page = "<html><script>alert(1)</script></html>".getBytes(UTF_8);
        var address = begun(begin("网页.pdf", page));
        piece(address, 0, page);
        var answer = complete(address);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8)).contains("网页.pdf");
    }

    @Test
    void hostileNamesAreMadeHarmlessOrRefused() throws Exception {
        for (var name :
                List.of("..\\..\\etc\\passwd.pdf", "../../passwd.pdf", "pass\u202Ewd.pdf", "passwd.pdf\r\nX: y")) {
            var answer = declared(name, "10", "evidence", "");
            assertThat(answer.getStatus()).as(name).isIn(201, 422);
        }
        var shown = Browser.page(browser.get(at + "/evidence")).select("progress[aria-label]");
        assertThat(shown.eachAttr("aria-label"))
                .allMatch(name -> name.matches("passwd\\.pdf.*") && !name.contains("\n"));
        var script = declared("<script>alert(1)</script>.pdf", "10", "evidence", "");
        assertThat(script.getStatus()).isIn(201, 422);
        assertThat(browser.get(at + "/evidence").getContentAsString(UTF_8)).doesNotContain("<script>alert");
        assertThat(declared("长".repeat(300) + ".pdf", "10", "evidence", "").getStatus())
                .isEqualTo(201);
    }

    @Test
    void transferIsItsOwnersAlone() throws Exception {
        var address = begun(begin("a.pdf", FILE));
        piece(address, 0, Arrays.copyOf(FILE, 10));
        var stranger =
                Visits.signedIn(context, http, steps.organisation("青岚食品有限公司").member());
        var office = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        for (var other : List.of(stranger, office)) {
            other.get("/account");
            assertThat(other.ask(HttpMethod.HEAD, address, new byte[0]).getStatus())
                    .isEqualTo(404);
            assertThat(other.ask(
                                    HttpMethod.PATCH,
                                    address,
                                    new byte[10],
                                    "Tus-Resumable",
                                    "1.0.0",
                                    "Upload-Offset",
                                    "10",
                                    "Content-Type",
                                    "application/offset+octet-stream")
                            .getStatus())
                    .isEqualTo(404);
            assertThat(other.ask(HttpMethod.POST, at + "/transfers/" + UUID.randomUUID() + "/completion", new byte[0])
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(offset(address)).isEqualTo(10);
        assertThat(Browser.of(http).ask(HttpMethod.HEAD, address, new byte[0]).getStatus())
                .isEqualTo(303);
    }

    @Test
    void otherVersionsAndTypesAreNotTaken() throws Exception {
        var address = begun(begin("a.pdf", FILE));
        assertThat(browser.ask(HttpMethod.PATCH, address, new byte[10], "Upload-Offset", "0")
                        .getStatus())
                .isEqualTo(412);
        assertThat(browser.ask(
                                HttpMethod.PATCH,
                                address,
                                new byte[10],
                                "Tus-Resumable",
                                "1.0.0",
                                "Upload-Offset",
                                "0",
                                "Content-Type",
                                "text/plain")
                        .getStatus())
                .isEqualTo(415);
        assertThat(offset(address)).isZero();
    }

    @Test
    void previewFramesOnlyOurFilesEachInASandboxOfItsOwn() throws Exception {
        var address = begun(begin("a.pdf", FILE));
        piece(address, 0, FILE);
        complete(address);
        var link = Browser.page(browser.get(at + "/evidence"))
                .expectFirst("a[href$=/preview]")
                .attr("href");
        var preview = browser.get(link);
        assertThat(preview.getHeaders("Content-Security-Policy")).hasSize(1);
        assertThat(preview.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-src 'self'", "frame-ancestors 'none'");
        var shown = browser.get(Browser.page(preview).expectFirst("iframe").attr("src"));
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getHeaders("Content-Security-Policy")).hasSize(1);
        assertThat(shown.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox")
                .doesNotContain("allow-scripts");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.getContentType()).isEqualTo("application/pdf");
    }

    private MockHttpServletResponse begin(String name, byte[] content) throws Exception {
        return declared(name, Integer.toString(content.length), "evidence", sha256(content));
    }

    private MockHttpServletResponse declared(String name, String length, String place, String digest) throws Exception {
        return browser.ask(
                HttpMethod.POST,
                at + "/transfers",
                new byte[0],
                "Upload-Length",
                length,
                "Upload-Metadata",
                "name " + base64(name) + ",place " + base64(place) + ",digest " + base64(digest));
    }

    private static String begun(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(201);
        return java.util.Objects.requireNonNull(answer.getHeader("Location"));
    }

    private MockHttpServletResponse ask(HttpMethod method, String path) throws Exception {
        return browser.ask(method, path, new byte[0]);
    }

    private int offset(String address) throws Exception {
        var answer = ask(HttpMethod.HEAD, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return Integer.parseInt(java.util.Objects.requireNonNull(answer.getHeader("Upload-Offset")));
    }

    private MockHttpServletResponse piece(String address, int offset, byte[] bytes) throws Exception {
        return browser.ask(
                HttpMethod.PATCH,
                address,
                bytes,
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                Integer.toString(offset),
                "Content-Type",
                "application/offset+octet-stream");
    }

    private MockHttpServletResponse complete(String address) throws Exception {
        return ask(HttpMethod.POST, at + address + "/completion");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
