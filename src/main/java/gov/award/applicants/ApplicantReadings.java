package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads applicants and the claims to act for them. */
@Component
public class ApplicantReadings {

    private static final String FILTER = """
             where a.programme = acting_programme() and (:state::text is null or a.state = :state)
               and (:text = '' or position(lower(:text) in lower(concat_ws(' ', a.name, a.code_shown, a.employer))) > 0)
            """;

    private final JdbcClient jdbc;
    private final Applicants applicants;
    private final ClaimEvidence evidence;
    private final Invitations invitations;

    ApplicantReadings(JdbcClient jdbc, Applicants applicants, ClaimEvidence evidence, Invitations invitations) {
        this.jdbc = jdbc;
        this.applicants = applicants;
        this.evidence = evidence;
        this.invitations = invitations;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ClaimsPage claims(Actor actor, ClaimsPage.Filter filter, PageRequest page) {
        var total = filtered("select count(*) from applicant a" + FILTER, filter)
                .query(Long.class)
                .single();
        var rows = filtered(
                        """
                        select a.id, a.kind, a.name, a.code_shown, a.state, p.name as claimant, a.claimed_at,
                               (select count(*) from applicant other
                                where other.programme = a.programme and other.party = a.party and other.id <> a.id) as rivals
                        from applicant a join person p on p.id = a.claimed_by
                        """ + FILTER
                                + " order by a.state = 'CLAIMED' desc, a.claimed_at desc, a.id limit :size offset :offset",
                        filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(ClaimsPage.Line.class))
                .list();
        return new ClaimsPage(new Listing<>(rows, total, page), filter);
    }

    private JdbcClient.StatementSpec filtered(String sql, ClaimsPage.Filter filter) {
        var state = filter.state();
        return jdbc.sql(sql)
                .param("state", state == null ? null : state.name())
                .param("text", filter.text().strip());
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ClaimPage claim(Actor actor, ApplicantId id) {
        var applicant = applicants.of(id);
        var claimant = jdbc.sql("select name from person where id = ?")
                .param(applicant.claimedBy().value())
                .query(String.class)
                .single();
        return new ClaimPage(
                applicant,
                claimant,
                applicants.rivals(applicant),
                applicant.state() == Applicant.State.CONFIRMED ? applicants.members(id) : applicants.entering(id),
                evidence.of(id));
    }

    /** Whether the acting person acts for nobody, and has claimed to act for nobody. */
    @Reading(by = Role.APPLICANT)
    public boolean none(Actor actor) {
        return jdbc.sql("select acting_applicants() = '{}'")
                .query(Boolean.class)
                .single();
    }

    /** The claims that wait for the office, oldest first. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public List<Applicant> waiting(Actor actor) {
        return jdbc.sql("""
                        select * from applicant where programme = acting_programme() and state = 'CLAIMED'
                        order by claimed_at, id
                        """).query(Row.of(Applicant.class)).list();
    }

    /** One's own applicant with all who act for it. */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public MembersPage members(Actor actor, ApplicantId id) {
        var applicant = applicants.of(id);
        if (!applicants.actsFor(id)) {
            throw new NotFound("applicant");
        }
        var members = applicants.members(id);
        var responsible = members.stream()
                .anyMatch(member -> !member.onBehalf()
                        && member.responsible()
                        && member.person().equals(actor.person()));
        return new MembersPage(applicant, members, invitations.open(id), evidence.of(id), responsible, null);
    }

    /** Where the link of an invitation leads whom it is meant for; nobody else learns whose it is. */
    @Reading(by = Role.APPLICANT)
    public Optional<Invitation> invitation(Actor actor, InvitationCode code) {
        return Optional.of(invitations.at(code).orElseThrow(() -> new NotFound("invitation")))
                .filter(invitation -> invitation.isFor(actor));
    }
}
