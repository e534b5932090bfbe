package gov.award.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/** Looks past every policy into the database a program under test has started itself. */
public final class Superuser {

    private Superuser() {}

    public static Connection of(ApplicationContext program) throws SQLException {
        var postgres = program.getBean(EmbeddedPostgres.class);
        return DatabaseAccess.connect(postgres.access().url(), postgres.superuser());
    }
}
