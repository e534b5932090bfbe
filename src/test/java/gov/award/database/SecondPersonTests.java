package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.Role;
import gov.award.people.PeopleSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Rows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a clerk took from a signed paper is confirmed by somebody else, whichever way it reaches the database. */
@DatabaseTest
class SecondPersonTests {

    @Autowired
    ApplicationContext context;

    private String programme;
    private String clerk;
    private String other;
    private final String record = UUID.randomUUID().toString();

    /** Something recorded from paper, its check, and the same where there was no paper. */
    private enum Recorded {
        TALLY("""
                insert into tally values ('%1$s', gen_random_uuid(), gen_random_uuid(), '%2$s', 5, 0, 0, '甲', '乙', gen_random_uuid(), '%3$s', now())
                """, "insert into tally_check values ('%1$s', '%2$s', 'CONFIRMED', '', '%3$s', now())", ""),
        OPINION(
                """
                insert into opinion values ('%1$s', '%2$s', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'RECOMMENDED', '属实', '负责人',
                    current_date, gen_random_uuid(), '[]', 'RECORDED', '%3$s', now())
                """,
                "insert into opinion_check values ('%1$s', '%2$s', 'CONFIRMED', '', '%3$s', now())",
                "update opinion set origin = 'UNIT'"),
        ALLOCATION(
                """
                insert into allocation_approval values ('%1$s', '%2$s', gen_random_uuid(), gen_random_uuid(), '批示', '县长', current_date,
                    gen_random_uuid(), true, '%3$s', now())
                """,
                "insert into allocation_approval_check values ('%1$s', '%2$s', 'CONFIRMED', '', '%3$s', now())",
                "update allocation_approval set by_clerk = false"),
        PAPER_ACT("""
                insert into paper_act values ('%1$s', '%2$s', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'WITHDRAWAL', null, '撤回', '',
                    current_date, gen_random_uuid(), '%3$s', now())
                """, "insert into paper_act_check values ('%1$s', '%2$s', 'CONFIRMED', '', '%3$s', now())", ""),
        REGISTER("""
                insert into register_entry (id, programme, sort, origin, title, document, year, edition, scan, entered_by, entered_at)
                values ('%1$s', '%2$s', 'ROUND', 'BY_HAND', '第一届', '文号', 2020, 'hengyang-2023', gen_random_uuid(), '%3$s', now())
                """, "insert into register_confirmation values ('%1$s', '%2$s', 'CONFIRMED', '', '%3$s', now())", "");

        private final String recording;
        private final String checking;
        private final String withoutPaper;

        Recorded(String recording, String checking, String withoutPaper) {
            this.recording = recording;
            this.checking = checking;
            this.withoutPaper = withoutPaper;
        }
    }

    @BeforeEach
    void clerks() {
        var people = PeopleSteps.installed(context);
        programme = people.programme().text();
        clerk = people.actor(Role.OFFICE).personId().toString();
        other = people.director().personId().toString();
    }

    @ParameterizedTest
    @EnumSource
    void clerkDoesNotConfirmWhatTheClerkRecorded(Recorded recorded) {
        Rows.run(recorded.recording.formatted(record, programme, clerk));

        assertThatThrownBy(() -> run(recorded.checking.formatted(record, programme, clerk)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("another person");
        assertThatCode(() -> run(recorded.checking.formatted(record, programme, other)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPINION", "ALLOCATION"})
    void whatWasNotTakenFromPaperIsNotConfirmed(Recorded recorded) {
        Rows.run(recorded.recording.formatted(record, programme, clerk));
        Rows.run(recorded.withoutPaper);

        assertThatThrownBy(() -> run(recorded.checking.formatted(record, programme, other)))
                .hasMessageContaining("another person");
    }

    @Test
    void programConfirmsOnlyItsOwnEntries() {
        var confirmation = "insert into register_confirmation values ('%s', '%s', 'CONFIRMED', '', null, now())"
                .formatted(record, programme);
        Rows.run(Recorded.REGISTER.recording.formatted(record, programme, clerk));
        assertThatThrownBy(() -> run(confirmation)).hasMessageContaining("another person");

        Rows.run("update register_entry set origin = 'PROGRAM', entered_by = null");
        assertThatCode(() -> run(confirmation)).doesNotThrowAnyException();
    }

    /** Checks of something else than papers: what a winner declared on the use of the prize. */
    @Test
    void everyComparisonWithAPaperIsGuarded() throws SQLException {
        assertThat(tables("""
                select t.relname from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_proc p on p.oid = g.tgfoid
                where p.proname = 'second_person_checks' and g.tgenabled = 'O' order by 1
                """)).isEqualTo(tables("""
                select t.relname from pg_constraint c join pg_class t on t.oid = c.conrelid
                where c.contype = 'c' and pg_get_constraintdef(c.oid) ~ 'outcome = ANY .*''CONFIRMED''' and t.relname <> 'use_check'
                order by 1
                """)).hasSize(15);
    }

    private static List<String> tables(String query) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            statement.execute(sql);
        }
    }
}
