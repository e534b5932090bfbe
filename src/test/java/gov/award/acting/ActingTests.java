package gov.award.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.testing.DatabaseTest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Import({ActingTests.Write.class, ActingTests.Notes.class, ActingTests.InATransaction.class})
class ActingTests {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final Instant WHEN = Instant.parse("2026-03-08T10:30:00Z");

    @Autowired
    Write write;

    @Autowired
    Notes notes;

    @Autowired
    InATransaction inATransaction;

    @BeforeAll
    static void tableWithAPolicy(@Autowired JdbcClient migrated) throws SQLException {
        try (var owner = TestDatabase.shared().owner();
                var statement = owner.createStatement()) {
            statement.execute("drop table if exists note");
            statement.execute("""
                    create table note (
                        id uuid primary key, author uuid not null, text text not null, role text not null,
                        written_at timestamptz not null, day date not null, version int not null)""");
            for (var twice = 0; twice < 2; twice++) {
                statement.execute("""
                        select protect('note', 'author = (select acting_person()) or (select acting_as(''SUPERVISOR'', ''CHECKER''))')""");
            }
        }
    }

    @AfterAll
    static void noTable() throws SQLException {
        try (var owner = TestDatabase.shared().owner();
                var statement = owner.createStatement()) {
            statement.execute("drop table note");
        }
    }

    @Test
    void allowedActRemainsAndIsReadBack() {
        var writer = someone(Role.OFFICE);
        var note = note(writer, "一");

        assertThat(write.write(writer, note, Write::journalled)).isEqualTo(Verdict.ALLOWED);

        assertThat(notes.of(writer)).containsExactly(note.view());
        assertThat(notes.byId(writer, note.id()))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(note);
    }

