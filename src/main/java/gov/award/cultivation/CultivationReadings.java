package gov.award.cultivation;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.people.Units;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of units' work as pages show them: one's own unit's, and all for the office. */
@Component
class CultivationReadings {

    /** More are printed, or taken out, with a narrower filter. */
    static final int MOST = 2000;

    private static final String WANTED = """
             where c.programme = :programme and (:unit::uuid is null or c.unit = :unit)
               and (:kind::text is null or c.kind = :kind)
               and (:from::date is null or c.done_on between :from and :until)
            """;
    private static final String ORDER = " order by c.done_on desc, c.id";

    private final JdbcClient jdbc;
    private final Cultivations cultivations;
    private final Attachments attachments;
    private final Units units;
    private final BusinessClock clock;

    CultivationReadings(
            JdbcClient jdbc, Cultivations cultivations, Attachments attachments, Units units, BusinessClock clock) {
        this.jdbc = jdbc;
        this.cultivations = cultivations;
        this.attachments = attachments;
        this.units = units;
        this.clock = clock;
    }

    @Reading(by = {Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public CultivationPage.All list(Actor actor, CultivationFilter filter, PageRequest page) {
        var total = wanted(actor, "select count(*) from cultivation c", filter, "")
                .query(Long.class)
                .single();
        var rows = wanted(actor, Cultivations.SELECT, filter, ORDER + " limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Cultivation.class))
                .list();
        return new CultivationPage.All(new Listing<>(rows, total, page), filter, recording(actor), query(filter));
    }

    @Reading(by = {Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public CultivationPage.Print print(Actor actor, CultivationFilter filter) {
        var rows = wanted(actor, Cultivations.SELECT, filter, ORDER + " limit " + (MOST + 1))
                .query(Row.of(Cultivation.class))
                .list();
        var unit = filter.unit();
        return new CultivationPage.Print(
                rows.subList(0, Math.min(MOST, rows.size())),
                filter,
                unit == null ? "" : units.name(unit).orElse(""),
                rows.size() > MOST);
    }

    @Reading(by = {Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public CultivationPage page(Actor actor, CultivationId id) {
        var record = cultivations.of(actor, id);
        var own = actor.units(Role.RECOMMENDER).contains(record.unit());
        return new CultivationPage(
                record,
                jdbc.sql("""
                                select s.text, p.name as by, s.recorded_at as at
                                from cultivation_supplement s join person p on p.id = s.recorded_by
                                where s.cultivation = ? order by s.recorded_at, s.id
                                """)
                        .param(id.value())
                        .query(Row.of(CultivationPage.Supplement.class))
                        .list(),
                attachments.ofAll(List.of(id.value())),
                own,
                own && CultivationRules.open(record.doneOn(), clock.today()));
    }

    @Reading(by = Role.RECOMMENDER)
    public CultivationPage.New fresh(Actor actor) {
        var own = new LinkedHashMap<String, String>();
        actor.units(Role.RECOMMENDER)
                .forEach(unit -> own.put(unit.text(), units.name(unit).orElse("")));
        return new CultivationPage.New(own);
    }

    @Reading(by = {Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public AttachmentId file(Actor actor, CultivationId id, AttachmentId file) {
        cultivations.of(actor, id);
        return attachments.ofAll(List.of(id.value())).stream()
                .map(Attachment::id)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment"));
    }

    private JdbcClient.StatementSpec wanted(Actor actor, String select, CultivationFilter filter, String rest) {
        var unit = filter.unit();
        var kind = filter.kind();
        return jdbc.sql(select + WANTED + rest)
                .param("programme", actor.requireProgramme().value())
                .param("unit", unit == null ? null : unit.value(), java.sql.Types.OTHER)
                .param("kind", kind == null ? null : kind.name(), java.sql.Types.VARCHAR)
                .param("from", filter.from(), java.sql.Types.DATE)
                .param("until", filter.until(), java.sql.Types.DATE);
    }

    /** The units whose records the actor sees, by name. */
    private Map<String, String> recording(Actor actor) {
        return jdbc.sql("""
                        select u.id, u.name from unit u
                        where u.programme = ? and exists (select from cultivation c where c.unit = u.id) order by u.name, u.id
                        """).param(actor.requireProgramme().value()).query(Row.of(Named.class)).list().stream()
                .collect(Collectors.toMap(each -> each.id().text(), Named::name, (one, _) -> one, LinkedHashMap::new));
    }

    private record Named(UnitId id, String name) {}

    private static String query(CultivationFilter filter) {
        var parts = new ArrayList<String>();
        part(
                parts,
                "unit",
                filter.unit() == null
                        ? null
                        : Objects.requireNonNull(filter.unit()).text());
        part(parts, "year", filter.year());
        part(parts, "kind", filter.kind());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void part(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
