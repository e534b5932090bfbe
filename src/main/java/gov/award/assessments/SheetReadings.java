package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.applications.SubmittedEvidence;
import gov.award.journal.Journal;
import gov.award.measures.Refusal;
import gov.award.panels.Stage;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases and sheets for their pages. */
@Component
class SheetReadings {

    private static final String OWN = """
            from scorer s
            join application a on a.id = s.application
            join round r on r.id = s.round
            where s.person = acting_person() and a.status not in ('WITHDRAWN', 'DISQUALIFIED')
            """;

    private final Cases cases;
    private final Sheets sheets;
    private final Consensuses consensuses;
    private final JdbcClient jdbc;
    private final SubmittedEvidence evidence;
    private final Journal journal;

    SheetReadings(
            Cases cases,
            Sheets sheets,
            Consensuses consensuses,
            JdbcClient jdbc,
            SubmittedEvidence evidence,
            Journal journal) {
        this.cases = cases;
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.journal = journal;
    }

    @Reading(by = Role.ASSESSOR)
    public Listing<CaseLine> own(Actor actor, PageRequest page) {
        var total = jdbc.sql("select count(*) " + OWN).query(Long.class).single();
        var rows = jdbc.sql("""
                        select a.id as application, a.name, a.kind, s.stage, r.id as round, r.title as round_title, s.leader,
                               (s.stage = 'DOCUMENT' and r.phase = 'DOCUMENT_REVIEW' and a.status = 'QUALIFIED')
                                   or (s.stage = 'SITE' and r.phase = 'SITE_REVIEW' and a.status = 'SHORTLISTED') as open,
                               case when h.given_at is null then (select count(*)::int from sheet_entry e
                                                                  where e.sheet = h.id and e.percent is not null) end as scored,
                               h.given_at is not null as given,
                               exists (select from consensus c where c.application = a.id and c.stage = s.stage
                                       and c.run = review_run_of(s.round, s.stage) and c.closed_at is not null) as closed,
                               exists (select from team_report_case t where t.application = a.id and t.stage = s.stage
                                       and t.run = review_run_of(s.round, s.stage)) as reported
                        from scorer s
                        join application a on a.id = s.application
                        join round r on r.id = s.round
                        left join sheet h on h.application = a.id and h.stage = s.stage and h.person = s.person
                            and h.run = review_run_of(s.round, s.stage)
                            and not exists (select from sheet later where later.supersedes = h.id)
                        where s.person = acting_person() and a.status not in ('WITHDRAWN', 'DISQUALIFIED')
                        order by 8 desc, r.year desc, s.stage desc, a.kind desc, a.name, a.id
                        limit :size offset :offset
                        """)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(CaseLine.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    @Reading(by = Role.ASSESSOR)
    public SheetPage ownSheet(Actor actor, ApplicationId application, Stage stage) {
        var in = cases.scored(actor, application, stage);
        var sheet = sheets.own(actor, in).orElse(null);
        var peers = sheets.given(in).stream()
                .filter(given -> !given.person().equals(actor.person()))
                .map(given -> new SheetPage.Peer(
                        given.id(),
                        given.personName(),
                        Objects.requireNonNull(given.total()),
                        given.supersedes() != null))
                .toList();
        return page(in, true, sheet, actor.name(), peers, false);
    }

    /** Somebody else's given sheet; that it was opened is entered in the journal. */
    @Reading(
            by = {Role.ASSESSOR, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR},
            confidential = true)
    public SheetPage sheet(Actor actor, SheetId id) {
        var sheet = sheets.find(id).filter(Sheets.Sheet::given).orElseThrow(() -> new NotFound("sheet"));
        journal.read(actor, "SHEET", id);
        var in = cases.of(sheet.application(), sheet.stage());
        var counts = sheets.given(in).stream().anyMatch(given -> given.id().equals(id));
        var may = counts
                && in.isOpen()
                && !sheet.person().equals(actor.person())
                && (actor.is(Role.DIRECTOR) || in.ledBy(actor.person()))
                && consensuses.closed(in).isEmpty();
        return page(in, false, sheet, sheet.personName(), List.of(), may);
    }

    /** Items of one's own sheet after they were saved, or were not. */
    @Reading(by = Role.ASSESSOR)
    public SavedItems saved(
            Actor actor, ApplicationId application, Stage stage, Set<String> items, List<Refusal> reasons) {
        var in = cases.scored(actor, application, stage);
        var lines = lines(in, sheets.own(actor, in).orElse(null), Map.of());
        var percents = percents(lines);
        return new SavedItems(
                lines.stream()
                        .filter(line -> items.contains(line.item().code()))
                        .toList(),
                reasons,
                lines.stream()
                        .map(line -> line.score().savedAt())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                Points.total(in.tree(), percents),
                percents.size(),
                lines.size());
    }

    private SheetPage page(
            ReviewCase in,
            boolean own,
            Sheets.@Nullable Sheet sheet,
            String person,
            List<SheetPage.Peer> peers,
            boolean mayAllowCorrection) {
        var lines = lines(in, sheet, evidence.byItem(in.application().id()));
        var percents = percents(lines);
        return new SheetPage(
                in,
                own,
                sheet == null ? null : sheet.id(),
                person,
                sheet == null ? null : sheet.givenAt(),
                sheet == null ? "" : sheet.reason(),
                lines,
                Points.byCategory(in.tree(), percents),
                Points.total(in.tree(), percents),
                percents.size(),
                peers,
                mayAllowCorrection);
    }

    /** Every item with what is written of it; in the site review one not touched yet begins with what was concluded before. */
    private List<SheetPage.Line> lines(
            ReviewCase in, Sheets.@Nullable Sheet sheet, Map<String, List<SubmittedEvidence.Proof>> proofs) {
        var written = sheet == null ? Map.<String, ItemScore>of() : sheets.items(sheet.id());
        var before = consensuses.percentsBefore(in);
        var shown = SheetRules.shown(in.tree(), written, before);
        var lines = new ArrayList<SheetPage.Line>();
        var category = "";
        for (var item : in.tree().items()) {
            var score = Objects.requireNonNull(shown.get(item.code()));
            var percent = score.percent();
            lines.add(new SheetPage.Line(
                    item,
                    score,
                    before.get(item.code()),
                    percent == null ? null : Points.of(item, percent),
                    !item.category().equals(category),
                    proofs.getOrDefault(item.code(), List.of())));
            category = item.category();
        }
        return lines;
    }

    private static Map<String, Integer> percents(List<SheetPage.Line> lines) {
        var percents = new HashMap<String, Integer>();
        for (var line : lines) {
            var percent = line.score().percent();
            if (percent != null) {
                percents.put(line.item().code(), percent);
            }
        }
        return percents;
    }
}
