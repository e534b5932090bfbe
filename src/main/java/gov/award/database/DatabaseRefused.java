package gov.award.database;

/** The program does not start on this database or data folder; the message says why and what to do. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseRefused(String message) {
        super(message);
    }

    DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
