package gov.award.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.database.TestDatabase;
import gov.award.files.AttachmentId;
import gov.award.files.FileType;
import gov.award.files.Upload;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import gov.award.web.PageRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Reports given in as files, read after they were given in and searched like the form. */
@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class ReportTests {

    private static final Path WORD = Path.of("src/test/resources/reports/report.doc");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportReader reader;

    @TempDir
    Path folder;

    private PeopleSteps people;
    private RoundId round;
    private ApplicationsSteps steps;
    private Actor office;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        steps = new ApplicationsSteps(context, people);
        office = new RecommendationsSteps(context, people).pledged(round, rounds.office());
    }

    @Test
    void wordsOfAReportAreFoundOnceItWasReadWithTheFileTheyStandIn() throws Exception {
        var party = steps.organisation("云溪窑火陶瓷有限公司");
        given(party, new Upload("自评报告.docx", docx("一、领导", "以窑炉余热烘干坯体，减少天然气消耗。")));
        given(steps.organisation("云溪机械有限公司"), new Upload("报告.docx", docx("没有所找的内容")));
        assertThat(names(office, "余热")).isEmpty();

        reader.read();

        var line = search(office, "余热").getFirst();
        assertThat(whole(line.name())).isEqualTo("云溪窑火陶瓷有限公司");
        assertThat(line.excerpts()).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.origin())
                    .asInstanceOf(InstanceOfAssertFactories.type(Origin.Report.class))
                    .extracting(Origin.Report::name)
                    .isEqualTo("自评报告.docx");
            assertThat(whole(excerpt.pieces())).contains("以窑炉余热烘干坯体");
            assertThat(excerpt.pieces()).contains(new Piece("余热", true));
        });
        assertThat(names(office, "窑炉余热烘干坯体")).hasSize(1);
        assertThat(names(office, "余热 窑火")).hasSize(1);
        assertThat(names(office, "余热烘烤")).isEmpty();
    }

    @Test
    void reportIsFoundByThoseAloneWhoSeeIt() throws Exception {
        var party = steps.organisation("云溪窑火陶瓷有限公司");
        given(party, new Upload("自评报告.docx", docx("以窑炉余热烘干坯体。")));
        reader.read();
        assertThat(names(party.member(), "余热")).hasSize(1);
        assertThat(names(steps.organisation("云溪机械有限公司").member(), "余热")).isEmpty();
        assertThat(names(people.actor(Role.OFFICE), "余热")).as("has not pledged").isEmpty();
        assertThat(names(people.actor(Role.ASSESSOR), "余热")).isEmpty();
    }

    @Test
    void onlyWhatWasGivenInIsRead() throws Exception {
        steps.complete(steps.organisation("云溪窑火陶瓷有限公司"), round, people.unit(UnitPart.RECOMMENDING), "全员改善模式");
        reader.read();
        assertThat(count("select count(*) from award.report_text")).isZero();
    }

    @Test
    void pdfAndDocumentsOfOldAreReadToo() throws Exception {
        assertThat(text(FileType.PDF, SampleFiles.pdf("卓越绩效自评报告"))).contains("卓越绩效自评报告");
        for (var type : List.of(FileType.DOC, FileType.WPS)) {
            assertThat(text(type, Files.readAllBytes(WORD))).contains("以蒸汽余热回收降低能耗");
        }
        assertThat(text(FileType.OFD, SampleFiles.ofd("报告"))).isEmpty();
    }

    @Test
    void longReportIsReadUpToItsLimit() throws IOException {
        var text =
                IntStream.range(0, 40_000).mapToObj(line -> line + "号工序运行有效。").collect(Collectors.joining());
        assertThat(text(FileType.DOCX, SampleFiles.docx(text)))
                .hasSize(ReportText.LONGEST)
                .startsWith("0号工序");
    }

    @Test
    void textEndsAtNoHalfOfACharacterAndHoldsNothingTheDatabaseRefuses() throws IOException {
        var whole = "质".repeat(ReportText.LONGEST - 2);
        assertThat(text(FileType.DOCX, SampleFiles.docx(whole))).isEqualTo(whole + "\n");
        var halved = "质".repeat(ReportText.LONGEST - 1) + "\ud840\udc00";
        assertThat(text(FileType.DOCX, SampleFiles.docx(halved))).isEqualTo("质".repeat(ReportText.LONGEST - 1));
    }

    /** A comment is held whole by whoever reads XML; this one has no room in the memory of the reading. */
    @Test
    void reportThatTakesAllTheMemoryEndsItsOwnReadingAndNoMore() throws Exception {
        var greedy = SampleFiles.zip(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<d><!--" + "x".repeat(120_000_000) + "--><t>余热</t></d>"));
        var file = Files.write(folder.resolve("greedy.docx"), greedy);
        assertThat(new ReadingProcess(folder).text(FileType.DOCX, file)).isEmpty();
        assertThat(new ReadingProcess(folder)
                        .text(FileType.DOCX, Files.write(folder.resolve("a.docx"), SampleFiles.docx("余热"))))
                .isEqualTo("余热\n");
    }

    @Test
    void partsOverlapByMoreThanAWordAndMakeUpTheWhole() {
        assertThat(ReadReport.parts("")).containsExactly("");
        assertThat(ReadReport.parts("短")).containsExactly("短");
        var text = IntStream.range(0, 20_000).mapToObj(String::valueOf).collect(Collectors.joining("、"));
        var parts = ReadReport.parts(text);
        var together = new StringBuilder(parts.getFirst());
        for (var i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i - 1)).endsWith(parts.get(i).substring(0, 300));
            together.append(parts.get(i).substring(300));
        }
        assertThat(together.toString()).isEqualTo(text);
    }

    @Test
    void wordAcrossPartsOfAReportIsFound() throws Exception {
        var before = "质".repeat(2998);
        given(steps.organisation("云溪机械有限公司"), new Upload("报告.docx", docx(before + "窑炉余热" + before)));
        reader.read();
        assertThat(count("select count(*) from award.report_text")).isEqualTo(3);
        var found = search(office, "窑炉余热");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().excerpts()).hasSize(1);
    }

    @Test
    void moreReportsThanAreLookedUpAtOnceAreReadPastThoseThatCannotBeOpened() throws Exception {
        var party = steps.organisation("云溪机械有限公司");
        var id = given(party, new Upload("报告.docx", docx("以窑炉余热烘干坯体。")));
        sql("""
                insert into award.attachment (id, programme, subject, purpose, name, type, size, digest, confidentiality, uploaded_by, uploaded_at)
                select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, a.programme, a.subject, a.purpose, n || '.docx', a.type, 1,
                       lpad(to_hex(n), 64, '0'), a.confidentiality, a.uploaded_by, a.uploaded_at
                from award.attachment a, generate_series(1, %2$s) n where a.subject = '%1$s' and a.purpose = 'report';
                insert into award.application_version_file (version, file, programme, application, place, name, size, digest)
                select f.version, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, f.programme, f.application, f.place,
                       n || '.docx', 1, lpad(to_hex(n), 64, '0')
                from award.application_version_file f, generate_series(1, %2$s) n where f.application = '%1$s' and f.place = 'REPORT'
                """.formatted(id.text(), UnreadReports.AT_ONCE + 1));
        reader.read();
        assertThat(names(office, "余热")).hasSize(1);
        assertThat(count("select count(*) from award.report_text")).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadHasNoTextAndHoldsNothingUp() throws Exception {
        var broken = given(
                steps.organisation("云溪窑火陶瓷有限公司"), new Upload("报告.doc", new ByteArrayResource(SampleFiles.doc("残缺"))));
        given(steps.organisation("云溪机械有限公司"), new Upload("报告.docx", docx("以窑炉余热烘干坯体。")));
        sql("update award.attachment set type = 'PDF' where subject = '%s' and purpose = 'report'"
                .formatted(broken.text()));
        reader.read();
        assertThat(names(office, "余热")).containsExactly("云溪机械有限公司");
        assertThat(count("select count(*) from award.report_text where application = '%s' and content = ''"
                        .formatted(broken.text())))
                .isEqualTo(1);
        reader.read();
        assertThat(count("select count(*) from award.journal_entry where act = 'ReadReport'"))
                .isEqualTo(2);
    }

    @Test
    void reportIsReadOnceAndNothingElseIs() throws Exception {
        var id = given(steps.organisation("云溪机械有限公司"), new Upload("报告.docx", docx("以窑炉余热烘干坯体。")));
        reader.read();
        var timer = Actor.system(Role.TIMER, office.programme());
        for (var purpose : List.of("report", "licence")) {
            var file = file(id, purpose);
            assertThat(context.getBean(ReadReport.class).read(timer, file, "别的").reasons())
                    .extracting(Refusal::rule)
                    .containsExactly("REPORT_READ_ALREADY");
        }
        assertThat(context.getBean(ReadReport.class)
                        .read(timer, new AttachmentId(UUID.randomUUID()), "别的")
                        .reasons())
                .hasSize(1);
    }

    @Test
    void reportWaitsForItsScan() throws Exception {
        var id = given(steps.organisation("云溪机械有限公司"), new Upload("报告.docx", docx("以窑炉余热烘干坯体。")));
        sql("""
                insert into award.scan (attachment, digest, outcome, at)
                select id, digest, 'WAITING', now() from award.attachment where subject = '%s' and purpose = 'report'
                """.formatted(id.text()));
        reader.read();
        assertThat(names(office, "余热")).isEmpty();
        sql("update award.scan set outcome = 'CLEAN'");
        reader.read();
        assertThat(names(office, "余热")).hasSize(1);
    }

    @Test
    void documentThatRefersOutsideItselfIsNotFollowed() throws IOException {
        var hostile = SampleFiles.zip(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"/word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<d xmlns:w=\"w\"><w:p><w:t>前&x;后</w:t></w:p></d>"));
        assertThatThrownBy(() -> text(FileType.DOCX, hostile)).isInstanceOf(IOException.class);
    }

    private String text(FileType type, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("report." + type.extension()), content);
        return ReportText.of(type, file);
    }

    /** An application given in with a report that is a file, beside the one of the form. */
    private ApplicationId given(Party party, Upload report) {
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "全员改善模式");
        context.getBean(gov.award.applications.ApplicationReadings.class)
                .section(party.member(), id, Section.REPORT, java.util.Locale.CHINA)
                .places()
                .getFirst()
                .files()
                .forEach(file -> allowed(context.getBean(gov.award.applications.RemoveFile.class)
                        .remove(party.member(), id, file.file().id())));
        allowed(steps.attach(party, id, FilePlace.REPORT, report));
        allowed(steps.submit(party, id));
        return id;
    }

    private List<SearchPage.Line> search(Actor reader, String words) {
        var page = context.getBean(SearchReadings.class)
                .search(reader, new Sought(words, null, null, null), new PageRequest(1, 20));
        return Objects.requireNonNull(page.found()).rows();
    }

    private List<String> names(Actor reader, String words) {
        return search(reader, words).stream().map(line -> whole(line.name())).toList();
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static ByteArrayResource docx(String... paragraphs) {
        return new ByteArrayResource(SampleFiles.docx(paragraphs));
    }

    private static AttachmentId file(ApplicationId id, String purpose) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select id from award.attachment where subject = '%s' and purpose = '%s'"
                                .formatted(id.text(), purpose))) {
            row.next();
            return new AttachmentId(row.getObject(1, UUID.class));
        }
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void sql(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict.reasons()).isEmpty();
    }
}
