package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.testing.DatabaseTest;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What policies remember of whoever acts is forgotten as soon as somebody acts. */
@DatabaseTest
class RememberedTests {

    @Test
    void actingForgetsAllThatIsRemembered() throws SQLException {
        var remembered = settings("prosrc", "p.proname like 'acting\\_%'");
        assertThat(remembered).contains("award.found_cases").hasSizeGreaterThan(4);
        assertThat(settings("pg_get_function_sqlbody(p.oid)", "p.proname = 'act_as'"))
                .isEqualTo(remembered);
    }

    /** Those named in the functions meant. */
    private static Set<String> settings(String body, String meant) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select m[1] from pg_proc p, regexp_matches(%s, '(award\\.found_[a-z_]+)', 'g') m
                        where p.pronamespace = 'award'::regnamespace and %s
                        """.formatted(body, meant))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
