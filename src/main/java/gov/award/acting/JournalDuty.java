package gov.award.acting;

/** The duty of every act, and of every confidential reading, to leave an entry in the journal. */
public final class JournalDuty {

    private JournalDuty() {}

    /** Called by the journal when it has written an entry in the transaction of the act under way. */
    public static void fulfilled() {
        var acting = Acting.current();
        if (acting == null) {
            throw new IllegalStateException("a journal entry is written in the transaction of an act");
        }
        acting.journal();
    }
}
