package gov.award.bench;

import gov.award.bench.Copying.Level;
import gov.award.bench.Copying.Reach;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Fills a database in which the demonstration was played to a size, with copies of what was written in it: rounds in which
 * sheets are being filled in, as many as there are applications, and rounds ready to be ranked.
 */
final class Filling {

    /** The round in which sheets are filled in. */
    static final int SHEETS = 500;

    /** The first of the rounds to be ranked. */
    static final int EVALUATED = 1;

    /** The round that applications can still be written for. */
    private static final int OPEN = 550;

    private static final int DRAFTS = 8;
    private static final int LISTED = 560;
    private static final int ELSEWHERE = 600;
    private static final int ELSEWHERE_EVALUATED = 1600;

    private static final String SHORTLISTED = """
            select a.id from application a where a.round = '%s' and a.kind = 'ORGANISATION' and a.status = 'SHORTLISTED'
              and not exists (select from recusal c where c.application = a.id) order by a.name
            """;

    private final Connection database;
    private final Copying copying;
    private final UUID reviewed;
    private final UUID concluded;
    private final UUID team;

    Filling(Connection database) throws SQLException {
        this.database = database;
        copying = new Copying(database);
        reviewed = one("select id from round where year = 2026 and ordinal = 2");
        concluded = one("select id from round where year = 2024 and ordinal = 1");
        team = one("select id from team where round = '" + reviewed
                + "' and stage = 'DOCUMENT' and kind = 'ORGANISATION' and dissolved_at is null");
    }

    void to(Size size) throws SQLException {
        evaluated(EVALUATED, EVALUATED + size.rounds() - 1, size);
        // One more, of which no sheet is begun.
        reviewing(SHEETS, SHEETS, size);
        open();
        if (size.elsewhere() > 0) {
            marked(Parts.programme());
            for (var part : Parts.programme()) {
                copying.copy(part, rounds(ELSEWHERE, ELSEWHERE + size.elsewhere() - 1));
            }
            evaluated(ELSEWHERE_EVALUATED, ELSEWHERE_EVALUATED + size.elsewhere() - 1, size);
            // Last: the assessors of its teams are other copies than those of the programme.
            reviewing(ELSEWHERE, ELSEWHERE + size.elsewhere() - 1, size);
            copying.forget(Level.PROGRAMME);
        }
        copying.run("analyze");
    }

    /**
     * One more round, of which nothing is there but a list.
     *
     * @return which
     */
    String listed(int applications) throws SQLException {
        var round = Parts.round(reviewed, "RECOMMENDATION", 70);
        marked(round);
        var id = one("select bench.moved('" + reviewed + "', 'ROUND', " + LISTED + ", 0, 0)");
        if (all("select id from round where id = '" + id + "'").isEmpty()) {
            copyAll(round, rounds(LISTED, LISTED));
            var template = all(SHORTLISTED.formatted(reviewed)).getFirst();
            var tables = List.of("applicant", "application", "recommendation", "fact_check", "opinion");
            cases(
                    Parts.qualified(template).stream()
                            .filter(part -> tables.contains(part.table()))
                            .toList(),
                    new Reach(LISTED, LISTED, 1, 1, 1, applications));
        }
        copying.forget(Level.ROUND);
        return id.toString();
    }

    /** Entries like those that are there, until there are so many. */
    void journal(int entries) throws SQLException {
        copying.run("""
                insert into journal_entry (at, recorded_at, programme, actor, actor_role, kind, act, basis, subject, content_digest)
                select at, recorded_at, programme, actor, actor_role, kind, act, basis, subject, content_digest
                from journal_entry, generate_series(1, 1 + %1$d / (select count(*) from journal_entry))
                limit greatest(0, %1$d - (select count(*) from journal_entry))
                """.formatted(entries));
        copying.run("analyze journal_entry");
    }

    private static Reach rounds(int from, int to) {
        return new Reach(from, to, 1, 1, 1, 0);
    }

