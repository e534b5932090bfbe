package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.testing.DatabaseTest;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Whoever can make temporary tables brings none in the way of what runs as the owner. */
@DatabaseTest
class DefinersTests {

    @Test
    void temporaryTablesAreLookedForLast() throws SQLException {
        var paths = new ArrayList<String>();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                // A body that was parsed when the function was made looks for nothing any more.
                var rows = statement.executeQuery("""
                        select coalesce((select setting from unnest(p.proconfig) as setting where setting like 'search\\_path=%'),
                                        p.proname || ' has none')
                        from pg_proc p
                        where p.pronamespace = 'award'::regnamespace and p.prosqlbody is null
                          and (p.prosecdef or p.proconfig is not null)
                        """)) {
            while (rows.next()) {
                paths.add(rows.getString(1));
            }
        }
        assertThat(paths).hasSizeGreaterThan(10).containsOnly("search_path=award, pg_temp");
    }
}
