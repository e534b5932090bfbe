package gov.award.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and how its two roles enter it.
 *
 * @param owner owns the schema and migrates it
 * @param program does the work; bound by row-level security
 */
record DatabaseAccess(String url, Credentials owner, Credentials program) {

    static final String SCHEMA = "award";

    Connection connect(Credentials as) throws SQLException {
        return connect(url, as);
    }

    static Connection connect(String url, Credentials as) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", as.username());
        properties.setProperty("password", as.password());
        properties.setProperty("currentSchema", SCHEMA);
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }
}
