package gov.award.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What must hold of a database before the program touches it. */
final class Admission {

    private static final int OLDEST = 15;

    private final DatabaseAccess access;
    private final Kind kind;

    Admission(DatabaseAccess access, Kind kind) {
        this.access = access;
        this.kind = kind;
    }

    /** Refuses a role that row-level security would not bind and a database of the other kind; then lets the program in. */
    void check() {
        try (var program = access.connect(access.program())) {
            checkVersion(program.getMetaData().getDatabaseMajorVersion());
            checkRole(program);
        } catch (SQLException e) {
            throw unreachable(access.program(), e);
        }
        try (var owner = access.connect(access.owner())) {
            letIn(owner);
            checkKind(owner);
        } catch (SQLException e) {
            throw unreachable(access.owner(), e);
        }
    }

    private static DatabaseRefused unreachable(Credentials as, SQLException e) {
        return new DatabaseRefused(
                "The database does not answer as it should to role " + as.username() + ": " + e.getMessage(), e);
    }

    static void checkVersion(int version) {
        if (version < OLDEST) {
            throw new DatabaseRefused("PostgreSQL %d is too old: %d or later is needed.".formatted(version, OLDEST));
        }
    }

    private void checkRole(Connection program) throws SQLException {
        // Whoever may create roles can, before PostgreSQL 16, make themselves a member of any.
        var sql = """
                select case
                    when r.rolsuper then 'is a superuser'
                    when r.rolbypassrls then 'bypasses row-level security'
                    when r.rolcreaterole then 'may create roles'
                    when r.rolname = o.rolname then 'is the owner'
                    when pg_has_role(r.oid, o.oid, 'member') then 'is a member of the owner'
                    when exists (select from pg_roles x where (x.rolsuper or x.rolbypassrls) and pg_has_role(r.oid, x.oid, 'member'))
                        then 'is a member of a role that row-level security does not bind'
                    when exists (select from pg_class c where c.relnamespace = to_regnamespace(?) and pg_has_role(r.oid, c.relowner, 'member'))
                        then 'owns tables'
                    when exists (select from pg_namespace n where n.nspname = ? and pg_has_role(r.oid, n.nspowner, 'member'))
                        then 'owns the schema'
                    when exists (select from pg_database d where d.datname = current_database() and pg_has_role(r.oid, d.datdba, 'member'))
                        then 'owns the database'
                end
                from pg_roles r left join pg_roles o on o.rolname = ?
                where r.rolname = session_user
                """;
        try (var statement = program.prepareStatement(sql)) {
            statement.setString(1, DatabaseAccess.SCHEMA);
            statement.setString(2, DatabaseAccess.SCHEMA);
            statement.setString(3, access.owner().username());
            try (var answer = statement.executeQuery()) {
                answer.next();
                var reason = answer.getString(1);
                if (reason != null) {
                    throw new DatabaseRefused(
                            "The program does not work as database role %s, because it %s: row-level security would not protect anything. Give it a role of its own, apart from the owner (docs/operations.md)."
                                    .formatted(access.program().username(), reason));
                }
            }
        }
    }

    private void letIn(Connection owner) throws SQLException {
        var program = quoted(owner, access.program().username());
        try (var statement = owner.createStatement()) {
            // "If not exists" would demand the right to create schemas even where the schema is there.
            try (var answer =
                    statement.executeQuery("select to_regnamespace('" + DatabaseAccess.SCHEMA + "') is null")) {
                answer.next();
                if (answer.getBoolean(1)) {
                    owner.createStatement().execute("create schema " + DatabaseAccess.SCHEMA);
                }
            }
            for (var grant : new String[] {
                "grant usage on schema %s to %s",
                "alter default privileges in schema %s grant select, insert, update, delete on tables to %s",
                "alter default privileges in schema %s grant usage, select on sequences to %s",
                "alter default privileges in schema %s grant execute on functions to %s"
            }) {
                statement.execute(grant.formatted(DatabaseAccess.SCHEMA, program));
            }
        }
    }

    private void checkKind(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            try (var answer = statement.executeQuery(
                    "select to_regclass('" + DatabaseAccess.SCHEMA + ".installation') is null")) {
                answer.next();
                if (answer.getBoolean(1)) {
                    return;
                }
            }
            try (var answer = statement.executeQuery("select kind from installation")) {
                if (!answer.next() || !answer.getString(1).equals(kind.column())) {
                    throw new DatabaseRefused(kind.refusal());
                }
            }
        }
    }

    private static String quoted(Connection connection, String identifier) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteIdentifier(identifier, true);
        }
    }
}
