package gov.award.files;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The timer deletes contents that no attachment names: of drafts taken back, and of acts that failed at their very end. */
@Service
public class SweepContents {

    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final FileStore store;
    private final Journal journal;

    SweepContents(Attachments attachments, JdbcClient jdbc, FileStore store, Journal journal) {
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.store = store;
        this.journal = journal;
    }

    @Act(by = Role.TIMER, basis = Provision.SUBMISSION)
    public Verdict sweep(Actor timer, List<Sha256> kept) {
        if (!CopiedContents.nobodyCopies(jdbc)) {
            return Verdict.refused(Provision.SUBMISSION, "CONTENTS_COPIED");
        }
        attachments.keepNothingMeanwhile();
        var unnamed = new HashSet<>(kept);
        jdbc.sql("select distinct digest from attachment where digest = any (:kept)")
                .param("kept", kept.stream().map(Sha256::hex).toArray(String[]::new))
                .query((row, _) -> new Sha256(row.getString("digest")))
                .list()
                .forEach(unnamed::remove);
        if (unnamed.isEmpty()) {
            return Verdict.refused(Provision.SUBMISSION, "CONTENTS_SWEPT");
        }
        for (var digest : unnamed) {
            try {
                store.remove(digest);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            journal.enter(
                    timer, "SweepContents", Provision.SUBMISSION, UUID.nameUUIDFromBytes(digest.bytes()), digest.hex());
        }
        return Verdict.ALLOWED;
    }
}
