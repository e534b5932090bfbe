package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Catalogue;
import gov.award.measures.Editions;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads announcements: for the office what is still missing, for the public what was announced. */
@Component
class AnnouncementReadings {

    private final RoundBriefs briefs;
    private final Announcements announcements;
    private final Readiness readiness;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    AnnouncementReadings(
            RoundBriefs briefs,
            Announcements announcements,
            Readiness readiness,
            Editions editions,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.briefs = briefs;
        this.announcements = announcements;
        this.readiness = readiness;
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public AnnouncementPages.Announcing announcing(Actor actor, RoundId id, Locale locale) {
        var round = briefs.of(id);
        var preparing = round.phase() == Phase.PREPARATION;
        var facts = readiness.of(actor, round);
        var channels = new LinkedHashMap<String, String>();
        editions.byCode(round.edition())
                .list(Catalogue.ANNOUNCEMENT_CHANNELS)
                .forEach(entry -> channels.put(entry.code(), entry.name().in(locale)));
        var deadline = round.deadline();
        var all = announcements.of(id);
        var points = announcements.points(id);
        return new AnnouncementPages.Announcing(
                round,
                all,
                texts(all, points),
                points,
                announcements.channels(id),
                announcements.planned(id),
                channels,
                preparing ? AnnouncementRules.hard(facts) : List.<Refusal>of(),
                preparing ? AnnouncementRules.soft(facts) : List.<Refusal>of(),
                round.phase() == Phase.APPLICATION
                        && deadline != null
                        && !clock.now().isBefore(deadline));
    }

    @Reading(
            by = {Role.PUBLIC, Role.ACCOUNT},
            shared = true)
    public AnnouncementPages.PublicAll announced(Actor actor) {
        return new AnnouncementPages.PublicAll(briefs.announced());
    }

    /** @throws NotFound if it was not announced */
    @Reading(
            by = {Role.PUBLIC, Role.ACCOUNT},
            shared = true)
    public AnnouncementPages.Public announced(Actor actor, RoundId id) {
        var round = briefs.of(id);
        if (round.announcedOn() == null) {
            throw new NotFound("round");
        }
        var issued = announcements.of(id).stream().filter(Announcement::issued).toList();
        var points = announcements.points(id);
        return new AnnouncementPages.Public(
                round,
                round.applicationsOver(clock.now()),
                editions.byCode(round.edition()),
                issued.reversed(),
                texts(issued, points),
                points,
                AnnouncementPaper.recommendingUnits(jdbc),
                AnnouncementPaper.ORGANISATION_CONDITIONS,
                AnnouncementPaper.INDIVIDUAL_CONDITIONS);
    }

    /** The form of a correction: what can be corrected, and the draft if there is one. */
    @Reading(by = Role.OFFICE)
    public AnnouncementPages.Correcting correcting(Actor actor, RoundId id) {
        var all = announcements.of(id);
        var points = announcements.points(id);
        var draft = all.stream().filter(each -> !each.issued()).findFirst().orElse(null);
        return new AnnouncementPages.Correcting(
                briefs.of(id),
                all.stream()
                        .filter(each -> each.issued()
                                && each.kind() != AnnouncementKind.CORRECTION
                                && each.kind() != AnnouncementKind.CANCELLATION)
                        .toList(),
                texts(all, points),
                draft,
                draft == null ? List.of() : points.getOrDefault(draft.id(), List.of()));
    }

    /** The form of a supplement. */
    @Reading(by = Role.OFFICE)
    public AnnouncementPages.Supplementing supplementing(Actor actor, RoundId id) {
        return new AnnouncementPages.Supplementing(
                briefs.of(id), announcements.draft(id).orElse(null));
    }

    private static Map<UUID, Map<AnnouncedPart, MarkedText>> texts(
            List<Announcement> all, Map<UUID, List<CorrectionPoint>> points) {
        return all.stream()
                .collect(Collectors.toMap(Announcement::id, each -> Announcements.marked(each, all, points)));
    }
}
