package gov.award.announcements;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundEnd;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for corrections and supplements of an announcement (articles 4, 10, 11, 14, 15). */
final class NoticeRules {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[年/-]\\s*(\\d{1,2})\\s*[月/-]\\s*(\\d{1,2})|(\\d{1,2})月(\\d{1,2})[日号]");
    private static final Pattern SENTENCE = Pattern.compile("[。；;\\n]");
    private static final Pattern HANDING_IN = Pattern.compile("申报|受理|提交|报送|送达|递交|填报|上传");
    private static final Pattern CLOSING = Pattern.compile("截止|截至|逾期|为止|[日号时分]\\s*(?:以前|之前|前|止)");

    private NoticeRules() {}

    /** 14: nothing is corrected or added before there is an announcement, nor once the round is over. */
    static Optional<Refusal> announcedAndGoesOn(RoundBrief round) {
        return round.phase() == Phase.PREPARATION
                ? Optional.of(Refusal.of(Provision.ANNOUNCEMENT, "NOTHING_ANNOUNCED"))
                : RoundEnd.over(round.phase());
    }

    /** 4, 10, 11, 15: what the measures set, and the application time, is not corrected. */
    static List<Refusal> onlyWhatMayBeCorrected(List<CorrectionPoint> points) {
        return points.stream()
                .flatMap(point -> point.part().fixed().stream())
                .distinct()
                .toList();
    }

    /** 14: the reader must find what is corrected, and see what is right. */
    static Optional<Refusal> corrects(MarkedText announced, CorrectionPoint point) {
        if (point.oldText().isEmpty() || point.newText().isEmpty()) {
            return Optional.of(Refusal.of(Provision.ANNOUNCEMENT, "CORRECTION_INCOMPLETE"));
        }
        if (point.oldText().equals(point.newText())) {
            return Optional.of(Refusal.of(Provision.ANNOUNCEMENT, "CORRECTION_CHANGES_NOTHING", point.oldText()));
        }
        return announced.standsOnce(point.oldText())
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.ANNOUNCEMENT, "CORRECTED_TEXT_NOT_FOUND", point.oldText()));
    }

    /** 15: no text ends the application time before the deadline announced. */
    static List<Refusal> timeIsNotShortened(RoundBrief round, String old, String text, LocalDate today, ZoneId zone) {
        return early(round, old, text, today, zone, true).stream()
                .map(day -> Refusal.of(Provision.SUBMISSION, "TEXT_SHORTENS_TIME", day, deadline(round)))
                .toList();
    }

    /** 15: another day before the deadline may be a mere appointment; whoever issues it says so. */
    static List<Refusal> dayBeforeDeadline(RoundBrief round, String old, String text, LocalDate today, ZoneId zone) {
        return early(round, old, text, today, zone, false).stream()
                .map(day -> Refusal.of(Provision.SUBMISSION, "TEXT_NAMES_EARLIER_DAY", day, deadline(round)))
                .toList();
    }

    /** 14: whoever read the announcement reads what follows it in the same places. */
    static List<Refusal> whereAnnounced(Set<String> first, Set<String> now) {
        return first.stream()
                .filter(name -> !now.contains(name))
                .map(name -> Refusal.of(Provision.ANNOUNCEMENT, "NOT_WHERE_ANNOUNCED", name))
                .toList();
    }

    private static Object deadline(RoundBrief round) {
        return Objects.requireNonNull(round.deadline());
    }

    private static Set<LocalDate> early(
            RoundBrief round, String old, String text, LocalDate today, ZoneId zone, boolean closing) {
        var deadline = round.deadline();
        if (round.phase() != Phase.APPLICATION || deadline == null) {
            return Set.of();
        }
        var last = LocalDate.ofInstant(deadline, zone);
        var before = days(old, last.getYear());
        var early = new LinkedHashSet<LocalDate>();
        for (var sentence : SENTENCE.splitAsStream(text).toList()) {
            var closes = CLOSING.matcher(sentence).find()
                    && HANDING_IN.matcher(sentence).find();
            if (closes == closing) {
                early.addAll(days(sentence, last.getYear()));
            }
        }
        early.removeIf(day -> before.contains(day) || day.isBefore(today) || !day.isBefore(last));
        return early;
    }

    private static List<LocalDate> days(String text, int year) {
        var days = new ArrayList<LocalDate>();
        var matcher = DAY.matcher(text);
        while (matcher.find()) {
            var named = matcher.group(1) == null
                    ? day(year, number(matcher.group(4)), number(matcher.group(5)))
                    : day(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
            named.ifPresent(days::add);
        }
        return days;
    }

    /** What is no day, such as a number of a street, ends nothing. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
