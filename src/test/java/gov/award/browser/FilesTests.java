package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import gov.award.acting.Actor;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.BrowserTest;
import gov.award.testing.SampleFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Files handed in by a real browser: several, dropped, interrupted, too large, twice, and by two members at once. */
@BrowserTest
class FilesTests {

    @TempDir
    Path folder;

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    private static Chromium chromium;
    private PeopleSteps people;
    private ApplicationsSteps steps;
    private Party party;
    private String evidence;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @BeforeEach
    void draft() {
        people = PeopleSteps.installed(program);
        var round = new RoundsSteps(program, people).announcedRound();
        steps = new ApplicationsSteps(program, people);
        party = steps.organisation("云溪机械有限公司");
        evidence = "/applications/" + steps.draft(party, round).text() + "/evidence";
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void severalFilesAreSentAtOnceReplacedTakenBackAndPreviewed() throws IOException {
        var desk = arrived(party.member(), address());
        attach(desk, file("一 “号”.pdf", SampleFiles.pdf("一号")), file("照片.png", SampleFiles.png(300, 200)));
        assertThat(standing(desk)).hasCount(2);
        attach(desk, file("三.docx", SampleFiles.docx("三")));
        assertThat(standing(desk)).hasCount(3);
        desk.picture("files-several");

        var first = standing(desk).filter(new Locator.FilterOptions().setHasText("一 “号”.pdf"));
        first.locator("summary").first().click();
        first.locator("input[type=file]").setInputFiles(file("二号.pdf", SampleFiles.pdf("二号")));
        var second = standing(desk).filter(new Locator.FilterOptions().setHasText("二号.pdf"));
        assertThat(second).containsText("较早版本");
        assertThat(standing(desk)).hasCount(3);
        second.locator("summary").last().click();
        desk.picture("files-versions");
        desk.leave(() -> second.locator("form[action$='/restoration'] button").click());
        desk.sees("文件已恢复");
        assertThat(standing(desk).first()).not().hasText("二号.pdf");

        desk.open(desk.page().locator("a[href$='/preview']").first().getAttribute("href"));
        assertThat(desk.page().locator("iframe.preview, img.preview")).hasCount(1);
        desk.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        desk.picture("files-preview");
    }

    @Test
    void droppedFilesAreSentAndWhatIsTypedBesideThemStays() {
        var desk = arrived(party.member(), address());
        var conditions = evidence.replace("evidence", "conditions");
        desk.open(conditions);
        var field = desk.page().locator("main form[data-guard] input[type=text], main form[data-guard] textarea");
        field.first().fill("还没有保存");
        var dropped = desk.page()
                .evaluateHandle(
                        "content => { const carried = new DataTransfer();"
                                + " const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0));"
                                + " carried.items.add(new File([bytes], '拖入.pdf'));"
                                + " carried.items.add(new File([bytes], '又一份.pdf'));"
                                + " return carried; }",
                        Base64.getEncoder().encodeToString(SampleFiles.pdf("拖入")));
        var place = desk.page().locator("#licence form.drop");
        place.dispatchEvent("dragover", java.util.Map.of("dataTransfer", dropped));
        assertThat(place).hasClass(java.util.regex.Pattern.compile("\\bover\\b"));
        place.dispatchEvent("drop", java.util.Map.of("dataTransfer", dropped));
        assertThat(desk.page().locator("#licence ul.files > li")).hasCount(2);
        assertThat(field.first()).hasValue("还没有保存");
        assertThat(desk.page().locator("#licence [role=status]")).hasText("全部处理完毕。");
    }

    @Test
    void fileGoesOnAfterTheLineBrokeAtEveryTenth() throws IOException {
        var content = new byte[6_000_000];
        new Random(1).nextBytes(content);
        System.arraycopy(SampleFiles.pdf("长"), 0, content, 0, SampleFiles.pdf("长").length);
        try (var line = new CuttingLine(port)) {
            var desk = arrived(party.member(), line.address());
            desk.open(evidence);
            line.cutEvery(content.length / 10, 9);
            desk.page().locator("input#file-evidence").setInputFiles(file("很长的文件.pdf", content));
            assertThat(standing(desk))
                    .hasCount(
                            1,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                    .setTimeout(120_000));
            assertThat(line.cuts.get()).isEqualTo(9);
            var link = standing(desk).first().locator("a").first().getAttribute("href");
            var back = desk.page().context().request().get(address() + link);
            assertThat(back.body()).isEqualTo(content);
        }
    }

    @Test
    void threeGigabytesAreRefusedAtOnceAndTheNextFileIsSent() throws IOException {
        var huge = folder.resolve("三个G.pdf");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        var desk = arrived(party.member(), address());
        attach(desk, huge, file("小.pdf", SampleFiles.pdf("小")), file("程序.pdf", "MZ".getBytes(UTF_8)));
        assertThat(standing(desk)).hasCount(1);
        var refused = desk.page().locator(".transfers .refused");
        assertThat(refused).hasCount(2);
        assertThat(refused.first()).containsText("50");
        desk.picture("files-refused");
        assertThat(arrivedUnfinished(desk)).isZero();
    }

    @Test
    void sentMoreThanDeclaredTheRestIsNotEvenRead() throws IOException {
        var desk = arrived(party.member(), address());
        desk.open(evidence);
        var page = desk.page();
        var cookies = page.context().cookies().stream().map(FilesTests::pair).collect(Collectors.joining("; "));
        var token = page.locator("input[name=_csrf]").first().getAttribute("value");
        var transfer = page.evaluate(
                        "async ([address, token]) => (await fetch(address, {method: 'POST', headers: {"
                                + "'X-CSRF-TOKEN': token, 'Upload-Length': '1000',"
                                + "'Upload-Metadata': 'name YS5wZGY=,place ZXZpZGVuY2U='}})).headers.get('Location')",
                        List.of(evidence.replace("/evidence", "/transfers"), token))
                .toString();
        var head = "PATCH " + transfer + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookies
                + "\r\nX-CSRF-TOKEN: " + token + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                + "Content-Type: application/offset+octet-stream\r\n";
        assertThat(answer(head + "Content-Length: 3221225472\r\n\r\n", 0)).startsWith("HTTP/1.1 413");
        assertThat(answer(head + "Transfer-Encoding: chunked\r\n\r\n", 64)).startsWith("HTTP/1.1 413");
        desk.open(evidence);
        assertThat(page.locator("ul.files progress")).hasAttribute("value", "0");
    }

    @Test
    void sameFileTwiceAndTwoMembersAtOnce() throws IOException {
        var colleague = steps.colleague(party, "云溪机械有限公司");
        var same = file("同一份.pdf", SampleFiles.pdf("同一份"));
        var one = arrived(party.member(), address());
        var other = arrived(colleague, address());
        one.open(evidence);
        other.open(evidence);
        one.page().locator("input#file-evidence").setInputFiles(new Path[] {same, same});
        other.page().locator("input#file-evidence").setInputFiles(same);
        assertThat(one.page().locator("[role=status]").last()).hasText("全部处理完毕。");
        assertThat(other.page().locator("[role=status]").last()).hasText("全部处理完毕。");
        one.open(evidence);
        assertThat(standing(one)).hasCount(3);
    }

    private Desk arrived(Actor member, String address) {
        return new Desk(chromium.window(), address)
                .open("/sign-in")
                .form("/sign-in")
                .enter("signInName", member.name().replace("经办人", "applicant"), "password", PeopleSteps.PASSWORD)
                .send();
    }

    private void attach(Desk desk, Path... files) {
        desk.open(evidence);
        desk.page().locator("input#file-evidence").setInputFiles(files);
        assertThat(desk.page().locator("#evidence [role=status]")).hasText("全部处理完毕。");
    }

    private static Locator standing(Desk desk) {
        return desk.page().locator("#evidence ul.files > li:has(code)");
    }

    private static int arrivedUnfinished(Desk desk) {
        return desk.page().locator("ul.files progress").count();
    }

    private static String pair(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    /** Sends a head and that many megabytes in chunks, as far as they are taken; the first line of the answer. */
    private String answer(String head, int megabytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(ISO_8859_1));
            out.flush();
            var chunk = new byte[1 << 20];
            Arrays.fill(chunk, (byte) 'x');
            try {
                for (var i = 0; i < megabytes; i++) {
                    out.write("100000\r\n".getBytes(ISO_8859_1));
                    out.write(chunk);
                    out.write("\r\n".getBytes(ISO_8859_1));
                }
            } catch (IOException closed) {
                // The program need not read on once it has answered.
            }
            return new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
