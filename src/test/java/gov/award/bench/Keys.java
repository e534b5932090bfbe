package gov.award.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Enters the database of a data folder whose program runs, by the passwords that are kept there. */
record Keys(Path data) {

    int postmaster() throws IOException {
        return Integer.parseInt(lines().getFirst().strip());
    }

    Connection as(String role) throws IOException, SQLException {
        var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/award?currentSchema=award"
                        .formatted(lines().get(3).strip()),
                role,
                Files.readString(data.resolve("keys").resolve(role + ".password"))
                        .strip());
        return connection;
    }

    private java.util.List<String> lines() throws IOException {
        return Files.readAllLines(data.resolve("postgres").resolve("cluster").resolve("postmaster.pid"));
    }
}
