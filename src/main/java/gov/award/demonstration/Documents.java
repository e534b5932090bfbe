package gov.award.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The files people of the story hand in: small, and real. */
final class Documents {

    private static final String SPECIMEN = "（演示样张，内容均为虚构）";

    private Documents() {}

    static Sent pdf(String name, List<String> paragraphs) {
        return new Sent(name, PdfFile.of(title(name), with(paragraphs)));
    }

    static Sent document(String name, Map<String, String> parts) {
        return new Sent(name, OfficeFile.document(title(name) + SPECIMEN, parts));
    }

    static Sent table(String name, List<List<Object>> rows) {
        return new Sent(name, OfficeFile.table(rows));
    }

    /** One of the pictures that come with the program. */
    static Sent picture(String name, String picture) {
        try {
            return new Sent(
                    name, new ClassPathResource("demonstration/pictures/" + picture + ".jpg").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(List<String> paragraphs) {
        return java.util.stream.Stream.concat(paragraphs.stream(), java.util.stream.Stream.of(SPECIMEN))
                .toList();
    }

    private static String title(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
