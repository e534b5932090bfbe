package gov.award.database;

/** The database the program works with for as long as it runs. */
interface Database extends AutoCloseable {

    DatabaseAccess access();

    @Override
    void close();

    /** A server someone else runs: nothing to start or stop. */
    record External(DatabaseAccess access) implements Database {

        @Override
        public void close() {}
    }
}
