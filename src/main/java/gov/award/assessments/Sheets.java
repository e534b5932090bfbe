package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.panels.Stage;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All score sheets; row-level security decides which of them there are for whoever acts. */
@Component
class Sheets {

    private static final String SELECT = """
            select s.id, s.application, s.stage, s.person, p.name as person_name, s.opened_at, s.given_at, s.total,
                   s.supersedes, s.reason
            from sheet s join person p on p.id = s.person
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Sheets(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A sheet without its items.
     *
     * @param givenAt {@code null} while it is worked on
     * @param total points of 1000, once given
     * @param reason why it was corrected; empty for a first sheet
     */
    record Sheet(
            SheetId id,
            ApplicationId application,
            Stage stage,
            PersonId person,
            String personName,
            Instant openedAt,
            @Nullable Instant givenAt,
            @Nullable BigDecimal total,
            @Nullable SheetId supersedes,
            String reason) {

        boolean given() {
            return givenAt != null;
        }
    }

    /** The person's newest sheet. */
    Optional<Sheet> own(Actor actor, ReviewCase in) {
        return own(actor, in, "");
    }

    /** Of later ones there are none or one: looked up (offset 0), not gathered from all there are. */
    private Optional<Sheet> own(Actor actor, ReviewCase in, String held) {
        return jdbc.sql(SELECT + """
                         where s.application = :application and s.stage = :stage and s.run = :run and s.person = :person
                          and not exists (select from sheet later where later.supersedes = s.id offset 0)
                        """ + held)
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .param("person", actor.personId())
                .query(Row.of(Sheet.class))
                .optional();
    }

    /** The person's newest sheet, begun if there is none yet; held until the act ends. */
    Sheet begun(Actor actor, ReviewCase in) {
        var held = "for update of s";
        return own(actor, in, held).orElseGet(() -> {
            begin(actor, in);
            return own(actor, in, held).orElseThrow();
        });
    }

    private void begin(Actor actor, ReviewCase in) {
        jdbc.sql("""
                        insert into sheet (id, programme, round, application, stage, run, person, opened_at)
                        values (gen_random_uuid(), :programme, :round, :application, :stage, :run, :person, :now)
                        on conflict do nothing
                        """)
                .param("programme", actor.requireProgramme().value())
                .param("round", in.round().id().value())
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .param("person", actor.personId())
                .param("now", now())
                .update();
    }

    Optional<Sheet> find(SheetId id) {
        return jdbc.sql(SELECT + " where s.id = :id")
                .param("id", id.value())
                .query(Row.of(Sheet.class))
                .optional();
    }

    /** The sheets that count: given, and not replaced by a later one that was given. */
    List<Sheet> given(ReviewCase in) {
        return jdbc.sql(SELECT + """
                         where s.application = :application and s.stage = :stage and s.run = :run and s.given_at is not null
                          and not exists (select from sheet later where later.supersedes = s.id and later.given_at is not null offset 0)
                        order by p.name, s.id
                        """)
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .query(Row.of(Sheet.class))
                .list();
    }

    /** What is written on a sheet, by item code. */
    Map<String, ItemScore> items(SheetId sheet) {
        return jdbc.sql("""
                        select item, percent, strengths, improvements, question, reason, version, saved_at
                        from sheet_entry where sheet = :sheet
                        """).param("sheet", sheet.value()).query(Row.of(ItemScore.class)).list().stream()
                .collect(Collectors.toMap(ItemScore::item, Function.identity()));
    }

    private record Percent(SheetId sheet, String item, int percent) {}

    /** The percents of several sheets, by sheet and item code. */
    Map<SheetId, Map<String, Integer>> percents(List<Sheet> sheets) {
        var found = new HashMap<SheetId, Map<String, Integer>>();
        if (sheets.isEmpty()) {
            return found;
        }
        jdbc.sql("select sheet, item, percent from sheet_entry where sheet in (:sheets) and percent is not null")
                .param(
                        "sheets",
                        sheets.stream().map(sheet -> sheet.id().value()).toList())
                .query(Row.of(Percent.class))
                .list()
                .forEach(each -> found.computeIfAbsent(each.sheet(), _ -> new HashMap<>())
                        .put(each.item(), each.percent()));
        return found;
    }

    /** Saves items of a sheet that is held, each over what stands there. */
    void save(Actor actor, SheetId sheet, List<ItemScore> scores) {
        jdbc.sql("""
                        insert into sheet_entry (sheet, item, programme, percent, strengths, improvements, question, reason,
                                                 version, saved_at)
                        select :sheet, item, :programme, percent, strengths, improvements, question, reason, 1, :now
                        from unnest(:items::text[], :percents::int[], :strengths::text[], :improvements::text[],
                                    :questions::text[], :reasons::text[])
                            as saved (item, percent, strengths, improvements, question, reason)
                        on conflict (sheet, item) do update
                        set percent = excluded.percent, strengths = excluded.strengths, improvements = excluded.improvements,
                            question = excluded.question, reason = excluded.reason,
                            version = sheet_entry.version + 1, saved_at = excluded.saved_at
                        """)
                .param("sheet", sheet.value())
                .param("programme", actor.requireProgramme().value())
                .param("items", each(scores, ItemScore::item))
                .param("percents", scores.stream().map(ItemScore::percent).toArray(Integer[]::new))
                .param("strengths", each(scores, ItemScore::strengths))
                .param("improvements", each(scores, ItemScore::improvements))
                .param("questions", each(scores, ItemScore::question))
                .param("reasons", each(scores, ItemScore::reason))
                .param("now", now())
                .update();
    }

    private static String[] each(List<ItemScore> scores, Function<ItemScore, String> text) {
        return scores.stream().map(text).toArray(String[]::new);
    }

    void give(SheetId sheet, BigDecimal total) {
        jdbc.sql("update sheet set given_at = :now, total = :total where id = :id")
                .param("now", now())
                .param("total", total)
                .param("id", sheet.value())
                .update();
    }

    /**
     * Opens a sheet that replaces a given one and begins with all that stands on it; false if there is one already, which
     * whoever allows it may not see.
     */
    boolean correct(Actor actor, ReviewCase in, Sheet given, SheetId id, String reason) {
        var opened = jdbc.sql("""
                        insert into sheet (id, programme, round, application, stage, run, person, opened_at, supersedes, reason,
                                           leave_by)
                        values (:id, :programme, :round, :application, :stage, :run, :person, :now, :given, :reason, :by)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", in.round().id().value())
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .param("person", given.person().value())
                .param("now", now())
                .param("given", given.id().value())
                .param("reason", reason)
                .param("by", actor.personId())
                .update();
        if (opened == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into sheet_entry (sheet, item, programme, percent, strengths, improvements, question, reason,
                                                 version, saved_at)
                        select :id, item, programme, percent, strengths, improvements, question, reason, 1, :now
                        from sheet_entry where sheet = :given
                        """)
                .param("id", id.value())
                .param("now", now())
                .param("given", given.id().value())
                .update();
        return true;
    }

    private Object now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
