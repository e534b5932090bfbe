package gov.award.announcements;

import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Catalogue;
import gov.award.measures.Editions;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        return new AnnouncementPages.Announcing(
                round,
                announcements.of(id),
                announcements.channels(id),
                channels,
                preparing ? AnnouncementRules.hard(facts) : List.<Refusal>of(),
                preparing ? AnnouncementRules.soft(facts) : List.<Refusal>of(),
                round.phase() == Phase.APPLICATION
                        && deadline != null
                        && !clock.now().isBefore(deadline));
    }

    @Reading(by = {Role.PUBLIC, Role.ACCOUNT})
    public AnnouncementPages.PublicAll announced(Actor actor) {
        return new AnnouncementPages.PublicAll(briefs.announced());
    }

    /** @throws NotFound if it was not announced */
    @Reading(by = {Role.PUBLIC, Role.ACCOUNT})
    public AnnouncementPages.Public announced(Actor actor, RoundId id) {
        var round = briefs.of(id);
        if (round.announcedOn() == null) {
            throw new NotFound("round");
        }
        return new AnnouncementPages.Public(
                round,
                editions.byCode(round.edition()),
                announcements.of(id).stream().filter(Announcement::issued).toList(),
                AnnouncementPaper.recommendingUnits(jdbc),
                AnnouncementPaper.ORGANISATION_CONDITIONS,
                AnnouncementPaper.INDIVIDUAL_CONDITIONS);
    }
}
