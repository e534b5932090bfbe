package gov.award.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a correction or a supplement may say. The deadline is the 15th of April 2026, today the 20th of March. */
@Basis({Provision.ANNOUNCEMENT, Provision.SUBMISSION})
class NoticeRulesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({
        "申报材料于4月14日前送达推荐单位, TEXT_SHORTENS_TIME",
        "申报材料于4月15日前送达推荐单位,",
        "申报材料于4月16日前送达推荐单位,",
        "申报截止时间为2026年4月14日17时30分, TEXT_SHORTENS_TIME",
        "申报截止时间为2026-04-15 17:30,",
        "4月14日上午举办申报培训会, TEXT_NAMES_EARLIER_DAY",
        "4月15日上午举办申报培训会,",
        "3月19日已举办申报培训会,",
        "3月20日举办申报培训会, TEXT_NAMES_EARLIER_DAY",
        "地址：船山大道4-12号 电话0734-6800123,",
        "13月45日前提交,",
    })
    void noTextEndsTheApplicationTimeBeforeItsDeadline(String text, String expected) {
        assertThat(rules("", text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aDayTheAnnouncementNamesAlreadyIsNoNews() {
        assertThat(rules("材料于4月10日前提交一份", "材料于4月10日前提交两份")).isEmpty();
        assertThat(rules("材料于4月10日前提交一份", "材料于4月9日前提交一份")).containsExactly("TEXT_SHORTENS_TIME");
    }

    @Test
    void onceTheApplicationTimeIsOverNoTextShortensIt() {
        assertThat(NoticeRules.timeIsNotShortened(round(Phase.DOCUMENT_REVIEW), "", "4月10日前提交", TODAY, ZONE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AnnouncedPart.class)
    @Basis({Provision.SUBMISSION, Provision.REGISTRATION, Provision.INDIVIDUAL_AWARENESS, Provision.QUOTA})
    void whatTheMeasuresSetAndTheTimeAreNotCorrected(AnnouncedPart part) {
        var reasons = NoticeRules.onlyWhatMayBeCorrected(List.of(new CorrectionPoint(part, "旧", "新")));
        assertThat(reasons)
                .extracting(Refusal::basis)
                .isEqualTo(
                        switch (part) {
                            case HOW_TO_APPLY, CONTACT -> List.of();
                            case APPLICATION_TIME -> List.of(Provision.SUBMISSION);
                            case CONDITIONS -> List.of(Provision.REGISTRATION, Provision.INDIVIDUAL_AWARENESS);
                            case PLACES -> List.of(Provision.QUOTA);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "一式两份, 一式三份,",
        "两份, 两份, CORRECTION_CHANGES_NOTHING",
        "一式四份, 一式三份, CORRECTED_TEXT_NOT_FOUND",
        "材料, 资料, CORRECTED_TEXT_NOT_FOUND",
        "一式两份, '', CORRECTION_INCOMPLETE",
        "'', 一式两份, CORRECTION_INCOMPLETE",
    })
    void whatIsCorrectedStandsThereOnce(String old, String right, String expected) {
        var announced = MarkedText.of("申报材料一式两份。纸质材料装订成册。");
        assertThat(NoticeRules.corrects(announced, new CorrectionPoint(AnnouncedPart.HOW_TO_APPLY, old, right))
                        .map(Refusal::rule))
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @Test
    void whatWasStruckIsNotCorrectedAgainAndWhatWasInsertedIs() {
        var once = MarkedText.of("一式两份。").corrected("两份", "三份", "甲号");
        assertThat(once.standsOnce("两份")).isFalse();
        var twice = once.corrected("三份", "四份", "乙号");
        assertThat(twice.pieces())
                .extracting(MarkedText.Piece::state, MarkedText.Piece::text, MarkedText.Piece::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MarkedText.State.KEPT, "一式", null),
                        org.assertj.core.groups.Tuple.tuple(MarkedText.State.STRUCK, "两份", "甲号"),
                        org.assertj.core.groups.Tuple.tuple(MarkedText.State.STRUCK, "三份", "乙号"),
                        org.assertj.core.groups.Tuple.tuple(MarkedText.State.INSERTED, "四份", "乙号"),
                        org.assertj.core.groups.Tuple.tuple(MarkedText.State.KEPT, "。", null));
    }

    @Test
    void whatFollowsIsPublishedWhereTheRoundWasAnnounced() {
        assertThat(NoticeRules.whereAnnounced(Set.of("云溪日报"), Set.of("云溪日报", "门户网站")))
                .isEmpty();
        assertThat(NoticeRules.whereAnnounced(Set.of("云溪日报", "门户网站"), Set.of("门户网站")))
                .extracting(Refusal::rule)
                .containsExactly("NOT_WHERE_ANNOUNCED");
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARATION, NOTHING_ANNOUNCED",
        "APPLICATION,",
        "AWARD,",
        "FOLLOW_UP, ROUND_COMPLETED",
        "CANCELLED, ROUND_CANCELLED"
    })
    void itFollowsAnAnnouncementWhileTheRoundGoesOn(Phase phase, String expected) {
        assertThat(NoticeRules.announcedAndGoesOn(round(phase)).map(Refusal::rule))
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    private static List<String> rules(String old, String text) {
        var round = round(Phase.APPLICATION);
        return java.util.stream.Stream.concat(
                        NoticeRules.timeIsNotShortened(round, old, text, TODAY, ZONE).stream(),
                        NoticeRules.dayBeforeDeadline(round, old, text, TODAY, ZONE).stream())
                .map(Refusal::rule)
                .toList();
    }

    private static RoundBrief round(Phase phase) {
        return new RoundBrief(
                new RoundId(UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                1,
                2026,
                "届",
                phase,
                "hengyang-2023",
                TODAY,
                TODAY.atStartOfDay(ZONE).toInstant(),
                LocalDate.of(2026, 4, 15).atTime(17, 30).atZone(ZONE).toInstant(),
                null);
    }
}
