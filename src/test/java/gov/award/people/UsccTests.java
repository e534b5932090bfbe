package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43", // the example of GB 32100
                "91330100799655058B",
                "9144030071526726XG",
                "914403001922038216"
            })
    void knownCodesAreAccepted(String code) {
        assertThat(Uscc.parse(code)).isEqualTo(new Parsed.Valid<>(new Uscc(code)));
    }

    @Test
    void spacesSmallAndFullWidthLettersAreForgiven() {
        assertThat(Uscc.parse(" 9135 0100 m000 100y 43 ")).isInstanceOf(Parsed.Valid.class);
        assertThat(Uscc.parse("９１３５０１００Ｍ０００１００Ｙ４３")).isInstanceOf(Parsed.Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BLANK",
        "91350100M000100Y4, LENGTH",
        "91350100M000100Y433, LENGTH",
        "91350100M000100I43, CHARACTERS",
        "9135010AM000100Y43, CHARACTERS",
        "91350100M000100Y42, CHECK",
        "<script>alert(1)</, CHARACTERS"
    })
    void whatIsWrongIsNamed(String typed, IdentifierFault fault) {
        assertThat(Uscc.parse(typed)).isEqualTo(new Parsed.Invalid<Uscc>(List.of(fault)));
    }

    @Test
    void recordRefusesWhatParsingRefuses() {
        assertThatThrownBy(() -> new Uscc("91350100M000100Y42")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySingleMistypedCharacterAndEverySwapOfNeighboursIsFound() {
        var random = new Random(32100);
        for (var run = 0; run < 200; run++) {
            var code = random(random);
            for (var place = 0; place < 18; place++) {
                var mistyped = new StringBuilder(code);
                var wrong = ALPHABET.charAt(random.nextInt(31));
                mistyped.setCharAt(place, wrong);
                if (wrong != code.charAt(place)) {
                    assertThat(Uscc.parse(mistyped.toString())).isInstanceOf(Parsed.Invalid.class);
                }
                if (place < 17 && code.charAt(place) != code.charAt(place + 1)) {
                    var swapped = new StringBuilder(code);
                    swapped.setCharAt(place, code.charAt(place + 1));
                    swapped.setCharAt(place + 1, code.charAt(place));
                    assertThat(Uscc.parse(swapped.toString())).isInstanceOf(Parsed.Invalid.class);
                }
            }
        }
    }

    private static String random(Random random) {
        var code = new StringBuilder("91");
        for (var i = 2; i < 17; i++) {
            code.append(ALPHABET.charAt(random.nextInt(i < 8 ? 10 : 31)));
        }
        return code.append(Uscc.checkCharacter(code.toString())).toString();
    }
}
