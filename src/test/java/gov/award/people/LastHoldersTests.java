package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.NotFound;
import gov.award.database.TestDatabase;
import gov.award.testing.DatabaseTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rights of one programme end one after the other, so that the last two who hold one do not end each other's. */
@DatabaseTest
class LastHoldersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    EndGrant endGrant;

    @Test
    void whoeverEndsARightWaitsForWhoeverEndsAnother() throws SQLException {
        var director = PeopleSteps.installed(context).director();
        var programme = director.requireProgramme().text();
        CompletableFuture<?> ending;
        try (var other = TestDatabase.shared().superuser();
                var lock = other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 4))")) {
            other.setAutoCommit(false);
            lock.setString(1, programme);
            lock.execute();
            ending = CompletableFuture.runAsync(
                    () -> endGrant.end(director, new GrantId(UUID.randomUUID()), "不再担任"), Thread::startVirtualThread);
            while (!someoneWaits(other)) {
                assertThat(ending).isNotDone();
            }
        }
        assertThatThrownBy(ending::join).hasCauseInstanceOf(NotFound.class);
    }

    private static boolean someoneWaits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
