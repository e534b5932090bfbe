package gov.award.backups;

import org.springframework.core.env.Environment;

/** What seals an archive; never kept by the program. */
record Passphrase(String text) {

    /** Long enough not to be tried out at 64 MiB a try. */
    static final int SHORTEST = 12;

    static Passphrase of(Environment environment) {
        var text = environment.getProperty("award.backup.passphrase", "");
        if (text.length() < SHORTEST) {
            throw new BackupRefused("The passphrase needs at least " + SHORTEST + " characters.");
        }
        return new Passphrase(text);
    }

    @Override
    public String toString() {
        return "…";
    }
}
