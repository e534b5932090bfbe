package gov.award.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file made by hand, right or wrong in whatever way a test wants. */
public final class Book {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private String workbook = "";

    /** One sheet with texts; a cell that begins with {@code <c} is taken as it is. */
    public static byte[] of(List<List<String>> rows) {
        return new Book().sheet("Sheet1", rows).bytes();
    }

    public Book sheet(String name, List<List<String>> rows) {
        return sheet(name, rows, "");
    }

    /** @param after what stands behind the rows, such as merged cells */
    public Book sheet(String name, List<List<String>> rows, String after) {
        var data = new StringBuilder();
        for (var row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            for (var column = 0; column < rows.get(row).size(); column++) {
                var at = reference(column) + (row + 1);
                var cell = rows.get(row).get(column);
                data.append(cell.startsWith("<c") ? cell.replace("@@", at) : text(at, cell));
            }
            data.append("</row>");
        }
        return raw(name, "<sheetData>" + data + "</sheetData>" + after);
    }

    public Book raw(String name, String content) {
        names.add(name);
        return part(
                "xl/worksheets/sheet" + names.size() + ".xml",
                XML + "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    public Book part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Book type(String mediaType) {
        type = mediaType;
        return this;
    }

    /** Days count from 1904, as on old Macs. */
    public Book from1904() {
        workbook = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A number as a file has it. */
    public static String number(String raw) {
        return "<c r=\"@@\"><v>" + raw + "</v></c>";
    }

    /** A number shown as a day. */
    public static String day(String raw) {
        return "<c r=\"@@\" s=\"1\"><v>" + raw + "</v></c>";
    }

    public static String formula(String formula, String result) {
        return "<c r=\"@@\" t=\"str\"><f>" + formula + "</f><v>" + result + "</v></c>";
    }

    public static String cell(String type, String value) {
        return "<c r=\"@@\" t=\"" + type + "\"><v>" + value + "</v></c>";
    }

    private static String text(String at, String text) {
        return text.isEmpty()
                ? ""
                : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text)
                        + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String reference(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : all().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** One sheet with one cell in each row, written as it is packed: the rows themselves are never held. */
    public static byte[] withRows(int rows, String header) {
        var book = new Book().raw("Sheet1", "");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : book.all().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().contains("worksheets")) {
                    zip.write((XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">" + header + "</row>")
                            .getBytes(UTF_8));
                    for (var row = 2; row <= rows; row++) {
                        zip.write(("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + row + "</v></c></row>")
                                .getBytes(UTF_8));
                    }
                    zip.write("</sheetData></worksheet>".getBytes(UTF_8));
                } else {
                    zip.write(part.getValue().getBytes(UTF_8));
                }
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        var overrides = new StringBuilder();
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        for (var i = 1; i <= names.size(); i++) {
            overrides
                    .append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(
                            ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(names.get(i - 1), i, i));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, OFFICE, i));
        }
        for (var kind : List.of("styles", "sharedStrings")) {
            if (kind.equals("styles") || parts.containsKey("xl/sharedStrings.xml")) {
                relations.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"/xl/%s.xml\"/>"
                        .formatted(kind, OFFICE, kind, kind));
            }
        }
        all.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/>" + overrides
                        + "</Types>");
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        all.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbook + "<sheets>" + sheets
                        + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        all.put(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\""
                        + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        all.putAll(parts);
        return all;
    }

    private static String relationships(String relations) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>";
    }
}
