package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens an applicant's identity number and phone to the office; each opening is in the journal. */
@Service
public class ReadIdentity {

    private final Applicants applicants;
    private final Journal journal;

    ReadIdentity(Applicants applicants, Journal journal) {
        this.applicants = applicants;
        this.journal = journal;
    }

    /** The identifiers in clear; the number is that of an individual. */
    public record Identity(@Nullable String identityNumber, String phone) {}

    @Reading(
            by = {Role.OFFICE, Role.DIRECTOR},
            confidential = true)
    public Identity read(Actor actor, ApplicantId id) {
        var secret = applicants.secret(id);
        journal.read(actor, "IDENTITY", id);
        return new Identity(secret.identityNumber(), secret.phone());
    }
}
