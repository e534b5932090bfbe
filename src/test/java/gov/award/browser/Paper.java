package gov.award.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.testing.SampleFiles;
import java.util.List;

/** A file someone has at hand, with its Chinese name. */
record Paper(String name, byte[] content) {

    /** Name and every byte. */
    void isEqualTo(Paper other) {
        assertThat(name).isEqualTo(other.name);
        assertThat(content).isEqualTo(other.content);
    }

    static Paper scan(String title) {
        return new Paper(title + ".pdf", SampleFiles.pdf(title));
    }

    static Paper text(String title, String... paragraphs) {
        return new Paper(title + ".docx", SampleFiles.docx(paragraphs));
    }

    static Paper table(String title, List<List<String>> rows) {
        return new Paper(title + ".xlsx", SampleFiles.xlsx(rows));
    }

    static Paper photo(String title) {
        return new Paper(title + ".jpg", SampleFiles.jpg(320, 240));
    }
}