    private void reviewing(int from, int to, Size size) throws SQLException {
        var teams = Parts.team(reviewed, team);
        marked(teams);
        var round = Parts.round(reviewed, "DOCUMENT_REVIEW", 20);
        marked(round);
        copyAll(round, rounds(from, to));
        copyAll(teams, new Reach(from, to, size.teams(), 1, 1, 0));
        var templates = all(SHORTLISTED.formatted(reviewed));
        for (var i = 0; i < templates.size(); i++) {
            var template = templates.get(i);
            var parts = Stream.concat(Parts.qualified(template).stream(), Parts.scored(template, team).stream())
                    .toList();
            cases(parts, new Reach(from, to, size.teams(), i + 1, templates.size(), size.cases()));
        }
        var begun = Stream.concat(
                        Parts.qualified(templates.getFirst()).stream(),
                        Parts.scored(templates.getFirst(), team).stream())
                .filter(part -> !part.table().startsWith("sheet"))
                .filter(part -> !part.where().contains("'SHEET'"))
                .toList();
        cases(begun, new Reach(from, to, size.teams(), size.cases() + 1, 1, size.cases() + 1));
        copying.forget(Level.TEAM);
        copying.forget(Level.ROUND);
    }

    /** Drafts with their files, of which nothing was submitted. */
    private void open() throws SQLException {
        var round = Parts.round(reviewed, "APPLICATION", 10).stream()
                .map(part -> part.table().equals("round")
                        ? part.with("opens", "t.opens + interval '4 months'")
                                .with("deadline", "t.deadline + interval '1 year'")
                        : part)
                .toList();
        marked(round);
        copyAll(round, rounds(OPEN, OPEN));
        var template = all(SHORTLISTED.formatted(reviewed)).getFirst();
        var drafts = Parts.written(template).stream()
                .map(part -> part.table().equals("application")
                        ? part.with("status", "'DRAFT'")
                                .with("submitted_at", "null")
                                .with("version", "0")
                                .with("receipt", "null")
                                .with("receipt_paper", "null")
                        : part)
                .toList();
        cases(drafts, new Reach(OPEN, OPEN, 1, 1, 1, DRAFTS));
        copying.run("""
                insert into application_draft (application, programme, round, started_at)
                select id, programme, round, started_at from application where status = 'DRAFT'
                """);
        copying.forget(Level.ROUND);
    }

    private void evaluated(int from, int to, Size size) throws SQLException {
        var round = Stream.concat(
                        Parts.round(concluded, "EVALUATION", 40).stream(), Parts.concluded(concluded).stream())
                .toList();
        marked(round);
        copyAll(round, rounds(from, to));
        var templates = all(SHORTLISTED.formatted(concluded));
        for (var i = 0; i < templates.size(); i++) {
            var template = templates.get(i);
            var parts = new ArrayList<Part>();
            for (var part : Parts.qualified(template)) {
                parts.add(
                        switch (part.table()) {
                            case "application" -> part.with("status", "t.status");
                            case "application_move" ->
                                Part.of(Level.CASE, part.table(), "t.application = '" + template + "'");
                            default -> part;
                        });
            }
            parts.addAll(Parts.evaluated(template));
            cases(parts, new Reach(from, to, 1, i + 1, templates.size(), size.cases()));
        }
        copying.forget(Level.ROUND);
    }

    private void cases(List<Part> parts, Reach reach) throws SQLException {
        marked(parts);
        copyAll(parts, reach);
        copying.forget(Level.CASE);
    }

    private void marked(List<Part> parts) throws SQLException {
        for (var part : parts) {
            if (copying.identified(part.table())) {
                copying.mark(part.level(), "select t.id from " + part.table() + " t where " + part.where());
            }
        }
    }

    private void copyAll(List<Part> parts, Reach reach) throws SQLException {
        for (var part : parts) {
            copying.copy(part, reach);
        }
    }

    private UUID one(String sql) throws SQLException {
        return all(sql).getFirst();
    }

    private List<UUID> all(String sql) throws SQLException {
        var found = new ArrayList<UUID>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }
}
