package gov.award.measures;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class EditionsTests {

    static final ClassPathResource HENGYANG = new ClassPathResource("measures/hengyang-2023.json");
    static final Edition EDITION = new Editions().byCode("hengyang-2023");

    @ParameterizedTest
    @CsvSource({
        "QUOTA_ORGANISATIONS, 3",
        "QUOTA_INDIVIDUALS, 1",
        "CYCLE_YEARS, 2",
        "OPERATING_YEARS, 3",
        "CLEAN_RECORD_YEARS, 3",
        "RECOMMENDATION_DAYS, 7",
        "TEAM_SMALLEST, 3",
        "TEAM_LARGEST, 5",
        "SHORTLIST_ORGANISATIONS, 10",
        "SITE_DAYS_SHORTEST, 2",
        "SITE_DAYS_LONGEST, 3",
        "CONSULTATION_REQUEST_DAYS, 5",
        "CONSULTATION_ANSWER_DAYS, 3",
        "NOTICE_DAYS, 7",
        "REAPPLICATION_YEARS, 6",
        "FRAUD_BAR_YEARS, 6",
        "REVOCATION_YEARS, 3"
    })
    void figuresAreThoseOfTheMeasures(Figure figure, int value) {
        assertThat(EDITION.number(figure)).isEqualTo(value);
        assertThat(EDITION.figures().setting(figure).toBeConfirmed()).isFalse();
    }

    @Test
    void prizesAreReadInFen() {
        assertThat(EDITION.fen(Figure.PRIZE_ORGANISATION)).isEqualTo(10_000_000);
        assertThat(EDITION.fen(Figure.PRIZE_INDIVIDUAL)).isEqualTo(2_000_000);
        assertThatThrownBy(() -> EDITION.number(Figure.PRIZE_INDIVIDUAL)).hasMessageContaining("is money");
        assertThatThrownBy(() -> EDITION.fen(Figure.NOTICE_DAYS)).hasMessageContaining("is not money");
        assertThatThrownBy(() -> EDITION.number(Figure.QUORUM)).hasMessageContaining("SHARE");
    }

    @Test
    void whatTheMeasuresLeaveOpenIsMarkedToBeConfirmed() {
        assertThat(EDITION.figures().setting(Figure.QUORUM).toBeConfirmed()).isTrue();
        assertThat(EDITION.figures().setting(Figure.MAJORITY).reading()).isEqualTo(1);
        assertThat(EDITION.setting(Switch.NOTICE_ROLLS_TO_WORKING_DAY).reading())
                .isEqualTo(7);
        assertThat(EDITION.setting(Switch.VACANCIES_ALLOWED).toBeConfirmed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, false", "13, 20, false", "14, 21, true", "2, 3, true", "0, 0, false"})
    void quorumOfTwoThirdsIsReachedByTwoThirds(int present, int members, boolean reached) {
        assertThat(EDITION.share(Figure.QUORUM).reachedBy(present, members)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"7, 14, false", "8, 14, true", "7, 15, false", "8, 15, true", "0, 0, false"})
    void majorityIsMoreThanHalf(int votes, int present, boolean carried) {
        assertThat(EDITION.share(Figure.MAJORITY).exceededBy(votes, present)).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({"2023-06-26, false", "2023-06-27, true", "2028-06-14, true", "2028-06-15, false"})
    void inForceFromTheDayOfIssueToTheLastDay(LocalDate day, boolean inForce) {
        assertThat(EDITION.inForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    QUOTA               | 第四条                | Article 4
                    CLEAN_RECORD        | 第十条第（七）项       | Article 10(7)
                    INDIVIDUAL_CONDUCT  | 第十一条第（三）项     | Article 11(3)
                    RANKING             | 第二十条               | Article 20
                    RECOMMENDATION_TIME | 第十五条第二款         | Article 15, paragraph 2
                    PRIZE_AMOUNT        | 第二十五条第一句       | Article 25, sentence 1
                    VALIDITY            | 第三十五条             | Article 35
                    """)
    void articlesAreCitedInBothLanguages(Provision provision, String chinese, String english) {
        assertThat(EDITION.article(provision).label(SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(EDITION.article(provision).label(ENGLISH)).isEqualTo(english);
    }

    @Test
    void allThirtyFiveArticlesAndTheirItemsAreMapped() {
        assertThat(EDITION.articles()).isEqualTo(35);
        assertThat(EDITION.inOrder().stream()
                        .map(clause -> clause.article().number())
                        .distinct())
                .hasSize(35)
                .isSorted();
        Map.of(7, 5L, 8, 6L, 10, 8L, 11, 3L, 32, 7L).forEach((article, items) -> assertThat(EDITION.inOrder().stream()
                        .map(Clause::article)
                        .filter(place -> place.number() == article && place.item() != null))
                .as("items of article %d", article)
                .hasSize(items.intValue()));
    }

    @Test
    void onlyPurposeAndEncouragementsAreDeclaratory() {
        assertThat(EDITION.inOrder().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.DECLARATORY)
                        .map(Clause::provision))
                .containsExactly(Provision.PURPOSE, Provision.SME_ENCOURAGEMENT, Provision.HIGHER_AWARDS_ENCOURAGEMENT);
    }

    @Test
    void listsAreThoseOfTheMeasures() {
        assertThat(EDITION.list(Catalogue.DEPARTMENTS)).hasSize(7);
        assertThat(EDITION.list(Catalogue.PURPOSES_OF_PRIZE)).hasSize(6);
        assertThat(EDITION.entry(Catalogue.DEPARTMENTS, "tax").name().zh()).isEqualTo("县税务局");
        assertThatThrownBy(() -> EDITION.entry(Catalogue.DEPARTMENTS, "customs"))
                .hasMessageContaining("customs");
    }

    @Test
    void anotherCountyIsDataAlone() {
        var editions = new Editions(HENGYANG, new ClassPathResource("editions/qinglan-2025.json"));
        var other = editions.byCode("qinglan-2025");

        assertThat(editions.all()).extracting(Edition::code).containsExactly("hengyang-2023", "qinglan-2025");
        assertThat(other.name(Name.AWARD, SIMPLIFIED_CHINESE)).isEqualTo("青岚县县长质量奖");
        assertThat(other.article(Provision.ALLOCATION).label(SIMPLIFIED_CHINESE))
                .isEqualTo("第二十六条第一款");
        assertThat(other.article(Provision.VALIDITY).number()).isEqualTo(34);
        assertThat(other.number(Figure.QUOTA_ORGANISATIONS)).isEqualTo(5);
        assertThat(other.fen(Figure.PRIZE_INDIVIDUAL)).isEqualTo(1_234_567);
        assertThat(other.figures().setting(Figure.QUORUM).toBeConfirmed()).isFalse();
        assertThat(other.is(Switch.NOTICE_ROLLS_TO_WORKING_DAY)).isFalse();
        assertThat(other.list(Catalogue.DEPARTMENTS)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void noNameOfTheFirstCountyShowsInAnother(Name name) {
        var other = new Editions(new ClassPathResource("editions/qinglan-2025.json")).byCode("qinglan-2025");

        assertThat(other.name(name, SIMPLIFIED_CHINESE)).doesNotContain("衡阳");
        assertThat(other.name(name, ENGLISH)).doesNotContain("Hengyang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "provision": "QUOTA"            | "provision": "QUOTAS"          | QUOTAS
                    "provision": "QUOTA"            | "provision": "CYCLE"           | QUOTA: is not mapped
                    "article": 35                   | "article": 36                  | VALIDITY: there is no article 36
                    "article": 35                   | "article": 34                  | article 35: no provision
                    "article": 10, "item": 7        | "article": 10, "item": 6       | article 10(7): no provision
                    "article": 10, "item": 8        | "article": 10, "item": 9       | HIGHER_AWARD: there is no item 10(9)
                    "article": 20,                  | "article": "20",               | RANKING: article is not a whole number
                    "CYCLE_YEARS": {"value": 2      | "CYCLE_YEARS": {"value": 2.5   | CYCLE_YEARS: 2.5 is not an amount of YEARS
                    "CYCLE_YEARS": {"value": 2      | "CYCLE_YEARS": {"value": 0     | CYCLE_YEARS: 0 is not
                    "CYCLE_YEARS"                   | "CYCLE"                        | CYCLE_YEARS: is missing
                    "TEAM_LARGEST": {"value": 5     | "TEAM_LARGEST": {"value": 2    | TEAM_SMALLEST: is more than
                    "RECOMMENDATION_DAYS": {"value": 7, "unit": "WORKING_DAYS" | "RECOMMENDATION_DAYS": {"value": 7, "unit": "DAYS" | RECOMMENDATION_DAYS: is counted in
                    "PRIZE_ORGANISATION": {"value": 100000 | "PRIZE_ORGANISATION": {"value": 0.001 | PRIZE_ORGANISATION
                    "value": "2/3"                  | "value": "3/2"                 | QUORUM: not a share
                    "VACANCIES_ALLOWED": {"value": true | "VACANCIES_ALLOWED": {"value": "yes" | VACANCIES_ALLOWED: is neither
                    "code": "tax", "name"           | "code": "health", "name"       | DEPARTMENTS: health is listed twice
                    "validUntil": "2028-06-14"      | "validUntil": "2028-06-31"     | 2028-06-31
                    "validUntil": "2028-06-14"      | "validUntil": "2023-06-27"     | valid until
                    "names":                        | "nicknames":                   | nicknames is unknown
                    """)
    void faultyEditionNamesFileAndPlace(String good, String bad, String message) throws IOException {
        assertThatThrownBy(() -> new Editions(changed(good, bad)))
                .isInstanceOf(FaultyEdition.class)
                .hasMessageContaining("changed.json")
                .hasMessageContaining(message);
    }

    @Test
    void approvalAfterTheLastDayWaitsForAConfirmedReading() throws IOException {
        var last = EDITION.validUntil();
        var open = "\"APPROVAL_AFTER_EXPIRY\": {\"value\": false, \"reading\": 20}";
        var read = new Editions(changed(open, open.replace("false", "true"))).byCode(EDITION.code());
        var confirmed = new Editions(
                        changed(
                                open,
                                "\"APPROVAL_AFTER_EXPIRY\": {\"value\": true, \"reading\": 20, \"confirmedBy\": \"县政府办函〔2028〕1号\"}"))
                .byCode(EDITION.code());

        assertThat(EDITION.approvableOn(last)).isTrue();
        assertThat(EDITION.approvableOn(last.plusDays(1))).isFalse();
        assertThat(read.approvableOn(last.plusDays(1))).isFalse();
        assertThat(confirmed.approvableOn(last.plusDays(1))).isTrue();
    }

    @Test
    void allFaultsAreNamedTogether() throws IOException {
        var text = HENGYANG.getContentAsString(StandardCharsets.UTF_8)
                .replace("\"CYCLE_YEARS\": {\"value\": 2", "\"CYCLE_YEARS\": {\"value\": -2")
                .replace("\"provision\": \"RANKING\"", "\"provision\": \"RATING\"");

        assertThatThrownBy(() -> new Editions(file(text)))
                .hasMessageContainingAll("CYCLE_YEARS", "RATING", "RANKING: is not mapped");
    }

    @Test
    void sameCodeTwiceIsRefused() {
        assertThatThrownBy(() -> new Editions(HENGYANG, HENGYANG)).hasMessageContaining("given twice");
    }

    @Test
    void brokenFileIsNamed() {
        for (var text : List.of("", "[]", "{", "{\"code\": 1, \"code\": 2}", "null")) {
            assertThatThrownBy(() -> new Editions(file(text)))
                    .as(text)
                    .isInstanceOf(FaultyEdition.class)
                    .hasMessageContaining("changed.json");
        }
    }

    @Test
    void everyReadingIsStatedInTheDocuments() throws IOException {
        var readings = Files.readString(Path.of("docs", "regulation", "readings.md"));
        var numbers = Stream.concat(
                        Stream.of(Figure.values()).map(EDITION.figures()::setting),
                        Stream.of(Switch.values()).map(EDITION::setting))
                .filter(Setting::toBeConfirmed)
                .map(Setting::reading);

        assertThat(numbers).isNotEmpty().allSatisfy(number -> assertThat(readings)
                .contains("\n## " + number + ". "));
        assertThat(Stream.concat(Stream.of(Figure.values()), Stream.of(Switch.values())))
                .filteredOn(setting -> setting instanceof Figure figure
                        ? EDITION.figures().setting(figure).toBeConfirmed()
                        : EDITION.setting((Switch) setting).toBeConfirmed())
                .allSatisfy(setting -> assertThat(readings).contains("`" + setting + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures", "measures_en"})
    void everyFigureSwitchAndListHasItsName(String bundle) throws IOException {
        var messages = PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("messages/" + bundle + ".properties"), StandardCharsets.UTF_8));

        for (var type : List.of(
                Figure.class, Figure.Unit.class, Switch.class, Catalogue.class, Name.class, Clause.Kind.class)) {
            for (var constant : type.getEnumConstants()) {
                assertThat(messages).containsKey(type.getSimpleName() + "." + constant);
            }
        }
    }

    private static ByteArrayResource changed(String good, String bad) throws IOException {
        var text = HENGYANG.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains(good);
        return file(text.replace(good, bad));
    }

    private static ByteArrayResource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "changed.json");
    }
}
