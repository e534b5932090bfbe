package gov.award.register;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.register.BarFinding.Ground;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarsTests {

    private static final LocalDate DECIDED = LocalDate.of(2020, 5, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 10);

    private final Bars bars = new Bars(new Editions()::byCode);

    @Test
    @Basis(Provision.REAPPLICATION_BAR)
    void sameModelIsBarredToTheCorrespondingDayOfTheSixthYear() {
        var award = award(AwardLevel.OWN, AwardStanding.WON, "“三全”质量管理模式");

        assertThat(weigh(award, "三全质量管理模式", LAST))
                .singleElement()
                .satisfies(finding -> assertThat(finding.ground()).isEqualTo(Ground.SAME_MODEL))
                .satisfies(finding -> assertThat(finding.until()).isEqualTo(LAST));
        assertThat(weigh(award, "三全质量管理模式", LAST.plusDays(1))).isEmpty();
    }

    @Test
    @Basis(Provision.REAPPLICATION_BAR)
    void anotherModelIsAQuestionForTheOfficeAndNeitherRefusedNorPassed() {
        assertThat(weigh(award(AwardLevel.OWN, AwardStanding.WON, "三全模式"), "零缺陷模式", LAST))
                .extracting(BarFinding::ground)
                .containsExactly(Ground.OTHER_MODEL);
    }

    @Test
    @Basis(Provision.REAPPLICATION_BAR)
    void widthCaseSpacesAndQuotationMarksMakeNoOtherModel() {
        assertThat(weigh(award(AwardLevel.OWN, AwardStanding.WON, "「ＰＤＣＡ」 循环法"), "pdca循环法", LAST))
                .extracting(BarFinding::ground)
                .containsExactly(Ground.SAME_MODEL);
    }

    @Test
    @Basis(Provision.FRAUD)
    void fraudBarsWhateverTheModelUpToItsLastDay() {
        var bar =
                new PartyEntry(EntrySort.BAR, "撤销决定", "衡政发〔2020〕9号", DECIDED, null, null, null, "hengyang-2023", LAST);

        assertThat(weigh(bar, "任何模式", LAST)).extracting(BarFinding::ground).containsExactly(Ground.FRAUD);
        assertThat(weigh(bar, "任何模式", LAST.plusDays(1))).isEmpty();
    }

    @Test
    @Basis(Provision.HIGHER_AWARD)
    void higherAwardExcludesOrganisationsWithoutEndButNotIndividuals() {
        var award = award(AwardLevel.CITY, AwardStanding.WON, null);

        assertThat(weigh(award, "任何模式", LocalDate.of(2060, 1, 1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.ground()).isEqualTo(Ground.HIGHER_AWARD))
                .satisfies(finding -> assertThat(finding.until()).isNull());
        assertThat(bars.weigh(List.of(award), Kind.INDIVIDUAL, "任何模式", LAST)).isEmpty();
    }

    @Test
    @Basis(Provision.HIGHER_AWARD)
    void nominationForAHigherAwardIsOnlyAQuestion() {
        assertThat(weigh(award(AwardLevel.NATIONAL, AwardStanding.NOMINATED, null), "任何模式", LAST))
                .extracting(BarFinding::ground)
                .containsExactly(Ground.HIGHER_NOMINATION);
    }

    private List<BarFinding> weigh(PartyEntry entry, String model, LocalDate day) {
        return bars.weigh(List.of(entry), Kind.ORGANISATION, model, day);
    }

    private static PartyEntry award(AwardLevel level, AwardStanding standing, @Nullable String model) {
        return new PartyEntry(
                EntrySort.AWARD, "质量奖", "衡政发〔2020〕8号", DECIDED, level, standing, model, "hengyang-2023", null);
    }
}
