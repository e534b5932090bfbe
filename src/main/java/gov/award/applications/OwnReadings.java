package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applicants.Applicant;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.Applicants;
import gov.award.applicants.Member;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the applicants someone acts for, with their applications. */
@Component
public class OwnReadings {

    private final JdbcClient jdbc;
    private final Applicants applicants;
    private final RoundBriefs rounds;
    private final BusinessClock clock;

    OwnReadings(JdbcClient jdbc, Applicants applicants, RoundBriefs rounds, BusinessClock clock) {
        this.jdbc = jdbc;
        this.applicants = applicants;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
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
}
