package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads applicants: one's own with their applications, and for the office all claims. */
@Component
public class ApplicantReadings {

    private static final String FILTER = """
             where a.programme = acting_programme() and (:state::text is null or a.state = :state)
               and (:text = '' or position(lower(:text) in lower(concat_ws(' ', a.name, a.code_shown, a.employer))) > 0)
            """;

    private final JdbcClient jdbc;
    private final Applicants applicants;
    private final RoundBriefs rounds;
    private final BusinessClock clock;

    ApplicantReadings(JdbcClient jdbc, Applicants applicants, RoundBriefs rounds, BusinessClock clock) {
        this.jdbc = jdbc;
        this.applicants = applicants;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Reading(by = Role.APPLICANT)
    public OwnPage own(Actor actor) {
        var lines = jdbc.sql("""
                        select a.id, a.applicant, a.round, r.title, a.status, a.model, a.submitted_at, a.receipt
                        from application a join round r on r.id = a.round
                        where a.programme = acting_programme() and a.applicant = any (acting_applicants())
                        order by a.started_at desc, a.id
                        """).query(Row.of(OwnPage.Line.class)).list().stream()
                .collect(Collectors.groupingBy(OwnPage.Line::applicant));
        var members = applicants.fellows().stream().collect(Collectors.groupingBy(Member::applicant));
        var own = jdbc.sql("""
                        select * from applicant where programme = acting_programme() and id = any (acting_applicants())
                        order by claimed_at, id
                        """).query(Row.of(Applicant.class)).list().stream()
                .map(applicant -> own(actor, applicant, lines, members))
                .toList();
        var now = clock.now();
        var open = rounds.all().stream()
                .filter(round -> round.phase() == Phase.APPLICATION
                        && round.deadline() != null
                        && now.isBefore(round.deadline()))
                .toList();
        return new OwnPage(own, open);
    }

    private static OwnPage.Own own(
            Actor actor,
            Applicant applicant,
            Map<ApplicantId, List<OwnPage.Line>> lines,
            Map<ApplicantId, List<Member>> members) {
        var fellows = members.getOrDefault(applicant.id(), List.of());
        return new OwnPage.Own(
                applicant,
                lines.getOrDefault(applicant.id(), List.of()),
                fellows,
                fellows.stream()
                        .anyMatch(member ->
                                member.responsible() && member.person().equals(actor.person())));
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
        return new ClaimPage(applicant, claimant, applicants.rivals(applicant), applicants.members(id));
    }

    /** The claims that wait for the office, oldest first. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public List<Applicant> waiting(Actor actor) {
        return jdbc.sql("""
                        select * from applicant where programme = acting_programme() and state = 'CLAIMED'
                        order by claimed_at, id
                        """).query(Row.of(Applicant.class)).list();
    }
}
