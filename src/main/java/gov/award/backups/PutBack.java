package gov.award.backups;

import gov.award.backups.Manifest.Table;
import gov.award.database.KeyFile;
import gov.award.database.WholeDatabase;
import gov.award.files.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Puts an archive into an empty database and folder: the tables are made as they were then, filled, and only then brought up to date. */
final class PutBack implements ArchiveReader.Taker {

    /** No attachment is larger by far; what is, is no content of ours. */
    private static final long LARGEST = 1L << 32;

    private final WholeDatabase database;
    private final FileStore store;
    private final Connection owner;
    private final Map<String, Table> tables = new HashMap<>();

    private PutBack(WholeDatabase database, Connection owner) throws IOException {
        this.database = database;
        this.owner = owner;
        this.store = FileStore.in(database.folder());
    }

    /** @return what is there now */
    static Contents from(ArchiveReader archive, WholeDatabase database) throws IOException, SQLException {
        Contents contents;
        try (var owner = database.owner()) {
            var putBack = new PutBack(database, owner);
            contents = archive.read(putBack);
            putBack.compare(contents);
            putBack.settle();
            owner.commit();
        }
        database.migrate(null);
        return contents;
    }

    @Override
    public void manifest(Manifest manifest) throws SQLException {
        if (!database.steps().containsAll(manifest.steps())) {
            throw new BackupRefused(
                    "This backup was made by a newer version of the program, or by another program; restore it with that one.");
        }
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_class where relnamespace = current_schema()::regnamespace")) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new BackupRefused("The database is not empty.");
            }
        }
        database.migrate(manifest.steps().getLast().version());
        var now = new Catalogue(owner).tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        var then = manifest.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        if (!now.equals(then)) {
            throw new BackupRefused("The tables of this backup are not those this program made at that version.");
        }
        tables.putAll(then);
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            // What triggers guard was guarded when it was written. What the making of the tables put in is in the
            // archive.
            eachTable("alter table %s disable trigger user");
            statement.execute("truncate "
                    + String.join(
                            ", ", tables.keySet().stream().map(Table::quoted).toList()) + " cascade");
        }
    }

    private void eachTable(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var name : tables.keySet()) {
                statement.execute(sql.formatted(Table.quoted(name)));
            }
        }
    }

    @Override
    public void key(String name, byte[] content) {
        // The database's own passwords are made anew, and stay.
        if (!name.endsWith(".key") && !name.endsWith(".head")) {
            throw new BackupRefused("This backup holds an unknown key " + name + ".");
        }
        KeyFile.replace(database.folder().keys().resolve(name), new String(content, StandardCharsets.UTF_8));
    }

    @Override
    public void edition(String name, byte[] content) throws IOException {
        Files.write(database.folder().folder("editions").resolve(name), content);
    }

    @Override
    public void table(String name, InputStream rows) throws IOException, SQLException {
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table(name).sql() + " from stdin", rows);
    }

    private Table table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new BackupRefused("This backup holds an unknown table " + name + ".");
        }
        return table;
    }

    @Override
    public void sequences(Map<String, Long> next) throws SQLException {
        try (var set = owner.prepareStatement("select setval(cast(? as regclass), ?, false)")) {
            for (var sequence : next.entrySet()) {
                set.setString(1, Table.quoted(sequence.getKey()));
                set.setLong(2, sequence.getValue());
                set.execute();
            }
        }
    }

    @Override
    public void file(String digest, InputStream content) throws IOException {
        try (var received = store.receive(content, LARGEST)) {
            if (!received.digest().hex().equals(digest)) {
                throw new BackupRefused("Content " + digest + " in this backup is damaged.");
            }
            store.keep(received);
        }
    }

    /** What was put in is taken out once more. */
    private void compare(Contents contents) throws SQLException, IOException {
        var found = new TreeMap<String, Contents.Rows>();
        var copy = owner.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables.values()) {
            var digest = new PassingDigest();
            var rows =
                    copy.copyOut("copy " + table.sql() + " to stdout", digest.before(OutputStream.nullOutputStream()));
            found.put(table.name(), new Contents.Rows(rows, digest.hex()));
        }
        if (!found.equals(contents.tables())) {
            throw new BackupRefused("The database does not hold what the backup does.");
        }
    }

    /** A message that waited then may have left since, and nobody is told twice. */
    private void settle() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate("""
                    update notice_delivery set state = 'UNCERTAIN', fault = 'BROKEN_OFF', finished_at = now()
                    where state in ('WAITING', 'SENDING')
                    """);
        }
        eachTable("alter table %s enable trigger user");
    }
}
