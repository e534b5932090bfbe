package gov.award.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where what is measured is found, and who looks at it.
 *
 * @param reviewed the round in which sheets are filled in
 * @param evaluated a round ready to be ranked
 * @param application one whose sheets were given
 * @param leader who leads its team
 * @param sheet one of its sheets
 * @param empty the application of which no sheet is begun
 * @param beginner who scores it
 * @param writers who is filling in which sheet, each a different one
 * @param item the first of the criteria
 * @param drafts where files can be uploaded
 */
record Whereabouts(
        String reviewed,
        String evaluated,
        String announced,
        String application,
        String leader,
        String sheet,
        String empty,
        String beginner,
        List<Writer> writers,
        String item,
        List<Writer> drafts) {

    static final String OFFICE = "liujiahui";
    static final String SUPERVISOR = "hezhengqing";

    /** Somebody, and the page they write at. */
    record Writer(String name, String path) {}

    Whereabouts {
        writers = List.copyOf(writers);
        drafts = List.copyOf(drafts);
    }

    static Whereabouts in(Connection database) throws SQLException {
        var programme = "(select id from programme order by created_at limit 1)";
        var reviewed =
                one(database, "select id from round where phase = 'DOCUMENT_REVIEW' and programme = " + programme);
        var evaluated = one(
                database,
                "select id from round where phase = 'EVALUATION' and programme = " + programme
                        + " order by ordinal desc limit 1");
        var given = "from sheet s where s.round = '" + reviewed
                + "' and s.given_at is not null order by s.application, s.id";
        var application = one(database, "select s.application " + given + " limit 1");
        var scorer = """
                select u.sign_in_name from account u join team_member m on m.person = u.person
                join assignment g on g.team = m.team where g.application = '%s' order by m.leader desc limit 1
                """;
        var empty = one(
                database,
                "select a.id from application a where a.round = '" + reviewed
                        + "' and not exists (select from sheet s where s.application = a.id)");
        return new Whereabouts(
                reviewed,
                evaluated,
                one(database, "select id from round where year = 2024 and ordinal = 1 and programme = " + programme),
                application,
                one(database, scorer.formatted(application)),
                one(database, "select s.id " + given + " limit 1"),
                empty,
                one(database, scorer.formatted(empty)),
                writers(database, """
                        select distinct on (u.sign_in_name) u.sign_in_name, '/reviews/' || s.application || '/document'
                        from sheet s join account u on u.person = s.person
                        where s.round = '%s' and s.given_at is null order by u.sign_in_name, s.application
                        """.formatted(reviewed)),
                one(
                        database,
                        "select e.item from sheet_entry e join sheet s on s.id = e.sheet where s.round = '" + reviewed
                                + "' order by 1 limit 1"),
                writers(database, """
                        select u.sign_in_name, '/applications/' || a.id || '/files' from application a
                        join account u on u.person = a.started_by
                        where a.status = 'DRAFT' and a.programme = %s order by 1
                        """.formatted(programme)));
    }

    private static String one(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing found: " + sql);
            }
            return rows.getString(1);
        }
    }

    private static List<Writer> writers(Connection database, String sql) throws SQLException {
        var found = new ArrayList<Writer>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(new Writer(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }
}
