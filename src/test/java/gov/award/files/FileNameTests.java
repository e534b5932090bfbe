package gov.award.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"自评报告（终稿）.docx", "衡阳县××公司 2025年度“质量效益”证明.pdf", "𠮷林.pdf", "a'b;c,d&e.pdf", "证明.tar.pdf"})
    void namesAreKeptAsTheyAre(String name) {
        assertThat(FileName.of(name)).hasValue(new FileName(name));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/报告.pdf, 报告.pdf",
        "C:\\文档\\报告.pdf, 报告.pdf",
        "报告\u202Efdp.exe, 报告fdp.exe",
        "a\u200Bb.pdf, ab.pdf",
        "a<b>:c?.pdf, a_b__c_.pdf",
        "'  报告.pdf. ', 报告.pdf",
        ".htaccess, htaccess",
        "e\u0301.pdf, é.pdf"
    })
    void whatDoesHarmIsTakenOut(String sent, String kept) {
        assertThat(FileName.of(sent)).hasValue(new FileName(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "/", "报告/", "\u0000", "\uFFFD报告.pdf", "\uD800.pdf"})
    void whatIsNoNameIsRefused(String sent) {
        assertThat(FileName.of(sent)).isEmpty();
    }

    @Test
    void controlCharactersAreTakenOut() {
        assertThat(FileName.of("报告\u0000\r\n\t\u007F.pdf")).hasValue(new FileName("报告.pdf"));
    }

    @Test
    void namesOfTwoHundredCharactersAreKeptAndLongerOnesShortenedBeforeTheExtension() {
        assertThat(FileName.of("长".repeat(196) + ".pdf")).hasValue(new FileName("长".repeat(196) + ".pdf"));
        assertThat(FileName.of("长".repeat(197) + ".pdf")).hasValue(new FileName("长".repeat(196) + ".pdf"));
        assertThat(FileName.of("𠮷".repeat(300) + ".docx")).hasValue(new FileName("𠮷".repeat(195) + ".docx"));
        assertThat(FileName.of("x".repeat(5000))).hasValue(new FileName("x".repeat(200)));
    }
}