    @Test
    void wrongRoleFindsNothing() {
        var writer = someone(Role.ASSESSOR);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> write.write(writer, note(writer, "一"), Write::journalled));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.of(someone(Role.FINANCE)));
    }

    @Test
    void nothingOfARefusedActRemains() {
        var writer = someone(Role.OFFICE);

        var verdict = write.write(writer, note(writer, "一"), () -> Verdict.refused(Provision.QUOTA, "no"));

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(notes.of(writer)).isEmpty();
    }

    @Test
    void allowedActWithoutAJournalEntryIsUndone() {
        var writer = someone(Role.OFFICE);

        assertThatIllegalStateException()
                .isThrownBy(() -> write.write(writer, note(writer, "一"), () -> Verdict.ALLOWED))
                .withMessageContaining("journal");
        assertThat(notes.of(writer)).isEmpty();
    }

    @Test
    void actThatFailsIsUndone() {
        var writer = someone(Role.OFFICE);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> write.write(writer, note(writer, "一"), () -> {
                    throw new UnsupportedOperationException();
                }));
        assertThat(notes.of(writer)).isEmpty();
    }

    @Test
    void refusedNestedActIsUndoneAloneAndItsJournalEntryIsNotThatOfTheSurroundingAct() {
        var writer = someone(Role.OFFICE);
        var outer = note(writer, "外");
        var inner = note(writer, "内");

        write.write(writer, outer, () -> {
            write.write(writer, inner, () -> Verdict.refused(Provision.QUOTA, "no"));
            return Write.journalled();
        });
        assertThat(notes.of(writer)).containsExactly(outer.view());

        assertThatIllegalStateException()
                .isThrownBy(() -> write.write(writer, note(writer, "再"), () -> {
                    write.write(writer, inner, Write::journalled);
                    return Verdict.ALLOWED;
                }));
        assertThat(notes.of(writer)).containsExactly(outer.view());
    }

    @Test
    void oneTransactionHasOneActor() {
        var writer = someone(Role.OFFICE);
        var other = someone(Role.OFFICE);

        assertThatIllegalStateException()
                .isThrownBy(() -> write.write(
                        writer, note(writer, "一"), () -> write.write(other, note(other, "二"), Write::journalled)))
                .withMessageContaining("one actor");
    }

    @Test
    void checkerSeesAcrossAllInTheMiddleOfAnActAndNobodyElseThereafter() {
        var first = someone(Role.OFFICE);
        var second = someone(Role.OFFICE);
        write.write(first, note(first, "一"), Write::journalled);

        write.write(second, note(second, "二"), () -> {
            assertThat(notes.count(Actor.system(Role.CHECKER, PROGRAMME))).isEqualTo(2);
            assertThat(notes.of(second)).hasSize(1);
            return Write.journalled();
        });
    }

    @Test
    void rowsOfOthersDoNotExistButForTheSupervisor() {
        var writer = someone(Role.OFFICE);
        var note = note(writer, "一");
        write.write(writer, note, Write::journalled);

        assertThat(notes.of(someone(Role.OFFICE))).isEmpty();
        assertThat(notes.byId(someone(Role.OFFICE), note.id())).isEmpty();
        assertThat(notes.of(someone(Role.SUPERVISOR))).containsExactly(note.view());
    }

    @Test
    void actingAccountIsGoneAfterTheTransaction() {
        var writer = someone(Role.OFFICE);
        write.write(writer, note(writer, "一"), Write::journalled);

        assertThat(notes.outside()).isZero();
    }

    @Test
    void rolesAndUnitsReachTheDatabasePairwise() {
        var actor = new Actor(
                "甲",
                new PersonId(UUID.randomUUID()),
                PROGRAMME,
                List.of(new Actor.Grant(Role.OFFICE, null), new Actor.Grant(Role.RECOMMENDER, UNIT)));

        assertThat(notes.units(actor, "RECOMMENDER")).containsExactly(UNIT.value());
        assertThat(notes.units(actor, "OFFICE")).isEmpty();
        assertThat(notes.programme(actor)).isEqualTo(PROGRAMME);
    }

    @Test
    void readingChangesNothing() {
        var reader = someone(Role.OFFICE);

        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> notes.forget(reader))
                .withStackTraceContaining("read-only transaction");
        assertThatIllegalStateException()
                .isThrownBy(() -> notes.with(reader, () -> write.write(reader, note(reader, "一"), Write::journalled)))
                .withMessageContaining("called from a reading");
    }

    @Test
    void confidentialReadingIsPutInTheJournal() {
        var reader = someone(Role.OFFICE);

        assertThatIllegalStateException()
                .isThrownBy(() -> notes.open(reader, () -> {}))
                .withMessageContaining("journal");
        assertThat(notes.open(reader, JournalDuty::fulfilled)).isEqualTo("opened");
    }

    @Test
    void confidentialReadingChangesNothingButTheJournal() {
        var reader = someone(Role.OFFICE);

        assertThatIllegalStateException()
                .isThrownBy(() -> notes.open(reader, () -> write.write(reader, note(reader, "一"), Write::journalled)))
                .withMessageContaining("called from a reading");
    }

    @Test
    void strangersAreShownTheSameUntilSomethingIsDone() {
        var stranger = Actor.system(Role.PUBLIC, PROGRAMME);
        var shown = notes.shown(stranger, "一");

        assertThat(notes.shown(stranger, "一")).isEqualTo(shown);
        assertThat(notes.shown(stranger, "二")).isNotEqualTo(shown);
        assertThat(notes.shown(Actor.system(Role.PUBLIC, new ProgrammeId(UUID.randomUUID())), "一"))
                .isNotEqualTo(shown);

        var writer = someone(Role.OFFICE);
        write.write(writer, note(writer, "一"), Write::journalled);
        assertThat(notes.shown(stranger, "一")).isNotEqualTo(shown);
    }

    @Test
    void whatStrangersAreShownIsNoOlderThanASecond() throws InterruptedException {
        var stranger = Actor.system(Role.PUBLIC, PROGRAMME);
        var shown = notes.shown(stranger, "一");

        Thread.sleep(1_001);
        assertThat(notes.shown(stranger, "一")).isNotEqualTo(shown);
    }

    @Test
    void nothingIsKeptForAnAccount() {
        var reader = someone(Role.OFFICE);

        assertThat(notes.shown(reader, "一")).isNotEqualTo(notes.shown(reader, "一"));
        assertThat(notes.shown(Actor.system(Role.PUBLIC, PROGRAMME), "一")).isNotEqualTo(notes.shown(reader, "一"));
    }

    @Test
    void transactionThatNoActOpenedIsRefused() {
        var writer = someone(Role.OFFICE);

        assertThatIllegalStateException()
                .isThrownBy(() -> inATransaction.run(() -> notes.of(writer)))
                .withMessageContaining("no act or reading has opened");
    }

    @Test
    void staleVersionIsNoticed() {
        var writer = someone(Role.OFFICE);
        var note = note(writer, "一");
        write.write(writer, note, Write::journalled);
        var stale = notes.byId(writer, note.id()).orElseThrow();
        write.write(writer, stale, Write::journalled);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> write.write(writer, stale, Write::journalled));
    }

    @Test
    void springsOwnMapperReadsTypedIdsToo() {
        var writer = someone(Role.OFFICE);
        var note = note(writer, "一");
        write.write(writer, note, Write::journalled);

        assertThat(notes.first(writer)).isEqualTo(note.view());
    }

    private static Actor someone(Role role) {
        return new Actor("甲", new PersonId(UUID.randomUUID()), PROGRAMME, List.of(new Actor.Grant(role, null)));
    }

    private static Note note(Actor author, String text) {
        return new Note(
                new NoteId(UUID.randomUUID()),
                author.requirePerson(),
                text,
                Role.OFFICE,
                WHEN,
                LocalDate.of(2026, 3, 8),
                null);
    }

    record NoteId(UUID value) implements gov.award.acting.Id {}

    @Table("note")
    record Note(
            @Id NoteId id,
            PersonId author,
            String text,
            Role role,
            Instant writtenAt,
            LocalDate day,
            @Version @Nullable Integer version) {

        NoteView view() {
            return new NoteView(id, author, text, role, writtenAt, day);
        }
    }

    record NoteView(NoteId id, PersonId author, String text, Role role, Instant writtenAt, LocalDate day) {}

    /** An act that writes a note and then does as the test says. */
    static class Write {

        private final JdbcAggregateTemplate aggregates;

        Write(JdbcAggregateTemplate aggregates) {
            this.aggregates = aggregates;
        }

        static Verdict journalled() {
            JournalDuty.fulfilled();
            return Verdict.ALLOWED;
        }

        @Act(by = Role.OFFICE, basis = Provision.WORK_PLAN)
        public Verdict write(Actor actor, Note note, Supplier<Verdict> then) {
            aggregates.save(note);
            return then.get();
        }
    }

    /** Readings of notes. */
    static class Notes {

        private final JdbcClient jdbc;
        private final JdbcAggregateTemplate aggregates;

        Notes(JdbcClient jdbc, JdbcAggregateTemplate aggregates) {
            this.jdbc = jdbc;
            this.aggregates = aggregates;
        }

        @Reading(by = {Role.OFFICE, Role.SUPERVISOR})
        public List<NoteView> of(Actor actor) {
            return jdbc.sql("select id, author, text, role, written_at, day from note order by text")
                    .query(Row.of(NoteView.class))
                    .list();
        }

        @Reading(by = Role.OFFICE)
        public Optional<Note> byId(Actor actor, NoteId id) {
            return Optional.ofNullable(aggregates.findById(id, Note.class));
        }

        @Reading(by = Role.OFFICE)
        public NoteView first(Actor actor) {
            return jdbc.sql("select id, author, text, role, written_at, day from note")
                    .query(NoteView.class)
                    .single();
        }

        @Reading(by = Role.CHECKER)
        public int count(Actor actor) {
            return jdbc.sql("select count(*) from note")
                    .query(Row.of(Integer.class))
                    .single();
        }

        int outside() {
            return jdbc.sql("select count(*) from note")
                    .query(Row.of(Integer.class))
                    .single();
        }

        @Reading(by = Role.OFFICE)
        public List<UUID> units(Actor actor, String role) {
            return jdbc.sql("select unnest(acting_units(?))")
                    .param(role)
                    .query(Row.of(UUID.class))
                    .list();
        }

        @Reading(by = Role.OFFICE)
        public ProgrammeId programme(Actor actor) {
            return jdbc.sql("select acting_programme() as value")
                    .query(Row.of(ProgrammeId.class))
                    .single();
        }

        @Reading(by = Role.OFFICE)
        public int forget(Actor actor) {
            return jdbc.sql("delete from note").update();
        }

        @Reading(by = Role.OFFICE)
        public Verdict with(Actor actor, Supplier<Verdict> then) {
            return then.get();
        }

        @Reading(
                by = {Role.PUBLIC, Role.OFFICE},
                shared = true)
        public UUID shown(Actor actor, String which) {
            return UUID.randomUUID();
        }

        @Reading(by = Role.OFFICE, confidential = true)
        public String open(Actor actor, Runnable then) {
            then.run();
            return "opened";
        }
    }

    /** Opens a transaction past the acts. */
    static class InATransaction {

        @Transactional
        public <T> T run(Supplier<T> then) {
            return then.get();
        }
    }
}
