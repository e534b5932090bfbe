package gov.award.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gov.award.AwardApplication;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What is measured is filled with rows such as the acts write, which the program takes for its own. */
class FillingTests {

    private static final Path FOLDER = Path.of("target", "filling-data");

    private static ConfigurableApplicationContext program;
    private static Connection database;
    private static Map<String, Set<String>> written;
    private static String originals;

    @BeforeAll
    static void played() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        program = new SpringApplicationBuilder(AwardApplication.class)
                .run(
                        "--server.port=0",
                        "--award.demo=true",
                        "--award.data=" + FOLDER,
                        "--award.search.read-interval=1s",
                        "--award.passwords.memory=8",
                        "--award.passwords.passes=1");
        database = new Keys(FOLDER).as("postgres");
        await().atMost(Duration.ofMinutes(5))
                .until(() -> rows("select 'x' from demonstration where played_at is not null")
                                .contains("x")
                        // A timer reads the reports.
                        && rows("select 'x' from report_text limit 1").contains("x"));
        written = shapes();
        originals = String.join("','", rows("select id from application"));
        new Filling(database).to(Size.HAMLET);
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
        program.close();
    }

    private static List<String> rows(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static List<String> tables() throws SQLException {
        return rows("select table_name from information_schema.tables where table_schema = 'award'"
                + " and table_type = 'BASE TABLE' order by 1");
    }

    /** Which columns are filled in the rows of each table. */
    private static Map<String, Set<String>> shapes() throws SQLException {
        var shapes = new HashMap<String, Set<String>>();
        for (var table : tables()) {
            shapes.put(
                    table,
                    new TreeSet<>(rows(
                            "select distinct (select string_agg(key, ',' order by key) from jsonb_each(to_jsonb(t))"
                                    + " where value <> 'null') from award." + table
                                    // The demonstration leaves no draft to compare with.
                                    + " t where to_jsonb(t) ->> 'status' is distinct from 'DRAFT'")));
        }
        return shapes;
    }

    @Test
    void columnsAreFilledAsTheActsFillThem() throws SQLException {
        var timers = List.of("notice", "journal_anchor", "spring_session", "scheduled_tasks");
        var now = shapes();
        for (var table : tables()) {
            if (!table.equals("application_draft") && !timers.contains(table)) {
                assertThat(written.get(table)).as(table).containsAll(now.get(table));
            }
        }
    }

    @Test
    void everyRowRefersToOneThatIsThere() throws SQLException {
        var keys = rows("""
                select format('select count(*) from %s k where %s and not exists (select from %s p where %s)',
                    c.conrelid::regclass,
                    (select string_agg(format('k.%I is not null', a.attname), ' and ') from unnest(c.conkey) x (i)
                     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = x.i),
                    c.confrelid::regclass,
                    (select string_agg(format('k.%I = p.%I', a.attname, b.attname), ' and ') from unnest(c.conkey, c.confkey) x (i, j)
                     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = x.i
                     join pg_attribute b on b.attrelid = c.confrelid and b.attnum = x.j))
                from pg_constraint c where c.contype = 'f'
                """);
        assertThat(keys).hasSizeGreaterThan(100);
        for (var key : keys) {
            assertThat(rows(key)).as(key).containsExactly("0");
        }
    }

    @Test
    void nothingThatTellsOfACaseIsForgotten() throws SQLException {
        var concerned = rows("""
                select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'award' and c.column_name = 'application' and t.table_type = 'BASE TABLE' order by 1
                """);
        for (var table : concerned) {
            var copied = rows(
                    "select 'yes' from award.%s where application not in ('%s') limit 1".formatted(table, originals));
            var there = rows("""
                    select 'yes' from award.%s x join award.application a on a.id = x.application
                    where a.kind = 'ORGANISATION' and a.status = 'SHORTLISTED' and a.id in ('%s') limit 1
                    """.formatted(table, originals));
            if (!Parts.LEFT_OUT.contains(table) && !there.isEmpty()) {
                assertThat(copied).as(table).isNotEmpty();
            }
        }
    }

    @Test
    void programGoesOnWithWhatItFinds() throws Exception {
        var port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var found = Whereabouts.in(database);
        try (var office = Visitor.signedIn(port, Whereabouts.OFFICE);
                var assessor = Visitor.signedIn(port, found.writers().getFirst().name());
                var supervisor = Visitor.signedIn(port, Whereabouts.SUPERVISOR)) {
            office.get("/rounds/" + found.evaluated());
            assertThat(office.post("/rounds/" + found.evaluated() + "/ranking").statusCode())
                    .isEqualTo(303);
            assertThat(office.get("/rounds/" + found.evaluated() + "/ranking/recomputation")
                            .statusCode())
                    .isEqualTo(200);
            var sheet = found.writers().getFirst().path();
            assertThat(assessor.get(sheet).statusCode()).isEqualTo(200);
            assertThat(assessor.post(
                                    sheet + "/items",
                                    "percent_" + found.item(),
                                    "55",
                                    "strengths_" + found.item(),
                                    "好",
                                    "version_" + found.item(),
                                    "1")
                            .statusCode())
                    .isEqualTo(303);
            supervisor.get("/supervision/verification");
            assertThat(supervisor.post("/supervision/verification").body()).contains("核验无误");
        }
    }
}
