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
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches what was given in last. What is found is joined with what the reader sees before anything is counted. */
@Component
class SearchReadings {

    private static final int EXCERPTS = 3;

    private static final String HITS = "with hit as materialized (select * from search_hits(:words)) ";

    /**
     * Of two characters the index knows all, of more that each pair occurs: those are compared once it is clear that the reader
     * sees the row. Whoever does not see the course of an application does not find it by its name either.
     */
    private static final String FROM = """
            from application a join round r on r.id = a.round
            where a.programme = acting_programme() and a.submitted_at is not null
              and exists (select from application_move m where m.application = a.id)
              and (:round::uuid is null or a.round = :round) and (:kind::text is null or a.kind = :kind)
              and a.id in (
                  select seen.application
                  from (select h.application, h.word from hit h join application k on k.id = h.application
                        where h.version is null and :section::text is null
                          and position(h.letters in application_told(k.name, k.employer, k.model, k.receipt)) > 0
                        union all
                        select h.application, h.word from hit h
                        join application_version_section s on s.version = h.version and s.section = h.part and h.file is null
                        where (:section::text is null or h.part = :section)
                          and (char_length(h.letters) = 2 or position(h.letters in answers_told(s.content)) > 0)
                        union all
                        select h.application, h.word from hit h join report_text t on t.file = h.file and t.part = h.place
                        where (:section::text is null or h.part = :section)
                          and (char_length(h.letters) = 2 or position(h.letters in folded(t.content)) > 0)) seen
                  group by seen.application having count(distinct seen.word) = :number)
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

    /** @param file {@code null} for a section of the form */
    private record Part(
            ApplicationId application,
            Section section,
            @Nullable UUID file,
            @Nullable String name,
            String content) {

        Answers answers() {
            return file == null ? Answers.of(content) : new Answers(Map.of("", content));
        }
    }

    @Reading(by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.RECOMMENDER, Role.ASSESSOR})
    public SearchPage search(Actor actor, Sought sought, PageRequest page) {
        var rounds = jdbc.sql("select id, title from round where programme = acting_programme() order by ordinal desc")
                .query(Row.of(SearchPage.RoundChoice.class))
                .list();
        var searched = !sought.empty() && sought.fault() == null;
        return new SearchPage(sought, rounds, searched ? found(sought, page) : null);
    }

    private Listing<SearchPage.Line> found(Sought sought, PageRequest page) {
        // Looked for once: what is counted is what is shown a page of. Behind the last page that is the first.
        var found = filtered(HITS + """
                        , found as materialized (
                            select a.id, a.kind, a.name, a.employer, a.model, a.receipt, a.status, r.title as round_title,
                                   r.ordinal, a.submitted_at
                        """ + FROM + """
                        )
                        select f.id, f.kind, f.name, f.employer, f.model, f.receipt, f.status, f.round_title,
                               (select count(*) from found) as total
                        from found f order by f.ordinal desc, f.submitted_at, f.receipt, f.id limit :size offset :offset
                        """, sought)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Found.class))
                .list();
        if (found.isEmpty() && page.page() > 1) {
            return found(sought, new PageRequest(1, page.size()));
        }
        var excerpts = new Excerpts(sought.words());
        var parts = parts(sought, found);
        return new Listing<>(
                found.stream()
                        .map(each -> line(each, excerpts, parts.getOrDefault(each.id(), List.of())))
                        .toList(),
                found.isEmpty() ? 0 : found.getFirst().total(),
                page);
    }

    private JdbcClient.StatementSpec filtered(String sql, Sought sought) {
        var round = sought.round();
        var kind = sought.kind();
        var words = sought.words();
        return jdbc.sql(sql)
                .param("words", words.toArray(String[]::new))
                .param("number", words.size())
                .param("round", round == null ? null : round.value())
                .param("kind", kind == null ? null : kind.name())
                .param("section", name(sought.section()));
    }

    /** Of each application the first sections in which something was found, and the report where that is a file. */
    private Map<ApplicationId, List<Part>> parts(Sought sought, List<Found> found) {
        return jdbc
                .sql(HITS + """
                        select each.*
                        from (select p.*, row_number() over (
                                  partition by p.application order by array_position(:sections, p.section), p.file nulls first) as place
                              from (select s.application, s.section, null::uuid as file, null::text as name, s.content
                                    from application_version_section s
                                    where s.application = any (:found) and (:section::text is null or s.section = :section)
                                      and exists (select from hit h where h.version = s.version and h.part = s.section and h.file is null
                                                  and (char_length(h.letters) = 2 or position(h.letters in answers_told(s.content)) > 0))
                                    union all
                                    (select distinct on (t.file) t.application, 'REPORT', t.file, a.name, t.content
                                     from hit h join report_text t on t.file = h.file and t.part = h.place
                                     join attachment a on a.id = t.file
                                     where t.application = any (:found) and (:section::text is null or :section = 'REPORT')
                                       and (char_length(h.letters) = 2 or position(h.letters in folded(t.content)) > 0)
                                     order by t.file, t.part)) p) each
                        where each.place <= :most order by each.application, each.place
                        """)
                .param("words", sought.words().toArray(String[]::new))
                .param("found", found.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param("section", name(sought.section()))
                .param(
                        "sections",
                        Arrays.stream(Section.values()).map(Section::name).toArray(String[]::new))
                .param("most", EXCERPTS)
                .query(Row.of(Part.class))
                .list()
                .stream()
                .collect(groupingBy(Part::application));
    }

    private static @Nullable String name(@Nullable Section section) {
        return section == null ? null : section.name();
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

    /** One excerpt of each section, more of the first if there are fewer sections. */
    private static List<SearchPage.Excerpt> shown(Excerpts excerpts, List<Part> parts) {
        var shown = new ArrayList<SearchPage.Excerpt>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var most = i == 0 ? EXCERPTS - parts.size() + 1 : 1;
            excerpts.of(part.answers(), most)
                    .forEach(pieces ->
                            shown.add(new SearchPage.Excerpt(part.section(), part.file(), part.name(), pieces)));
        }
        return shown;
    }
}
