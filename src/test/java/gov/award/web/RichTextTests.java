package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTests {

    private static final Map<String, String> PICTURES = Map.of("现场 图.png", "/files/1");

    @Test
    void tablesListsAndPicturesAreLaidOut() {
        var html = laidOut("**要点**\n\n- 一\n- 二\n\n| 年 | 率 |\n| --- | --- |\n| 2025 | 99 |\n\n![图一](<现场 图.png>)");
        assertThat(html)
                .contains("<strong>要点</strong>", "<li>一</li>", "<td>99</td>")
                .contains("<img src=\"/files/1\" alt=\"图一\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[点此](javascript:alert(1))",
                "[点此](https://elsewhere.example/?x)",
                "![图](https://elsewhere.example/a.png)",
                "![图](javascript:alert(1))",
                "![a](<现场 图.png> \"onload=alert(1)\")",
                "<https://elsewhere.example>",
                "[x]: https://elsewhere.example\n\n![y][x] [z][x]",
                "<a href=\"data:text/html,x\">x</a>"
            })
    void nothingBecomesAScriptALinkOrAPictureFromElsewhere(String text) {
        assertThat(laidOut(text).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("<(script|a|iframe|object|style)\\b")
                .doesNotContainPattern("<img (?!src=\"/files/1\")")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @Test
    void pictureThatWasNotHandedInIsItsName() {
        assertThat(laidOut("![图](没有.png)")).contains("〔没有.png〕").doesNotContain("<img");
    }

    private static String laidOut(String text) {
        return RichText.of(text, PICTURES).toString();
    }
}
