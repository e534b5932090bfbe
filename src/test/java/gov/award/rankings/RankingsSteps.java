package gov.award.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.database.TestDatabase;
import gov.award.measures.Kind;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Puts rounds where the reviews are over, and ranks them through the acts of the program, for tests of every module. */
public final class RankingsSteps {

    private final ApplicationContext context;
    private final PeopleSteps people;
    private final BusinessClock clock;
    private int applications;

    public RankingsSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.people = people;
        this.clock = context.getBean(BusinessClock.class);
    }

    /** Given: the round has reached a phase. */
    public void reached(RoundId round, Phase phase) {
        execute("update award.round set phase = ? where id = ?", phase.name(), round.value());
    }

    /** Given: a shortlisted organisation with closed scores and an accepted survey. */
    public ApplicationId organisation(RoundId round, String name, String document, String site, String survey) {
        var id = scored(round, Kind.ORGANISATION, name, document, site, site);
        surveyed(round, id, survey);
        return id;
    }

    /** Given: a shortlisted individual with closed scores. */
    public ApplicationId individual(RoundId round, String name, String document, String site) {
        return scored(round, Kind.INDIVIDUAL, name, document, site, site);
    }

    /** Given: a shortlisted application with closed scores, not surveyed. */
    public ApplicationId scored(RoundId round, Kind kind, String name, String document, String site, String results) {
        var id = shortlisted(round, kind, name);
        consensus(round, id, "DOCUMENT", document, document);
        consensus(round, id, "SITE", site, results);
        return id;
    }

    public ApplicationId shortlisted(RoundId round, Kind kind, String name) {
        var applicant = people.actor(Role.APPLICANT);
        var id = new ApplicationId(UUID.randomUUID());
        var party = UUID.randomUUID();
        var number = ++applications;
        var now = clock.now().atOffset(ZoneOffset.UTC);
        var organisation = kind == Kind.ORGANISATION;
        execute(
                """
                insert into award.applicant (id, programme, kind, name, party, code_shown, registered_place, registered_on, legal_person,
                                             employer, employer_uscc, state, claimed_by, claimed_at, decided_by, decided_at, in_county,
                                             is_legal_person)
                values (?, ?, ?, ?, ?, '9143…', ?, ?::date, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, true, true)
                """,
                party,
                people.programme().value(),
                kind.name(),
                name,
                "%064x".formatted(1000 + number),
                organisation ? "云溪县" : null,
                organisation ? "2010-01-01" : null,
                organisation ? "张三" : null,
                organisation ? null : "云溪样本单位",
                organisation ? null : "914304211234567890",
                applicant.personId(),
                now,
                people.director().personId(),
                now);
        execute("""
                insert into award.applicant_member (applicant, person, programme, responsible, state, since)
                values (?, ?, ?, true, 'CONFIRMED', ?)
                """, party, applicant.personId(), people.programme().value(), now);
        execute(
                """
                insert into award.application (id, programme, round, applicant, kind, name, employer, model, unit, status, started_by,
                                               started_at, submitted_at, version, receipt)
                values (?, ?, ?, ?, ?, ?, ?, '卓越绩效模式', ?, 'SHORTLISTED', ?, ?, ?, 1, ?)
                """,
                id.value(),
                people.programme().value(),
                round.value(),
                party,
                kind.name(),
                name,
                organisation ? null : "云溪样本单位",
                people.unit(UnitPart.RECOMMENDING).value(),
                applicant.personId(),
                now,
                now,
                "排序回执%d号".formatted(number));
        return id;
    }

    public void consensus(RoundId round, ApplicationId id, String stage, String total, String results) {
        execute(
                """
                insert into award.consensus (id, programme, round, application, stage, run, leader, opened_at, version, closed_at, total,
                                             results, independent_mean)
                values (?, ?, ?, ?, ?, 1, ?, ?, 1, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                people.programme().value(),
                round.value(),
                id.value(),
                stage,
                people.director().personId(),
                clock.now().atOffset(ZoneOffset.UTC),
                clock.now().atOffset(ZoneOffset.UTC),
                new BigDecimal(total),
                new BigDecimal(results),
                new BigDecimal(total));
    }

    public void surveyed(RoundId round, ApplicationId id, String index) {
        var commission = UUID.randomUUID();
        var delivery = UUID.randomUUID();
        var programme = people.programme().value();
        var director = people.director().personId();
        var now = clock.now().atOffset(ZoneOffset.UTC);
        execute(
                """
                insert into award.survey_commission (id, programme, round, application, name, agency, contract, due, commissioned_by,
                                                     commissioned_at)
                values (?, ?, ?, ?, '样本', ?, '合同1号', ?, ?, ?)
                """,
                commission,
                programme,
                round.value(),
                id.value(),
                people.unit(UnitPart.AGENCY).value(),
                clock.today(),
                director,
                now);
        execute(
                """
                insert into award.survey_delivery (id, programme, round, commission, application, index, method, sample, fieldwork_from,
                                                   fieldwork_to, delivered_by, delivered_at)
                values (?, ?, ?, ?, ?, ?, '电话访问', 200, ?, ?, ?, ?)
                """,
                delivery,
                programme,
                round.value(),
                commission,
                id.value(),
                new BigDecimal(index),
                clock.today(),
                clock.today(),
                director,
                now);
        execute("""
                insert into award.survey_decision (delivery, programme, outcome, reason, paper, decided_by, decided_at)
                values (?, ?, 'ACCEPTED', '', ?, ?, ?)
                """, delivery, programme, UUID.randomUUID(), director, now);
    }

    /** Given: the applicant has withdrawn. */
    public void withdrawn(ApplicationId id) {
        execute(
                "update award.application set status = 'WITHDRAWN', withdrawal_reason = '经营调整' where id = ?",
                id.value());
    }

    /** Given: the office has found since qualification that an applicant's record is no longer clean. */
    public void foundAgainst(ApplicationId id) {
        execute(
                """
                insert into award.eligibility_finding (id, programme, application, provision, outcome, reason, found_by, found_at)
                values (?, ?, ?, 'CLEAN_RECORD', 'NOT_MET', '受到环保处罚', ?, ?)
                """,
                UUID.randomUUID(),
                people.programme().value(),
                id.value(),
                people.director().personId(),
                clock.now().atOffset(ZoneOffset.UTC));
    }

    /** Given: an applicant was heard and disqualified. */
    public void disqualified(ApplicationId id) {
        execute("update award.application set status = 'DISQUALIFIED' where id = ?", id.value());
    }

    /** Given: the office has opened an inquiry into an applicant. */
    public void inquired(RoundId round, ApplicationId id) {
        execute(
                """
                insert into award.inquiry (id, programme, round, application, applicant, questions, opened_by, opened_at)
                select ?, a.programme, a.round, a.id, a.applicant, '', ?, ? from award.application a where a.id = ? and a.round = ?
                """,
                UUID.randomUUID(),
                people.director().personId(),
                clock.now().atOffset(ZoneOffset.UTC),
                id.value(),
                round.value());
    }

    /** Given: nothing came of the inquiry. */
    public void inquiryClosed(ApplicationId id) {
        execute("""
                insert into award.inquiry_closing (inquiry, programme, outcome, finding, closed_by, closed_at)
                select i.id, i.programme, 'UNFOUNDED', '经核实无此情况', ?, ? from award.inquiry i where i.application = ?
                """, people.director().personId(), clock.now().atOffset(ZoneOffset.UTC), id.value());
    }

    /** The text of the newest paper of a kind. */
    public static String paper(String kind) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement(
                        "select html from award.paper where kind = ? order by issued_at desc, number desc limit 1")) {
            statement.setString(1, kind);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).as(kind).isTrue();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(kind, e);
        }
    }

    /** Given: an applicant is on the list on which interests are declared. */
    public void listed(RoundId round, ApplicationId id, Kind kind, String name) {
        execute(
                "insert into award.conflict_case (application, programme, round, kind, name, listed_at) values (?, ?, ?, ?, ?, ?)",
                id.value(),
                people.programme().value(),
                round.value(),
                kind.name(),
                name,
                clock.now().atOffset(ZoneOffset.UTC));
    }

    /** Given: someone is recused from a case. */
    public void recused(RoundId round, Actor actor, ApplicationId id) {
        execute(
                "insert into award.recusal (id, programme, round, application, person, recused_at) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                people.programme().value(),
                round.value(),
                id.value(),
                actor.personId(),
                clock.now().atOffset(ZoneOffset.UTC));
    }

    public RankingId ranked(Actor office, RoundId round) {
        var id = new RankingId(UUID.randomUUID());
        allowed(context.getBean(ComputeRanking.class).compute(office, round, id));
        return id;
    }

    /** Ranks, and fixes the list of these candidates. */
    public void candidatesFixed(Actor director, RoundId round, ApplicationId... candidates) {
        ranked(director, round);
        allowed(fix(director, round, "按评审需要", candidates));
    }

    public Verdict fix(Actor director, RoundId round, String justification, ApplicationId... candidates) {
        return context.getBean(FixCandidates.class)
                .fix(
                        director,
                        round,
                        new CandidateListId(UUID.randomUUID()),
                        new PaperId(UUID.randomUUID()),
                        new CandidatesForm(
                                Arrays.stream(candidates)
                                        .map(ApplicationId::value)
                                        .toList(),
                                justification));
    }

    /** One value past all policies. */
    public static List<UUID> ids(String sql, Object... values) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var ids = new java.util.ArrayList<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static void execute(String sql, @org.jspecify.annotations.Nullable Object... values) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
