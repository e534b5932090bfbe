package gov.award.objections;

import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.files.Attachment;
import gov.award.measures.Provision;
import gov.award.web.Listing;
import gov.award.web.UnderEdition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of complaints show. */
public final class ComplaintPages {

    private ComplaintPages() {}

    /** A complaint in the list: without its content. */
    public record Line(
            ComplaintId id,
            int year,
            int number,
            ComplaintSort sort,
            About about,
            String concerned,
            boolean anonymous,
            Way way,
            Instant receivedAt,
            ComplaintState state,
            @Nullable Outcome outcome,
            @Nullable String verifierName,
            boolean answered) {}

    /** The office's list. */
    public record All(
            Listing<Line> complaints,
            @Nullable ComplaintState state,
            @Nullable UUID round) {}

    /** The decision whether it is taken up. */
    public record Taken(
            boolean takenUp, @Nullable DeclineGround ground, String reason, String decidedBy, Instant decidedAt) {}

    /** Who verified it, and since when. */
    public record Assigned(String verifier, boolean outside, String reason, String assignedBy, Instant assignedAt) {}

    /** A paper issued on it. */
    public record Issued(UUID paper, String number, String text, Instant at) {}

    /**
     * One complaint.
     *
     * @param mine whether the reader is its verifier
     * @param resolved whether the committee has cancelled the candidacy; {@code null} before it resolved
     * @param candidates who it may be about, by identifier, while that is open
     * @param persons the same of persons
     * @param verifiers who may verify it
     * @param hearing what the candidate was told and stated
     * @param grounds on which the candidate may be told that its place on the list is in question; empty if it is not
     */
    public record One(
            Complaint complaint,
            @Nullable String candidate,
            @Nullable String person,
            @Nullable Taken taken,
            List<Assigned> assigned,
            @Nullable Finding finding,
            @Nullable Issued report,
            @Nullable Issued answer,
            @Nullable Boolean resolved,
            List<Attachment> files,
            boolean mine,
            boolean reporterKnown,
            Map<String, String> candidates,
            Map<String, String> persons,
            Map<String, String> verifiers,
            @Nullable CandidacyPage hearing,
            List<Provision> grounds)
            implements UnderEdition {

        @Override
        public @Nullable String editionCode() {
            return complaint.edition();
        }
    }

    /** Who reported. */
    public record Reporter(ComplaintId complaint, String number, String name, String contact) {}

    /**
     * The form of a complaint.
     *
     * @param id for the new complaint; the same form sent twice is one complaint
     * @param standing the round whose notice stands, if one does
     */
    public record Form(UUID id, @Nullable UUID standing, Map<String, String> rounds, Map<String, String> candidates) {}

    /** What is shown once after filing. */
    public record Receipt(String code, boolean byOffice, ComplaintId complaint) {}

    /** What the reporter sees under the receipt code; {@code null} values before anything was found. */
    public record Status(
            int year,
            int number,
            Instant receivedAt,
            ComplaintState state,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /** The look-up by receipt code. */
    public record StatusPage(@Nullable Status status, boolean unknown) {}

    /**
     * Waiting work.
     *
     * @param answered whether its reporter was
     * @param untold whether the candidate was not told yet how the committee resolved
     * @param uncompared whether a statement of the candidate recorded from paper waits to be compared
     */
    record Waiting(
            ComplaintId id,
            int year,
            int number,
            ComplaintState state,
            Instant receivedAt,
            @Nullable PersonId verifier,
            boolean answered,
            boolean untold,
            boolean uncompared) {}

    /** A name by identifier. */
    record Named(ApplicationId id, String name) {}
}
