package gov.award.backups;

/** Nothing was backed up or restored; the message says why. */
final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }
}
