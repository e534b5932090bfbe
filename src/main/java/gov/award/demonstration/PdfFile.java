package gov.award.demonstration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A small PDF of A4 pages with Chinese text, in a font every reader has or has a substitute for. */
final class PdfFile {

    private static final int LINE = 38;
    private static final int LINES = 36;
    private static final int TOP = 780;
    private static final int LEADING = 20;
    private static final int LEFT = 70;
    private static final int FIRST_PAGE = 7;

    private PdfFile() {}

    static byte[] of(String title, List<String> paragraphs) {
        var lines = new ArrayList<String>();
        paragraphs.forEach(paragraph -> lines.addAll(wrapped("　　" + paragraph)));
        var pages = new ArrayList<String>();
        for (var from = 0; from == 0 || from < lines.size(); from += LINES) {
            pages.add(page(from == 0 ? title : "", lines.subList(from, Math.min(lines.size(), from + LINES))));
        }
        return written(objects(pages));
    }

    private static List<String> wrapped(String paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var halves = 0;
        for (var i = 0; i < paragraph.length(); i++) {
            var c = paragraph.charAt(i);
            halves += latin(c) ? 1 : 2;
            if (halves > 2 * LINE) {
                lines.add(line.toString());
                line.setLength(0);
                halves = 2;
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String page(String title, List<String> lines) {
        var stream = new StringBuilder("BT %d %d Td ".formatted(LEFT, TOP));
        if (!title.isEmpty()) {
            stream.append(shown(title, 17)).append("0 -40 Td ");
        }
        for (var line : lines) {
            stream.append(shown(line, 12)).append("0 -%d Td ".formatted(LEADING));
        }
        return stream.append("ET").toString();
    }

    /** Substitutes for the Chinese font often lack digits and Latin letters, so these have a font of their own. */
    private static String shown(String line, int size) {
        var shown = new StringBuilder();
        for (var from = 0; from < line.length(); ) {
            var to = from + 1;
            while (to < line.length() && latin(line.charAt(to)) == latin(line.charAt(from))) {
                to++;
            }
            var run = line.substring(from, to);
            var bytes = latin(run.charAt(0)) ? run.getBytes(ISO_8859_1) : run.getBytes(UTF_16BE);
            shown.append("/F%d %d Tf <%s> Tj "
                    .formatted(
                            latin(run.charAt(0)) ? 2 : 1, size, HexFormat.of().formatHex(bytes)));
            from = to;
        }
        return shown.toString();
    }

    private static boolean latin(char c) {
        return c >= ' ' && c <= '~';
    }

    private static List<String> objects(List<String> pages) {
        var kids = new StringBuilder();
        for (var i = 0; i < pages.size(); i++) {
            kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
        }
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[%s]/Count %d>>".formatted(kids, pages.size()),
                "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 5 0 R/DW 1000"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>",
                "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
                        + "/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"));
        for (var i = 0; i < pages.size(); i++) {
            objects.add(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R/F2 6 0 R>>>>>>"
                            .formatted(FIRST_PAGE + 2 * i + 1));
            objects.add(
                    "<</Length %d>>stream\n%s\nendstream".formatted(pages.get(i).length(), pages.get(i)));
        }
        return objects;
    }

    private static byte[] written(List<String> objects) {
        var pdf = new StringBuilder("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        var offsets = new ArrayList<Integer>();
        for (var object : objects) {
            offsets.add(pdf.length());
            pdf.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }
}
