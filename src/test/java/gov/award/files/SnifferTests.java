package gov.award.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.testing.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnifferTests {

    @TempDir
    private Path folder;

    @Test
    void everyTypeTakenIsToldByItsContent() throws IOException {
        assertThat(sniff(SampleFiles.pdf("县长质量奖"), "")).isEqualTo(Sniffer.is(FileType.PDF));
        assertThat(sniff(SampleFiles.docx("县长质量奖"), "")).isEqualTo(Sniffer.is(FileType.DOCX));
        assertThat(sniff(SampleFiles.xlsx(List.of(List.of("县", "长"))), "")).isEqualTo(Sniffer.is(FileType.XLSX));
        assertThat(sniff(SampleFiles.doc("县长质量奖"), "doc")).isEqualTo(Sniffer.is(FileType.DOC));
        assertThat(sniff(SampleFiles.doc("县长质量奖"), "wps")).isEqualTo(Sniffer.is(FileType.WPS));
        assertThat(sniff(SampleFiles.xls("县长质量奖"), "xls")).isEqualTo(Sniffer.is(FileType.XLS));
        assertThat(sniff(SampleFiles.xls("县长质量奖"), "et")).isEqualTo(Sniffer.is(FileType.ET));
        assertThat(sniff(SampleFiles.ofd("县长质量奖"), "")).isEqualTo(Sniffer.is(FileType.OFD));
        assertThat(sniff(SampleFiles.jpg(40, 30), "")).isEqualTo(Sniffer.is(FileType.JPG));
        assertThat(sniff(SampleFiles.png(40, 30), "")).isEqualTo(Sniffer.is(FileType.PNG));
    }

    @Test
    void otherTypesAreRefusedWhateverTheyAreCalled() throws IOException {
        for (var content : List.of(
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "MZ\u0090\u0000",
                "#!/bin/sh\n",
                "plain text",
                "{\\rtf1 text}",
                "GIF89a\u0001\u0000\u0001\u0000")) {
            assertThat(sniff(content.getBytes(ISO_8859_1), "pdf")).isEqualTo(Sniffer.not(FileFault.TYPE));
        }
        assertThat(sniff(SampleFiles.zip(Map.of("a.txt", "text")), "docx")).isEqualTo(Sniffer.not(FileFault.TYPE));
        assertThat(sniff(SampleFiles.container(Map.of("PowerPoint Document", new byte[5000])), "doc"))
                .isEqualTo(Sniffer.not(FileFault.TYPE));
    }

    @Test
    void pdfThatDoesNotBeginAsOneIsNeverTaken() throws IOException {
        for (var before : List.of("<html>", "\n", "PK", "    ")) {
            var polyglot = (before + new String(SampleFiles.pdf("x"), ISO_8859_1)).getBytes(ISO_8859_1);
            assertThat(sniff(polyglot, "pdf")).isInstanceOf(Sniffer.Finding.IsNot.class);
        }
    }

    @Test
    void documentsWithMacrosAreRefused() throws IOException {
        var docm = SampleFiles.zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
                "word/document.xml",
                "<x/>"));
        assertThat(sniff(docm, "docx")).isEqualTo(Sniffer.not(FileFault.MACROS));
        var hidden = SampleFiles.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x"));
        assertThat(sniff(hidden, "xlsx")).isEqualTo(Sniffer.not(FileFault.MACROS));
        var doc = SampleFiles.container(Map.of("WordDocument", new byte[5000], "Macros", new byte[5000]));
        assertThat(sniff(doc, "doc")).isEqualTo(Sniffer.not(FileFault.MACROS));
    }

    @Test
    void encryptedDocumentIsRefused() throws IOException {
        var encrypted = SampleFiles.container(Map.of("EncryptedPackage", new byte[5000]));
        assertThat(sniff(encrypted, "docx")).isEqualTo(Sniffer.not(FileFault.ENCRYPTED));
    }

    @Test
    void damagedFilesAreRefusedAndNeverFailOtherwise() throws IOException {
        for (var whole :
                List.of(SampleFiles.docx("x"), SampleFiles.xls("x"), SampleFiles.ofd("x"), SampleFiles.doc("x"))) {
            assertThat(sniff(Arrays.copyOf(whole, whole.length / 3), "")).isInstanceOf(Sniffer.Finding.IsNot.class);
            var random = new Random(1);
            for (var run = 0; run < 100; run++) {
                var altered = whole.clone();
                for (var i = 0; i < 20; i++) {
                    altered[8 + random.nextInt(altered.length - 8)] = (byte) random.nextInt();
                }
                assertThat(sniff(altered, "")).isNotNull();
            }
        }
        assertThat(sniff("\u00ff\u00d8\u00ff\u00e0<script>".getBytes(ISO_8859_1), "jpg"))
                .isEqualTo(Sniffer.not(FileFault.DAMAGED));
        assertThat(sniff("\u0089PNG\r\n\u001a\n<script>".getBytes(ISO_8859_1), "png"))
                .isEqualTo(Sniffer.not(FileFault.DAMAGED));
    }

    @Test
    void bombIsRefusedLongBeforeItIsUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertThat(sniff(out.toByteArray(), "docx")).isEqualTo(Sniffer.not(FileFault.BOMB));
    }

    @Test
    void directoryOfAPackedFileIsMeasuredBeforeAnythingReadsIt() throws IOException {
        var nothingButDirectory = directory(800, 60_000);
        assertThat(nothingButDirectory.length).isBetween(48_000_000, 50 * 1024 * 1024);
        var memory = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        var file = folder.resolve("file");
        Files.write(file, nothingButDirectory);

        var before = memory.getCurrentThreadAllocatedBytes();
        var found = Sniffer.sniff(file, "docx");

        assertThat(found).isEqualTo(Sniffer.not(FileFault.BOMB));
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(4_000_000);
    }

    @Test
    void directoryIsTakenUpToItsLimits() {
        assertThat(new ZipDirectory(20_000, 4_000_000).exceeds(20_000, 4_000_000))
                .isFalse();
        assertThat(new ZipDirectory(20_001, 10).exceeds(20_000, 4_000_000)).isTrue();
        assertThat(new ZipDirectory(10, 4_000_001).exceeds(20_000, 4_000_000)).isTrue();
        assertThat(new ZipDirectory(-1, 10).exceeds(20_000, 4_000_000)).isTrue();
        assertThat(new ZipDirectory(10, -1).exceeds(20_000, 4_000_000)).isTrue();
    }

    @Test
    void packedFileOfManyEntriesTellsThemInItsRecordForLargeFiles() throws IOException {
        var file = folder.resolve("file");
        Files.write(file, directory(65_536, 0));
        assertThat(ZipDirectory.of(file))
                .get()
                .extracting(ZipDirectory::entries)
                .isEqualTo(65_536L);
        assertThat(Sniffer.sniff(file, "docx")).isEqualTo(Sniffer.not(FileFault.BOMB));
        Files.write(file, directory(3, 100));
        assertThat(ZipDirectory.of(file))
                .get()
                .extracting(ZipDirectory::entries)
                .isEqualTo(3L);
    }

    @Test
    void packedFileWithSomethingBehindItsEndRecordIsRefused() throws IOException {
        var whole = SampleFiles.docx("县长质量奖");
        assertThat(sniff(Arrays.copyOf(whole, whole.length + 1), "docx")).isEqualTo(Sniffer.not(FileFault.DAMAGED));
        assertThat(sniff(Arrays.copyOf(whole, whole.length - 1), "docx")).isEqualTo(Sniffer.not(FileFault.DAMAGED));
    }

    @Test
    void directoryOfAnOlderOfficeDocumentIsMeasuredBeforeAnythingReadsIt() throws IOException {
        assertThat(sniff(container(2_000_000 / 512), "doc")).isNotEqualTo(Sniffer.not(FileFault.BOMB));
        assertThat(sniff(container(2_000_000 / 512 + 1), "doc")).isEqualTo(Sniffer.not(FileFault.BOMB));

        var file = folder.resolve("file");
        Files.write(file, container(95_000));
        var memory = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        var before = memory.getCurrentThreadAllocatedBytes();
        assertThat(Sniffer.sniff(file, "doc")).isEqualTo(Sniffer.not(FileFault.BOMB));
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(4_000_000);
    }

    /** An office document that is nothing but its directory, of so many sectors of 512 bytes. */
    private static byte[] container(int sectors) {
        var tables = (sectors + 800 + 127) / 128;
        var lists = tables > 109 ? (tables - 109 + 126) / 127 : 0;
        var bytes = ByteBuffer.allocate(512 * (1 + tables + lists + sectors)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0, 0xE11AB1A1E011CFD0L);
        bytes.putShort(24, (short) 0x3E).putShort(26, (short) 3).putShort(28, (short) 0xFFFE);
        bytes.putShort(30, (short) 9).putShort(32, (short) 6);
        bytes.putInt(44, tables).putInt(48, tables + lists).putInt(56, 4096).putInt(60, -2);
        bytes.putInt(68, lists == 0 ? -2 : tables).putInt(72, lists);
        for (var i = 0; i < 109; i++) {
            bytes.putInt(76 + 4 * i, i < tables ? i : -1);
        }
        for (var i = 0; i < lists * 127; i++) {
            var list = 512 * (1 + tables + i / 127);
            bytes.putInt(list + 4 * (i % 127), 109 + i < tables ? 109 + i : -1);
            bytes.putInt(list + 508, i / 127 + 1 < lists ? tables + i / 127 + 1 : -2);
        }
        for (var i = 0; i < tables * 128; i++) {
            var of = i < tables
                    ? -3
                    : i < tables + lists
                            ? -4
                            : i < tables + lists + sectors - 1 ? i + 1 : i < tables + lists + sectors ? -2 : -1;
            bytes.putInt(512 + 4 * i, of);
        }
        var root = 512 * (1 + tables + lists);
        bytes.put(root, "R".getBytes(ISO_8859_1)).putShort(root + 64, (short) 4).put(root + 66, (byte) 5);
        bytes.putInt(root + 68, -1).putInt(root + 72, -1).putInt(root + 76, -1).putInt(root + 116, -2);
        return bytes.array();
    }

    /** Entries of nothing, each with a comment: these stand in the directory only. */
    private static byte[] directory(int entries, int comment) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var i = 0; i < entries; i++) {
                var entry = new ZipEntry(Integer.toString(i));
                entry.setSize(0);
                entry.setCrc(0);
                entry.setComment("x".repeat(comment));
                zip.putNextEntry(entry);
            }
        }
        return out.toByteArray();
    }

    private Sniffer.Finding sniff(byte[] content, String extension) throws IOException {
        var file = folder.resolve("file");
        Files.write(file, content);
        return Sniffer.sniff(file, extension);
    }
}
