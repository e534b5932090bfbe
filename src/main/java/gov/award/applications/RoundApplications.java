package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.spreadsheets.Column;
import gov.award.spreadsheets.Table;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the applications of a round for the office; of drafts only their number. */
@Component
public class RoundApplications {

    private static final String FROM = """
            from application a left join unit u on u.id = a.unit
            where a.programme = acting_programme() and a.round = :round and a.submitted_at is not null
              and (:status::text is null or a.status = :status) and (:kind::text is null or a.kind = :kind)
              and (:text = '' or position(lower(:text) in lower(concat_ws(' ', a.name, a.employer, a.model, a.receipt, u.name))) > 0)
            """;

    private static final String SELECT = """
            select a.id, a.kind, a.name, a.employer, a.model, u.name as unit_name, a.status, a.submitted_at, a.receipt
            """;

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final RoundBriefs rounds;
    private final PaperEntries papers;

    RoundApplications(JdbcClient jdbc, RoundBriefs rounds, PaperEntries papers) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.papers = papers;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public RoundApplicationsPage list(
            Actor actor, RoundId round, RoundApplicationsPage.Filter filter, PageRequest page) {
        var brief = rounds.of(round);
        var drafts = jdbc.sql("select count(*) from application_draft where round = ?")
                .param(round.value())
                .query(Long.class)
                .single();
        var total = filtered("select count(*) " + FROM, round, filter)
                .query(Long.class)
                .single();
        var rows = filtered(
                        SELECT + FROM + " order by " + filter.sort().columns() + ", id limit :size offset :offset",
                        round,
                        filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(RoundApplicationsPage.Line.class))
                .list();
        return new RoundApplicationsPage(
                brief, new Listing<>(rows, total, page), filter, drafts, papers.waiting(round));
    }

    /** The columns of the list as it is given out. */
    static final Table TABLE = new Table(
            "applications",
            Stream.of("name", "kind", "employer", "model", "unit", "submittedAt", "receipt", "status")
                    .map(Column::forInformation)
                    .toList());

    /** All that a list shows, one after another, in its order. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public void each(
            Actor actor,
            RoundId round,
            RoundApplicationsPage.Filter filter,
            Consumer<RoundApplicationsPage.Line> taker) {
        rounds.of(round);
        try (var rows = filtered(SELECT + FROM + " order by " + filter.sort().columns() + ", id", round, filter)
                .withFetchSize(FETCHED)
                .query(Row.of(RoundApplicationsPage.Line.class))
                .stream()) {
            rows.forEach(taker);
        }
    }

    static List<@Nullable Object> cells(RoundApplicationsPage.Line line) {
        return Arrays.asList(
                line.name(),
                line.kind(),
                line.employer(),
                line.model(),
                line.unitName(),
                line.submittedAt(),
                line.receipt(),
                line.status());
    }

    private JdbcClient.StatementSpec filtered(String sql, RoundId round, RoundApplicationsPage.Filter filter) {
        var status = filter.status();
        var kind = filter.kind();
        return jdbc.sql(sql)
                .param("round", round.value())
                .param("status", status == null ? null : status.name())
                .param("kind", kind == null ? null : kind.name())
                .param("text", filter.text().strip());
    }
}
