package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.files.AttachmentId;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.people.People;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pool, pledges, teams and interests as pages show them. */
@Component
class PanelReadings {

    /** Whether a person works, or worked, for an applicant or where an applicant works. */
    private static final String HINT = """
            exists (select from assessor s left join former_employer f on f.assessor = s.id
                    where s.person = %1$s and s.removed_at is null
                      and (s.employer in (k.name, k.employer) or f.employer in (k.name, k.employer)))
            """;

    private static final String LATEST = "not exists (select from declaration later where later.supersedes = d.id)";

    private final JdbcClient jdbc;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final People people;
    private final Pledges pledges;
    private final Pool pool;

    PanelReadings(JdbcClient jdbc, RoundBriefs rounds, Editions editions, People people, Pledges pledges, Pool pool) {
        this.jdbc = jdbc;
        this.pool = pool;
        this.rounds = rounds;
        this.editions = editions;
        this.people = people;
        this.pledges = pledges;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public PoolPage pool(Actor actor, String text, PageRequest page) {
        var where = """
                 where a.programme = :programme and (:text = '' or strpos(p.name, :text) > 0 or strpos(a.employer, :text) > 0
                   or strpos(a.specialties, :text) > 0)
                """;
        var total = jdbc.sql("select count(*) from assessor a join person p on p.id = a.person" + where)
                .param("programme", actor.requireProgramme().value())
                .param("text", text)
                .query(Long.class)
                .single();
        var lines = jdbc.sql("""
                        select a.id, a.person, p.name, a.employer, a.post, a.specialties, a.qualifications, a.document,
                               a.admitted_at, a.removed_at, a.removal_reason,
                               array(select f.employer || ' – ' || f.until from former_employer f where f.assessor = a.id
                                     order by f.until desc) as former_employers
                        from assessor a join person p on p.id = a.person
                        """ + where + """
                         order by a.removed_at nulls first, p.name, a.id limit :size offset :offset
                        """)
                .param("programme", actor.requireProgramme().value())
                .param("text", text)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(PoolPage.Line.class))
                .list();
        return new PoolPage(new Listing<>(lines, total, page), text, candidates(actor));
    }

    private List<People.Person> candidates(Actor actor) {
        if (!actor.is(Role.OFFICE)) {
            return List.of();
        }
        var holders = people.holding(Role.ASSESSOR, actor.requireProgramme());
        var inPool = pool.among(holders.stream().map(People.Person::id).toList());
        return holders.stream().filter(person -> !inPool.contains(person.id())).toList();
    }

