package gov.award.announcements;

import gov.award.measures.Catalogue;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.NormKind;
import gov.award.rounds.ScheduleRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a round may be announced (articles 4, 7(2), 8(2), 13, 14, 15, 35; readings 1, 2, 11, 20). */
final class AnnouncementRules {

    private AnnouncementRules() {}

    /** What forbids it. */
    static List<Refusal> hard(AnnouncementCase round) {
        var reasons = new ArrayList<Refusal>();
        yearHasCome(round.year(), round.today()).ifPresent(reasons::add);
        intervalHasPassed(round.edition(), round.year(), round.lastYear()).ifPresent(reasons::add);
        measuresAreInForce(round.edition(), round.today()).ifPresent(reasons::add);
        ScheduleRules.approvalWithinValidity(round.edition(), round.plannedApproval())
                .ifPresent(reasons::add);
        reasons.addAll(everyNormIsAdopted(round.adopted()));
        schemeIsAdopted(round.schemeAdopted()).ifPresent(reasons::add);
        reasons.addAll(datesAreSet(round.opens(), round.deadline(), round.plannedApproval(), round.now()));
        reasons.addAll(publishedOnEveryChannel(round.edition(), round.drafted(), round.channels()));
        return reasons;
    }

    /** What a recorded justification can carry. */
    static List<Refusal> soft(AnnouncementCase round) {
        return yearIsThisYear(round.year(), round.today()).stream().toList();
    }

    /** 4: a round every so many years, counted from the last one not cancelled. */
    static Optional<Refusal> intervalHasPassed(Edition edition, int year, @Nullable Integer lastYear) {
        var years = edition.number(Figure.CYCLE_YEARS);
        return lastYear != null && year - lastYear < years
                ? Optional.of(Refusal.of(Provision.CYCLE, "WITHIN_CYCLE", lastYear, years, lastYear + years))
                : Optional.empty();
    }

    /** 4: the interval counts years of rounds; a round that bears a year still to come would shorten it. */
    static Optional<Refusal> yearHasCome(int year, LocalDate today) {
        return year > today.getYear()
                ? Optional.of(Refusal.of(Provision.CYCLE, "ROUND_OF_A_LATER_YEAR", year, today.getYear()))
                : Optional.empty();
    }

    /** 4: a round announced after the year it bears needs a reason. */
    static Optional<Refusal> yearIsThisYear(int year, LocalDate today) {
        return year >= today.getYear()
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.CYCLE, "YEAR_NOT_THIS_YEAR", year, today.getYear()));
    }

    /** 35: no announcement before the measures are in force or after their last day. */
    static Optional<Refusal> measuresAreInForce(Edition edition, LocalDate today) {
        return edition.inForceOn(today)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Provision.VALIDITY, "MEASURES_NOT_IN_FORCE", today, edition.issued(), edition.validUntil()));
    }

    /** 7(2), 8(2), 13: every working norm is adopted by the committee, the interpretation tree for individuals too. */
    static List<Refusal> everyNormIsAdopted(Set<NormKind> adopted) {
        return Arrays.stream(NormKind.values())
                .filter(kind -> !adopted.contains(kind))
                .map(kind -> Refusal.of(
                        kind == NormKind.ASSESSOR_STANDARD || kind == NormKind.INDIVIDUAL_GUIDE
                                ? kind.basis()
                                : Provision.ADOPT_NORMS,
                        "NORM_NOT_ADOPTED",
                        kind))
                .toList();
    }

    /** 7(2), 20: the scoring scheme is adopted before anybody applies. */
    static Optional<Refusal> schemeIsAdopted(boolean adopted) {
        return adopted ? Optional.empty() : Optional.of(Refusal.of(Provision.ADOPT_NORMS, "SCHEME_NOT_ADOPTED"));
    }

    /** 8(3), 15: applicants are told from when until when they can apply; the approval is planned. */
    static List<Refusal> datesAreSet(
            @Nullable Instant opens, @Nullable Instant deadline, @Nullable LocalDate approval, Instant now) {
        var reasons = new ArrayList<Refusal>();
        if (opens == null || deadline == null) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "APPLICATION_TIME_NOT_SET"));
        } else {
            ScheduleRules.deadlineAfterOpening(opens, deadline).ifPresent(reasons::add);
            if (!deadline.isAfter(now)) {
                reasons.add(Refusal.of(Provision.SUBMISSION, "DEADLINE_ALREADY_PASSED", deadline));
            }
        }
        if (approval == null) {
            reasons.add(Refusal.of(Provision.WORK_PLAN, "APPROVAL_NOT_PLANNED"));
        }
        return reasons;
    }

    /** 14: published on a main county medium and on a website. */
    static List<Refusal> publishedOnEveryChannel(Edition edition, boolean drafted, Set<String> channels) {
        if (!drafted) {
            return List.of(Refusal.of(Provision.ANNOUNCEMENT, "NOTHING_DRAFTED"));
        }
        return edition.list(Catalogue.ANNOUNCEMENT_CHANNELS).stream()
                .filter(entry -> !channels.contains(entry.code()))
                .map(entry -> Refusal.of(
                        Provision.ANNOUNCEMENT, "CHANNEL_MISSING", entry.name().zh()))
                .toList();
    }
}
