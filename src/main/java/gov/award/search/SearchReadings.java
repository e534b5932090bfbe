package gov.award.search;

import static java.util.stream.Collectors.groupingBy;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.forms.Answers;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.panels.Stage;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches what was given in last, and what was commented on it. Nothing is counted but what the reader sees. */
@Component
class SearchReadings {

    /** How many are listed: whoever finds more needs other words. */
    static final int MOST = 200;

    private static final int EXCERPTS = 3;

    private static final Role[] READ_COMMENTS = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.ASSESSOR};

    /**
     * Of the candidates, in their order, those of which the reader sees a piece with each word, until there are enough. {@code offset 0}
     * has each looked up when its turn comes: to look all of them up first takes longer the more there are.
     */
    private static final String FOUND = """
            with found as materialized (
                select a.*, c.place
                from (select * from search_candidates(:words, :round, :kind) order by place offset 0) c
                cross join lateral (
                    select a.id, a.kind, a.name, a.employer, a.model, a.receipt, a.status, a.round
                    from application a where a.id = c.application offset 0) a
                where not exists (
                    select from unnest(:words::text[]) w (letters)
                    where not exists (
                        select from search_piece p
                        where p.application = c.application
                          and position(w.letters in case when :part::text is null then array_to_string(p.told, ' ')
                              else (select coalesce(string_agg(t.told, ' '), '') from unnest(p.parts, p.told) t (part, told)
                                    where t.part = :part) end) > 0)
                    offset 0)
                order by c.place limit :most + 1)
            select f.id, f.kind, f.name, f.employer, f.model, f.receipt, f.status, r.title as round_title,
                   (select count(*) from found) as total
            from found f join round r on r.id = f.round
            order by f.place limit :size offset :offset
            """;

    /**
     * Of each application the first pieces in which a word stands, of a report its first part, as they were written; of a consensus
     * and of somebody else's sheet only that it is there, as opening them is entered in the journal.
     */
    private static final String PARTS = """
            select p.application, p.source, p.origin, p.part,
                   case p.source
                       when 'REPORT' then (select a.name from attachment a where a.id = p.origin)
                       when 'SHEET' then (select w.name from sheet s join person w on w.id = s.person where s.id = p.origin)
                   end as name,
                   case p.source
                       when 'SHEET' then (select s.stage from sheet s where s.id = p.origin)
                       when 'CONSENSUS' then (select c.stage from consensus c where c.id = p.origin)
                   end as stage,
                   case p.source
                       when 'FORM' then (select s.content from application_version_section s
                                         where s.version = p.origin and s.section = p.part)
                       when 'REPORT' then (select t.content from report_text t where t.file = p.origin and t.part = p.place)
                       when 'SHEET' then (select jsonb_object_agg(e.item || t.n, t.written)::text
                                          from sheet_entry e, unnest(array[e.strengths, e.improvements, e.question, e.reason])
                                              with ordinality t (written, n)
                                          where e.sheet = p.origin and exists (
                                              select from sheet s where s.id = p.origin and s.person = acting_person()))
                   end as content
            from (select p.*, row_number() over (
                      partition by p.application order by array_position(:parts, p.part), p.source, p.origin) as number
                  from (select distinct on (p.application, p.source, p.origin, t.part)
                            p.application, p.source, p.origin, t.part, t.place - 1 as place
                        from search_piece p, unnest(p.parts, p.told) with ordinality t (part, told, place)
                        where p.application = any (:found) and p.source <> 'KNOWN' and (:part::text is null or t.part = :part)
                          and exists (select from unnest(:words::text[]) w (letters) where position(w.letters in t.told) > 0)
                        order by p.application, p.source, p.origin, t.part, t.place) p) p
            where p.number <= :excerpts order by p.application, p.number
            """;

    private final JdbcClient jdbc;

    SearchReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(
            ApplicationId id,
            Kind kind,
            String name,
            @Nullable String employer,
            String model,
            String receipt,
            Status status,
            String roundTitle,
            long total) {}

    /** What a piece is one of. */
    private enum Source {
        FORM,
        REPORT,
        SHEET,
        CONSENSUS
    }

    /**
     * A piece as it was written.
     *
     * @param name of the file, or of whose sheet it is
     * @param stage of sheets and consensuses
     * @param content {@code null} where nothing is told but that it is there
     */
    private record Part(
            ApplicationId application,
            Source source,
            UUID origin,
            String part,
            @Nullable String name,
            @Nullable Stage stage,
            @Nullable String content) {

        Origin stands() {
            return switch (source) {
                case FORM -> new Origin.Form(Section.valueOf(part));
                case REPORT -> new Origin.Report(origin, Objects.requireNonNull(name));
                case SHEET -> new Origin.Sheet(origin, Objects.requireNonNull(stage), Objects.requireNonNull(name));
                case CONSENSUS -> new Origin.Consensus(Objects.requireNonNull(stage));
            };
        }

        List<List<Piece>> pieces(Excerpts excerpts, int most) {
            if (content == null) {
                return List.of(List.of());
            }
            return excerpts.of(source == Source.REPORT ? new Answers(Map.of("", content)) : Answers.of(content), most);
        }
    }

    @Reading(by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.RECOMMENDER, Role.ASSESSOR})
    public SearchPage search(Actor actor, Sought sought, PageRequest page) {
        var rounds = jdbc.sql("select id, title from round where programme = acting_programme() order by ordinal desc")
                .query(Row.of(SearchPage.RoundChoice.class))
                .list();
        var scopes = actor.is(READ_COMMENTS) ? Scope.all() : Scope.sections();
        if (sought.empty() || sought.fault() != null) {
            return new SearchPage(sought, rounds, scopes, null, null);
        }
        var shown = page;
        var found = found(sought, shown);
        // Behind the last page that is the first.
        if (found.isEmpty() && page.page() > 1) {
            shown = new PageRequest(1, page.size());
            found = found(sought, shown);
        }
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        return new SearchPage(
                sought,
                rounds,
                scopes,
                new Listing<>(lines(sought, found), Math.min(total, MOST), shown),
                total > MOST ? MOST : null);
    }

    private List<Found> found(Sought sought, PageRequest page) {
        var round = sought.round();
        var kind = sought.kind();
        return jdbc.sql(FOUND)
                .param("words", sought.words().toArray(String[]::new))
                .param("round", round == null ? null : round.value())
                .param("kind", kind == null ? null : kind.name())
                .param("part", part(sought))
                .param("most", MOST)
                .param("size", Math.clamp(MOST - page.offset(), 0, page.size()))
                .param("offset", page.offset())
                .query(Row.of(Found.class))
                .list();
    }

    private List<SearchPage.Line> lines(Sought sought, List<Found> found) {
        var excerpts = new Excerpts(sought.words());
        var parts = parts(sought, found);
        return found.stream()
                .map(each -> line(each, excerpts, parts.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<ApplicationId, List<Part>> parts(Sought sought, List<Found> found) {
        return jdbc
                .sql(PARTS)
                .param("words", sought.words().toArray(String[]::new))
                .param("found", found.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param("part", part(sought))
                .param("parts", Scope.all().stream().map(Scope::name).toArray(String[]::new))
                .param("excerpts", EXCERPTS)
                .query(Row.of(Part.class))
                .list()
                .stream()
                .collect(groupingBy(Part::application));
    }

    private static @Nullable String part(Sought sought) {
        var scope = sought.scope();
        return scope == null ? null : scope.name();
    }

    private static SearchPage.Line line(Found found, Excerpts excerpts, List<Part> parts) {
        var employer = found.employer();
        return new SearchPage.Line(
                found.id(),
                found.kind(),
                excerpts.whole(found.name()),
                employer == null ? List.of() : excerpts.whole(employer),
                excerpts.whole(found.model()),
                found.receipt(),
                found.status(),
                found.roundTitle(),
                shown(excerpts, parts));
    }

    /** One excerpt of each piece, more of the first if there are fewer pieces. */
    private static List<SearchPage.Excerpt> shown(Excerpts excerpts, List<Part> parts) {
        var shown = new ArrayList<SearchPage.Excerpt>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var most = i == 0 ? EXCERPTS - parts.size() + 1 : 1;
            part.pieces(excerpts, most).forEach(pieces -> shown.add(new SearchPage.Excerpt(part.stands(), pieces)));
        }
        return shown;
    }
}
