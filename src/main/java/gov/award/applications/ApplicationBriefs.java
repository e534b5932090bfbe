package gov.award.applications;

import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.Applicants;
import gov.award.applicants.Member;
import gov.award.register.PartyDigest;
import gov.award.rounds.RoundId;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks applications up for other modules, within what the actor may see; call within an act or a reading. */
@Component
public class ApplicationBriefs {

    private static final String SELECT = """
            select id, round, applicant, kind, name, employer, model, unit, status, submitted_at, receipt, form,
                   (select r.edition from round r where r.id = application.round) as edition
            from application
            """;

    private final JdbcClient jdbc;
    private final Applicants applicants;

    ApplicationBriefs(JdbcClient jdbc, Applicants applicants) {
        this.jdbc = jdbc;
        this.applicants = applicants;
    }

    /** @throws gov.award.acting.NotFound if the actor sees no such application */
    public ApplicationBrief of(ApplicationId id) {
        return jdbc.sql(SELECT + " where programme = acting_programme() and id = :id")
                .param("id", id.value())
                .query(Row.of(ApplicationBrief.class))
                .optional()
                .orElseThrow(() -> new NotFound("application"));
    }

    /** Applications of a round in any of the statuses (all if none is named), in the order of their submission. */
    public List<ApplicationBrief> inRound(RoundId round, Status... statuses) {
        var wanted = statuses.length == 0 ? Status.values() : statuses;
        return jdbc.sql(SELECT + """
                         where programme = acting_programme() and round = :round and status in (:statuses)
                         order by submitted_at nulls last, receipt, id
                        """)
                .param("round", round.value())
                .param("statuses", Arrays.stream(wanted).map(Status::name).toList())
                .query(Row.of(ApplicationBrief.class))
                .list();
    }

    /** The persons who act for the applicant, the responsible one first. */
    public List<PersonId> members(ApplicantId applicant) {
        return applicants.persons(applicant);
    }

    /** Those of them that are its own, and not of the office. */
    public List<PersonId> online(ApplicantId applicant) {
        return applicants.members(applicant).stream()
                .filter(member -> !member.onBehalf())
                .map(Member::person)
                .toList();
    }

    /**
     * The keyed digest of the applicant's USCC or identity number.
     *
     * @throws gov.award.acting.NotFound if the actor sees no such applicant
     */
    public PartyDigest party(ApplicantId applicant) {
        return applicants.party(applicant);
    }
}
