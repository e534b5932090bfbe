package gov.award.backups;

import gov.award.backups.Contents.Rows;
import gov.award.database.WholeDatabase;
import gov.award.database.WholeDatabase.Step;
import gov.award.files.CopiedContents;
import gov.award.files.DamagedContent;
import gov.award.files.FileStore;
import gov.award.files.Sha256;
import gov.award.journal.KeptOutside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/**
 * Copies the database as it is at one moment, and then the contents it names: a content is in its place before the row
 * that names it is committed, is never altered, and is not swept away while this goes on.
 */
final class MakeBackup {

    private final WholeDatabase database;

    MakeBackup(WholeDatabase database) {
        this.database = database;
    }

    /** What the archive holds. */
    Contents into(ArchiveWriter archive) throws SQLException, IOException {
        try (var holding = database.reader();
                var reading = database.reader()) {
            CopiedContents.hold(holding);
            reading.setAutoCommit(false);
            reading.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reading.setReadOnly(true);
            keys(archive, holding, reading);
            folder(archive, ArchiveWriter.EDITIONS, database.folder().root().resolve("editions"), "*.json");
            var tables = new TreeMap<String, Rows>();
            tables(archive, reading, tables);
            var missing = new ArrayList<String>();
            var files = files(archive, digests(reading), missing);
            var contents = new Contents(tables, files, missing);
            archive.json(ArchiveWriter.CONTENTS, contents);
            archive.finish();
            return contents;
        }
    }

    /** The moment is fixed while nobody links the journal, so that the head copied is the head of the chain copied. */
    private void keys(ArchiveWriter archive, Connection holding, Connection reading) throws SQLException, IOException {
        holding.setAutoCommit(false);
        KeptOutside.hold(holding);
        archive.json(ArchiveWriter.MANIFEST, manifest(reading));
        folder(archive, ArchiveWriter.KEYS, database.folder().keys(), "*.{key,head}");
        holding.commit();
    }

    private Manifest manifest(Connection reading) throws SQLException {
        String at;
        try (var statement = reading.createStatement();
                var row = statement.executeQuery("select now()::text")) {
            row.next();
            at = row.getString(1);
        }
        var steps = new ArrayList<Step>();
        try (var statement = reading.createStatement();
                var rows = statement.executeQuery(
                        "select version, checksum from flyway_schema_history where version is not null and checksum is not null and success order by installed_rank")) {
            while (rows.next()) {
                steps.add(new Step(rows.getString(1), rows.getInt(2)));
            }
        }
        if (steps.isEmpty()) {
            throw new BackupRefused("There is nothing in the database yet.");
        }
        return new Manifest(database.kind(), at, steps, new Catalogue(reading).tables());
    }

    private static void folder(ArchiveWriter archive, String prefix, Path folder, String pattern) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, pattern)) {
                for (var file : files) {
                    archive.entry(prefix + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
    }

    private static void tables(ArchiveWriter archive, Connection reading, SortedMap<String, Rows> copied)
            throws SQLException, IOException {
        var copy = reading.unwrap(PGConnection.class).getCopyAPI();
        for (var table : new Catalogue(reading).tables()) {
            var digest = new PassingDigest();
            try (var out = archive.entry(ArchiveWriter.TABLES + table.name())) {
                var rows = copy.copyOut("copy " + table.sql() + " to stdout", digest.before(out));
                copied.put(table.name(), new Rows(rows, digest.hex()));
            }
        }
        archive.json(ArchiveWriter.SEQUENCES, new Catalogue(reading).sequences());
    }

    private static List<Sha256> digests(Connection reading) throws SQLException {
        var digests = new ArrayList<Sha256>();
        try (var statement = reading.createStatement();
                var rows = statement.executeQuery("select distinct digest from attachment order by digest")) {
            while (rows.next()) {
                digests.add(new Sha256(rows.getString(1)));
            }
        }
        return digests;
    }

    private int files(ArchiveWriter archive, List<Sha256> digests, List<String> missing) throws IOException {
        var store = FileStore.in(database.folder());
        var files = 0;
        for (var digest : digests) {
            try (var content = store.open(digest);
                    var out = archive.entry(ArchiveWriter.FILES + digest.hex())) {
                content.transferTo(out);
                files++;
            } catch (DamagedContent damaged) {
                missing.add(digest.hex());
            }
        }
        return files;
    }
}
