package gov.award.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents and tables in Office Open XML (ISO/IEC 29500). */
final class OfficeFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";

    /** Entries of a packed file bear a time; the story's files are the same each time. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2024, 1, 1, 0, 0);

    private OfficeFile() {}

    /** A document with a title, and paragraphs each under its heading. */
    static byte[] document(String title, Map<String, String> parts) {
        var body = new StringBuilder(paragraph(title, 36, true));
        parts.forEach(
                (heading, text) -> body.append(paragraph(heading, 28, true)).append(paragraph("　　" + text, 24, false)));
        var files = new LinkedHashMap<String, String>();
        files.put("[Content_Types].xml", contentTypes("/word/document.xml", "wordprocessingml.document.main+xml", ""));
        files.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
        files.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"" + SCHEMAS + "wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
        return packed(files);
    }

    /** A table: numbers are numbers, everything else is text. */
    static byte[] table(List<List<Object>> rows) {
        var data = new StringBuilder();
        for (var row : rows) {
            data.append("<row>");
            row.forEach(cell -> data.append(cell(cell)));
            data.append("</row>");
        }
        var main = SCHEMAS + "spreadsheetml/2006/main";
        var files = new LinkedHashMap<String, String>();
        files.put(
                "[Content_Types].xml",
                contentTypes(
                        "/xl/workbook.xml",
                        "spreadsheetml.sheet.main+xml",
                        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + OFFICE
                                + "spreadsheetml.worksheet+xml\"/>"));
        files.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        files.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + SCHEMAS
                        + "officeDocument/2006/relationships\"><sheets><sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        files.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        files.put(
                "xl/worksheets/sheet1.xml",
                XML + "<worksheet xmlns=\"" + main + "\"><sheetData>" + data + "</sheetData></worksheet>");
        return packed(files);
    }

    private static String cell(Object cell) {
        return cell instanceof Number number
                ? "<c><v>" + number + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + escaped(cell.toString()) + "</t></is></c>";
    }

    private static String paragraph(String text, int halfPoints, boolean bold) {
        return "<w:p><w:r><w:rPr>%s<w:sz w:val=\"%d\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(bold ? "<w:b/>" : "", halfPoints, escaped(text));
    }

    private static String contentTypes(String part, String type, String more) {
        return XML + "<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"" + part
                + "\" ContentType=\"" + OFFICE + type + "\"/>" + more + "</Types>";
    }

    private static String relation(String kind, String target) {
        return XML + "<Relationships xmlns=\"" + SCHEMAS
                + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + SCHEMAS + "officeDocument/2006/relationships/" + kind + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] packed(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(PACKED);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
