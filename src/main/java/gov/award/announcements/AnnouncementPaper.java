package gov.award.announcements;

import static java.util.Map.entry;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.papers.Readers;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issues announcements as papers, with what article 14 has the public told: who, how many, on which conditions, where, until when. */
@Component
class AnnouncementPaper {

    /** What applicants must meet: organisations by article 10, individuals by article 11, both by articles 2, 24 and 31. */
    static final List<Provision> ORGANISATION_CONDITIONS = List.of(
            Provision.SCOPE,
            Provision.REGISTRATION,
            Provision.QUALITY_MANAGEMENT,
            Provision.POLICY_CONFORMITY,
            Provision.LEADING_POSITION,
            Provision.REPUTATION,
            Provision.CLEAN_RECORD,
            Provision.HIGHER_AWARD,
            Provision.REAPPLICATION_BAR,
            Provision.FRAUD);

    static final List<Provision> INDIVIDUAL_CONDITIONS = List.of(
            Provision.SCOPE,
            Provision.INDIVIDUAL_AWARENESS,
            Provision.INDIVIDUAL_CONTRIBUTION,
            Provision.INDIVIDUAL_CONDUCT,
            Provision.REAPPLICATION_BAR,
            Provision.FRAUD);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH时mm分", Locale.CHINA);

    private final Papers papers;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    AnnouncementPaper(Papers papers, Editions editions, JdbcClient jdbc, BusinessClock clock) {
        this.papers = papers;
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param points what it corrects; empty for the others
     * @param correctedNumber of the announcement it corrects; empty for the others
     * @return the number given
     */
    String issue(
            Actor actor,
            PaperId paper,
            RoundBrief round,
            Announcement announcement,
            @Nullable Instant deadline,
            List<CorrectionPoint> points,
            String correctedNumber) {
        var edition = editions.byCode(round.edition());
        var kind = announcement.kind();
        return papers.issueUnder(
                actor,
                kind == AnnouncementKind.CANCELLATION ? Provision.DECIDE_MAJOR_MATTERS : Provision.ANNOUNCEMENT,
                paper,
                PaperKind.ANNOUNCEMENT,
                round.id().value(),
                round.id().value(),
                title(kind).formatted(round.title(), announcement.serial()),
                null,
                Readers.byOpening(List.of()),
                Map.ofEntries(
                        entry("kind", kind.name()),
                        entry("roundTitle", round.title()),
                        entry("measures", edition.title().zh()),
                        entry("organisations", edition.number(Figure.QUOTA_ORGANISATIONS)),
                        entry("individuals", edition.number(Figure.QUOTA_INDIVIDUALS)),
                        entry(
                                "conditions",
                                List.of(
                                        summaries(edition, ORGANISATION_CONDITIONS),
                                        summaries(edition, INDIVIDUAL_CONDITIONS))),
                        entry("units", recommendingUnits(jdbc)),
                        entry("times", List.of(moment(round.opens()), moment(deadline))),
                        entry("texts", List.of(announcement.howToApply(), announcement.contact())),
                        entry("corrected", correctedNumber),
                        entry(
                                "points",
                                points.stream()
                                        .map(point -> List.of(point.oldText(), point.newText()))
                                        .toList())));
    }

    private static String title(AnnouncementKind kind) {
        return switch (kind) {
            case FIRST -> "关于开展%s申报工作的公告";
            case EXTENSION -> "关于延长%s申报期限的补充公告";
            case CORRECTION -> "关于%s申报工作公告的更正公告（第%d号）";
            case SUPPLEMENT -> "关于%s申报工作的补充公告（第%d号）";
            case CANCELLATION -> "关于终止%s评审工作的公告";
        };
    }

    /** Names of the units that may recommend (article 9). */
    static List<String> recommendingUnits(JdbcClient jdbc) {
        return jdbc.sql("""
                        select u.name from unit u join unit_part p on p.unit = u.id
                        where u.programme = acting_programme() and p.part = 'RECOMMENDING' and u.closed_at is null
                        order by u.name
                        """).query(Row.of(String.class)).list();
    }

    private static List<String> summaries(Edition edition, List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> edition.summary(provision, Locale.CHINA))
                .toList();
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(clock.zone()));
    }
}
