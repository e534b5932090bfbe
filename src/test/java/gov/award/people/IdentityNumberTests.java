package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 1949-12-31", "440524188001010014, 1880-01-01"}) // the examples of GB 11643
    void knownNumbersAreAccepted(String number, LocalDate born) {
        assertThat(IdentityNumber.parse(number, TODAY)).isEqualTo(new Parsed.Valid<>(new IdentityNumber(number)));
        assertThat(new IdentityNumber(number).born()).isEqualTo(born);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BLANK",
        "11010519491231002, LENGTH",
        "110105194912310O2X, CHARACTERS",
        "01010519491231002X, CHARACTERS",
        "110105194912310021, CHECK"
    })
    void whatIsWrongIsNamed(String typed, IdentifierFault fault) {
        assertThat(IdentityNumber.parse(typed, TODAY)).isEqualTo(new Parsed.Invalid<IdentityNumber>(List.of(fault)));
    }

    @Test
    void impossibleDateIsNamedEvenIfTheCheckCharacterFits() {
        for (var date : List.of("20230229", "20230431", "20231301", "20230100")) {
            assertThat(IdentityNumber.parse(number("430421", date, 7), TODAY))
                    .isEqualTo(new Parsed.Invalid<IdentityNumber>(List.of(IdentifierFault.DATE)));
        }
        assertThat(IdentityNumber.parse(number("430421", "20240229", 7), TODAY)).isInstanceOf(Parsed.Valid.class);
    }

    @Test
    void nobodyIsBornAfterToday() {
        assertThat(IdentityNumber.parse(number("430421", "20260520", 1), TODAY)).isInstanceOf(Parsed.Valid.class);
        assertThat(IdentityNumber.parse(number("430421", "20260521", 1), TODAY))
                .isEqualTo(new Parsed.Invalid<IdentityNumber>(List.of(IdentifierFault.FUTURE)));
    }

    @Test
    void smallXAndSpacesAreForgiven() {
        assertThat(IdentityNumber.parse("110105 19491231 002x", TODAY)).isInstanceOf(Parsed.Valid.class);
    }

    @Test
    void textFormNeverShowsTheNumber() {
        var number = new IdentityNumber("11010519491231002X");
        assertThat(number).hasToString("1101************2X");
        assertThat(new Parsed.Valid<>(number).toString()).doesNotContain("1949");
    }

    @Test
    void recordRefusesWhatParsingRefusesWithoutRepeatingIt() {
        assertThatThrownBy(() -> new IdentityNumber("110105194912310021"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("1949");
    }

    @Test
    void everySingleMistypedDigitIsFound() {
        var random = new Random(11643);
        for (var run = 0; run < 200; run++) {
            var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(40_000));
            var number = number("430421", day.toString().replace("-", ""), random.nextInt(1000));
            for (var place = 0; place < 17; place++) {
                var wrong = new StringBuilder(number);
                wrong.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + 1 + random.nextInt(9)) % 10));
                assertThat(IdentityNumber.parse(wrong.toString(), LocalDate.of(9999, 1, 1)))
                        .isInstanceOf(Parsed.Invalid.class);
            }
        }
    }

    private static String number(String division, String birth, int sequence) {
        var body = division + birth + "%03d".formatted(sequence);
        return body + IdentityNumber.checkCharacter(body + "0");
    }
}