    /** The paper an admission rests on. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public AttachmentId scan(Actor actor, AssessorId id) {
        return jdbc.sql("select scan from assessor where id = :id")
                .param("id", id.value())
                .query(Row.of(AttachmentId.class))
                .optional()
                .orElseThrow(() -> new NotFound("assessor"));
    }

    @Reading(
            by = {
                Role.RECOMMENDER,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.ASSESSOR,
                Role.AGENCY,
                Role.DEPARTMENT,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.GOVERNMENT,
                Role.SUPERVISOR
            })
    public PoolPage.PledgePage pledges(Actor actor) {
        return new PoolPage.PledgePage(jdbc.sql("""
                        select r.id as round, r.title, p.given_at, r.announced_on
                        from round r left join pledge p on p.round = r.id and p.person = :person
                        where r.programme = :programme
                          and (p.id is not null or r.phase not in ('FOLLOW_UP', 'CANCELLED') or (r.phase = 'FOLLOW_UP' and :later))
                        order by r.year desc, r.ordinal desc
                        """)
                .param("person", actor.personId())
                .param("programme", actor.requireProgramme().value())
                // Revocations of its awards come before office and committee long after the round.
                .param("later", actor.is(Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR))
                .query(Row.of(PoolPage.PledgeLine.class))
                .list());
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public TeamsPage teams(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var edition = editions.byCode(round.edition());
        var teams = jdbc.sql("""
                        select t.id, t.stage, t.kind, t.name, t.justification,
                               array_agg(m.person order by m.leader desc, p.name, p.id) as persons,
                               array_agg(p.name order by m.leader desc, p.name, p.id) as names
                        from team t join team_member m on m.team = t.id and m.left_at is null join person p on p.id = m.person
                        where t.round = :round and t.dissolved_at is null
                        group by t.id order by t.stage, t.kind desc, t.name
                        """)
                .param("round", id.value())
                .query(Row.of(TeamsPage.TeamLine.class))
                .list();
        var chosen = jdbc.sql("""
                        select s.person, p.name, a.employer, g.id is not null as pledged,
                               (select count(*) from declaration d where d.round = s.round and d.person = s.person
                                and d.supersedes is null) as declared
                        from selection s join person p on p.id = s.person
                        join assessor a on a.person = s.person and a.removed_at is null
                        left join pledge g on g.round = s.round and g.person = s.person
                        where s.round = :round and s.ended_at is null order by p.name, p.id
                        """)
                .param("round", id.value())
                .query(Row.of(TeamsPage.Chosen.class))
                .list();
        var available = jdbc.sql("""
                        select a.person, p.name, a.employer, a.specialties
                        from assessor a join person p on p.id = a.person
                        where a.programme = :programme and a.removed_at is null
                          and not exists (select from selection s where s.round = :round and s.person = a.person and s.ended_at is null)
                        order by p.name, p.id
                        """)
                .param("programme", actor.requireProgramme().value())
                .param("round", id.value())
                .query(Row.of(TeamsPage.Available.class))
                .list();
        var cases = jdbc.sql("""
                        select c.id as application, c.name, c.kind, g.stage, t.name as team,
                               (select count(*) from scorer s where s.application = c.id and s.stage = g.stage) as scorers,
                               (select min(p.name) from scorer s join person p on p.id = s.person
                                where s.application = c.id and s.stage = g.stage and s.leader) as leader,
                               array(select p.name from recusal r join person p on p.id = r.person
                                     where r.application = c.id order by p.name) as recused
                        from application c
                        cross join (values ('DOCUMENT'), ('SITE')) as g (stage)
                        left join assignment a on a.application = c.id and a.stage = g.stage and a.ended_at is null
                        left join team t on t.id = a.team
                        where c.round = :round and (a.id is not null or (g.stage = 'DOCUMENT' and c.status = 'QUALIFIED')
                                                    or (g.stage = 'SITE' and c.status = 'SHORTLISTED'))
                        order by g.stage, c.kind desc, c.name, c.id
                        """)
                .param("round", id.value())
                .query(Row.of(TeamsPage.CaseLine.class))
                .list();
        return new TeamsPage(
                round,
                edition.number(Figure.TEAM_SMALLEST),
                edition.number(Figure.TEAM_LARGEST),
                teams,
                chosen,
                available,
                cases);
    }

    @Reading(by = {Role.ASSESSOR, Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR, Role.AGENCY, Role.DEPARTMENT})
    public ConflictsPage conflicts(Actor actor, RoundId id) {
        var round = rounds.of(id);
        if (!pledges.given(id, actor.requirePerson())) {
            return new ConflictsPage(round, false, List.of());
        }
        var cases = jdbc.sql("""
                        select k.application, k.name, k.kind, k.employer, %s as hint, d.statement, d.ground, i.outcome, i.reason,
                               r.id is not null as recused
                        from conflict_case k
                        left join declaration d on d.application = k.application and d.person = :person and %s
                        left join interest_decision i on i.declaration = d.id
                        left join recusal r on r.application = k.application and r.person = :person
                        where k.round = :round order by k.kind desc, k.name, k.application
                        """.formatted(HINT.formatted(":person"), LATEST))
                .param("person", actor.personId())
                .param("round", id.value())
                .query(Row.of(ConflictsPage.Line.class))
                .list();
        return new ConflictsPage(round, true, cases);
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ConflictsPage.Interests interests(Actor actor, RoundId id) {
        var interests = jdbc.sql("""
                        select d.id as declaration, p.name as person, k.name, d.ground, %s as hint, d.declared_at, i.outcome, i.reason,
                               b.name as decided_by
                        from declaration d join conflict_case k on k.application = d.application join person p on p.id = d.person
                        left join interest_decision i on i.declaration = d.id left join person b on b.id = i.decided_by
                        where d.round = :round and d.statement = 'INTEREST' and %s
                        order by i.outcome is not null, d.declared_at, d.id
                        """.formatted(HINT.formatted("d.person"), LATEST))
                .param("round", id.value())
                .query(Row.of(ConflictsPage.Interest.class))
                .list();
        var recusals = jdbc.sql("""
                        select p.name as person, c.name, g.ground, r.recused_at
                        from recusal r join person p on p.id = r.person join application c on c.id = r.application
                        left join recusal_ground g on g.recusal = r.id
                        where r.round = :round order by c.name, p.name, r.id
                        """)
                .param("round", id.value())
                .query(Row.of(ConflictsPage.Recused.class))
                .list();
        var cases = jdbc.sql("""
                        select c.id, c.name from application c
                        where c.round = :round and c.status not in ('DRAFT', 'WITHDRAWN', 'DISQUALIFIED') order by c.name, c.id
                        """)
                .param("round", id.value())
                .query(Row.of(ConflictsPage.Choice.class))
                .list();
        var persons = jdbc.sql("""
                        select distinct p.id, p.name from role_grant g join person p on p.id = g.person
                        where g.programme = :programme and g.confirmed_at is not null and g.ended_at is null
                          and g.role in ('OFFICE', 'ASSESSOR', 'RECOMMENDER', 'AGENCY', 'DEPARTMENT', 'FINANCE', 'DIRECTOR', 'GOVERNMENT')
                          and (:director or p.id = :self or not exists (
                              select from role_grant o where o.person = p.id and o.role in ('DIRECTOR', 'GOVERNMENT')
                                and o.confirmed_at is not null and o.ended_at is null))
                        order by p.name, p.id
                        """)
                .param("director", actor.is(Role.DIRECTOR))
                .param("self", actor.personId())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(ConflictsPage.Choice.class))
                .list();
        return new ConflictsPage.Interests(rounds.of(id), interests, recusals, cases, persons);
    }
}
