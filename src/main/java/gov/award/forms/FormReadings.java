package gov.award.forms;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.files.Limits;
import gov.award.measures.Kind;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the forms of a round for those who make them. */
@Component
public class FormReadings {

    private final JdbcClient jdbc;
    private final RoundBriefs rounds;
    private final Forms forms;
    private final FormDrafts drafts;
    private final StandardFiles standard;
    private final BusinessClock clock;

    FormReadings(
            JdbcClient jdbc,
            RoundBriefs rounds,
            Forms forms,
            FormDrafts drafts,
            StandardFiles standard,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.forms = forms;
        this.drafts = drafts;
        this.standard = standard;
        this.clock = clock;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public FormPage form(Actor actor, RoundId id, Kind kind) {
        var round = rounds.of(id);
        var draft = drafts.of(round, kind);
        var current = forms.current(round, kind);
        return new FormPage(
                round,
                kind,
                draft.version(),
                draft.savedBy(),
                draft.savedAt(),
                Arrays.stream(Section.values())
                        .map(section -> new FormPage.Step(
                                section, draft.form().of(section), draft.form().files(section)))
                        .toList(),
                published(round, kind),
                FormRules.stillChanging(round, clock.now()).isEmpty(),
                changes(current.form(), draft.form()));
    }

    private List<FormPage.Published> published(RoundBrief round, Kind kind) {
        return jdbc.sql("""
                        select f.number, p.name as by, f.published_at
                        from form_version f join person p on p.id = f.published_by
                        where f.round = :round and f.kind = :kind order by f.number desc
                        """)
                .param("round", round.id().value())
                .param("kind", kind.name())
                .query(Row.of(FormPage.Published.class))
                .list();
    }

    private static List<FormPage.Change> changes(Form before, Form after) {
        var changes = new ArrayList<FormPage.Change>();
        changes(before.questions(), after.questions(), Question::code, FormPage.Change::of, changes);
        changes(before.files(), after.files(), FileQuestion::code, FormPage.Change::of, changes);
        return changes;
    }

    private static <Q> void changes(
            List<Q> before,
            List<Q> after,
            Function<Q, String> code,
            BiFunction<FormPage.Change.Difference, Q, FormPage.Change> change,
            List<FormPage.Change> changes) {
        var earlier = before.stream().collect(Collectors.toMap(code, each -> each));
        var later = after.stream().map(code).collect(Collectors.toSet());
        for (var each : after) {
            var was = earlier.get(code.apply(each));
            if (was == null) {
                changes.add(change.apply(FormPage.Change.Difference.ADDED, each));
            } else if (!was.equals(each)) {
                changes.add(change.apply(FormPage.Change.Difference.CHANGED, each));
            }
        }
        before.stream()
                .filter(each -> !later.contains(code.apply(each)))
                .forEach(each -> changes.add(change.apply(FormPage.Change.Difference.DROPPED, each)));
    }

    /**
     * Files about to be asked for.
     *
     * @param section of something new; that of the evidence for {@code null}
     * @param code {@code null} for something new
     */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public FormPage.EditedFiles files(
            Actor actor, RoundId id, Kind kind, @Nullable Section section, @Nullable String code) {
        var round = rounds.of(id);
        var draft = drafts.of(round, kind);
        var question = code == null ? null : draft.form().file(code).orElseThrow(() -> new NotFound("files"));
        var step = question == null ? Objects.requireNonNullElse(section, Section.EVIDENCE) : question.section();
        return new FormPage.EditedFiles(
                round,
                kind,
                draft.version(),
                step,
                question,
                standard.total() / Limits.MEGABYTE,
                draft.form().of(step).stream().filter(FormRules::decides).toList());
    }

    /**
     * A question about to be written.
     *
     * @param section of a new question; the first for {@code null}
     * @param code {@code null} for a new one
     */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public FormPage.Edited question(
            Actor actor, RoundId id, Kind kind, @Nullable Section section, @Nullable String code) {
        var round = rounds.of(id);
        var draft = drafts.of(round, kind);
        var question = code == null
                ? null
                : draft.form()
                        .at(code)
                        .filter(each -> each.field() == null)
                        .orElseThrow(() -> new NotFound("question"));
        var step = question == null ? Objects.requireNonNullElse(section, Section.FACTS) : question.section();
        var conditions = draft.form().of(step).stream()
                .takeWhile(each -> !each.equals(question))
                .filter(FormRules::decides)
                .toList();
        return new FormPage.Edited(round, kind, draft.version(), step, question, conditions);
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public FormPage.Preview preview(Actor actor, RoundId id, Kind kind) {
        var round = rounds.of(id);
        var version =
                new FormVersion(null, 0, round.year(), drafts.of(round, kind).form());
        Map<Section, List<Asked.Group>> groups = new EnumMap<>(Section.class);
        version.form()
                .sections()
                .forEach(section ->
                        groups.put(section, Asked.groups(version, section, Answers.NONE, Map.of(), Map.of())));
        return new FormPage.Preview(round, kind, version.form(), groups);
    }
}
