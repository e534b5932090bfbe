package gov.award.assessments;

import static gov.award.assessments.AssessmentsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.database.TestDatabase;
import gov.award.files.Upload;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.PanelsSteps;
import gov.award.panels.RecusePerson;
import gov.award.panels.Stage;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.SampleFiles;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** What has to be settled before a review can end: teams that met, recusals after the fact, and whether anybody is left. */
@DatabaseTest
class SettlingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private AssessmentsSteps steps;
    private RoundId round;
    private final List<Actor> scorers = new ArrayList<>();
    private final List<ApplicationId> cases = new ArrayList<>();

    @BeforeEach
    void underReview() throws SQLException {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new AssessmentsSteps(context);
        round = rounds.announcedRound();
        for (var i = 0; i < 3; i++) {
            scorers.add(people.actor(Role.ASSESSOR));
        }
        cases.add(application("甲公司"));
        cases.add(application("乙公司"));
        team("DOCUMENT");
        team("SITE");
        sql("update round set phase = 'DOCUMENT_REVIEW' where id = '%s'".formatted(round.value()));
    }

    @Test
    @Basis({Provision.PRINCIPLES, Provision.TEAMS})
    void assessorWhoseSheetIsGivenIsRecusedByTheDirectorAndTheInspectionIsTold() throws SQLException {
        var person = scorers.get(1).requirePerson();
        var recuse = context.getBean(RecusePerson.class);
        var supervisor = people.actor(Role.SUPERVISOR);
        steps.sheetGiven(scorers.get(1), cases.getFirst(), Stage.DOCUMENT, 50);

        assertThat(rules(recuse.recuse(rounds.office(), person, cases.getFirst(), "近亲属任职")))
                .containsExactly("SHEET_GIVEN_NEEDS_DIRECTOR");
        allowed(recuse.recuse(rounds.office(), person, cases.get(1), "近亲属任职"));
        allowed(recuse.recuse(people.director(), person, cases.getFirst(), "近亲属任职"));
        sql("select 1 / count(*) from notice where key = 'notice.panels.sheetSetAside' and recipient = '"
                + supervisor.personId() + "'");
    }

    @Test
    @Basis({Provision.PRINCIPLES, Provision.RESOLVE_MAJOR_ISSUES})
    void recusalAfterTheConsensusHoldsTheRoundUntilTheCommitteeLetsItStandOrTheReviewIsDoneAgain() {
        var leader = scorers.getFirst();
        for (var application : cases) {
            everySheetGiven(application, Stage.DOCUMENT, 60);
            steps.concluded(leader, application, Stage.DOCUMENT, 60);
        }
        steps.documentReported(leader, round, Set.of(cases.getFirst().value()));
        clock.advance(java.time.Duration.ofMinutes(1));
        allowed(context.getBean(RecusePerson.class)
                .recuse(people.director(), scorers.get(1).requirePerson(), cases.get(1), "近亲属任职"));
        var propose = context.getBean(ProposeShortlist.class);
        assertThat(rules(propose.propose(people.director(), round))).containsExactly("CONSENSUS_IN_DOUBT");

        var reviews = context.getBean(ConsensusReviews.class);
        var doubt = reviews.doubts(checker(), round).getFirst();
        assertThat(doubt.application()).isEqualTo(cases.get(1));
        var put = context.getBean(PutConsensus.class);
        var matter = new MatterId(UUID.randomUUID());
        assertThat(rules(put.put(rounds.office(), round, doubt.consensus(), matter, " ")))
                .containsExactly("CONSENSUS_PUT_WITHOUT_REASON");
        allowed(put.put(rounds.office(), round, doubt.consensus(), matter, "三人评分相差不足一档"));
        assertThat(rules(put.put(rounds.office(), round, doubt.consensus(), matter, "再提")))
                .containsExactly("CONSENSUS_PUT_ALREADY");
        assertThat(rules(propose.propose(people.director(), round))).containsExactly("CONSENSUS_IN_DOUBT");
        resolved(matter, Choice.FOR);
        allowed(propose.propose(people.director(), round));
    }

    @Test
    @Basis({Provision.PRINCIPLES, Provision.RESOLVE_MAJOR_ISSUES})
    void consensusTheCommitteeDoesNotLetStandNeedsTheReviewDoneAgain() {
        var leader = scorers.getFirst();
        everySheetGiven(cases.getFirst(), Stage.DOCUMENT, 60);
        steps.concluded(leader, cases.getFirst(), Stage.DOCUMENT, 60);
        clock.advance(java.time.Duration.ofMinutes(1));
        allowed(context.getBean(RecusePerson.class)
                .recuse(people.director(), scorers.get(1).requirePerson(), cases.getFirst(), "近亲属任职"));
        var reviews = context.getBean(ConsensusReviews.class);
        var doubt = reviews.doubts(checker(), round).getFirst();
        var matter = new MatterId(UUID.randomUUID());
        allowed(context.getBean(PutConsensus.class)
                .put(rounds.office(), round, doubt.consensus(), matter, "三人评分相差不足一档"));
        resolved(matter, Choice.AGAINST);

        assertThat(reviews.doubts(checker(), round))
                .extracting(ConsensusReviews.Doubt::standing)
                .containsExactly(ConsensusReviews.Standing.FALLEN);
        rounds.redone(round, Move.REDO_DOCUMENT_REVIEW);
        assertThat(reviews.doubts(checker(), round)).isEmpty();
    }

    private void resolved(MatterId matter, Choice choice) {
        var committee = CommitteeSteps.appointed(context, people, rounds.office(), 3);
        var panels = new PanelsSteps(context, people, rounds.office());
        var members = committee.seats().stream().map(CommitteeSteps.Seat::actor).toList();
        members.forEach(member -> panels.pledged(round, member));
        panels.unconcerned(round, members, cases);
        committee.resolved(choice, matter);
    }

    @Test
    @Basis({Provision.DOCUMENT_REPORT, Provision.SHORTLIST})
    void severalTeamsOfAKindMeetBeforeTheListIsProposed() throws SQLException {
        var leader = scorers.getFirst();
        var form = new JointMeetingForm(Kind.ORGANISATION, clock.today(), "两组组长", "均值相近，按得分提出名单");
        for (var application : cases) {
            everySheetGiven(application, Stage.DOCUMENT, 60);
            steps.concluded(leader, application, Stage.DOCUMENT, 60);
        }
        assertThat(rules(meet(form))).containsExactly("ONE_TEAM_NEEDS_NO_MEETING");
        twoTeams();
        assertThat(rules(meet(form))).containsExactly("TEAM_NOT_DONE", "TEAM_NOT_DONE");
        steps.documentReported(leader, round, Set.of(cases.getFirst().value()));
        var propose = context.getBean(ProposeShortlist.class);
        assertThat(rules(propose.propose(people.director(), round))).containsExactly("JOINT_MEETING_MISSING");
        assertThat(rules(meet(
                        new JointMeetingForm(Kind.ORGANISATION, clock.today().plusDays(1), "两组组长", "均值相近"))))
                .containsExactly("JOINT_MEETING_LATER");
        allowed(meet(form));
        assertThat(rules(meet(form))).containsExactly("JOINT_MEETING_TWICE");
        var page = context.getBean(ReviewRoundReadings.class).shortlist(people.director(), round);
        assertThat(page.means()).hasSize(2);
        assertThat(page.meetings()).hasSize(1);
        assertThat(page.toMeet()).isEmpty();
        allowed(propose.propose(people.director(), round));
    }

    private Verdict meet(JointMeetingForm form) {
        return context.getBean(RecordJointMeeting.class)
                .record(
                        rounds.office(),
                        round,
                        new JointMeetingId(UUID.randomUUID()),
                        form,
                        new Upload("联席会议纪要.pdf", new ByteArrayResource(SampleFiles.pdf("联席会议纪要"))));
    }

    /** Half of the cases are a second team's, with the same members. */
    private void twoTeams() throws SQLException {
        var second = UUID.randomUUID();
        sql(
                "insert into team (id, programme, round, stage, kind, name, justification, formed_by, formed_at) select '"
                        + second
                        + "', programme, round, stage, kind, '第二组', '申报较多', formed_by, formed_at from team where stage = 'DOCUMENT'");
        sql(
                "insert into team_member (id, programme, round, team, person, leader, joined_at, reason)"
                        + " select gen_random_uuid(), programme, round, '" + second
                        + "', person, leader, joined_at, '' from team_member where team in (select id from team where stage = 'DOCUMENT')");
        sql("update assignment set team = '" + second + "' where stage = 'DOCUMENT' and application = '"
                + cases.get(1).value() + "'");
    }

    @Test
    @Basis(Provision.QUOTA)
    void nobodyLeftForTheSiteReviewOpensNone() throws SQLException {
        for (var application : cases) {
            everySheetGiven(application, Stage.DOCUMENT, 60);
            steps.concluded(scorers.getFirst(), application, Stage.DOCUMENT, 60);
        }
        steps.documentReported(
                scorers.getFirst(), round, Set.of(cases.getFirst().value()));
        steps.shortlistFixed(people.director(), round, List.of(cases.getFirst()));
        sql("update application set status = 'DISQUALIFIED' where status = 'SHORTLISTED'");

        assertThat(rules(context.getBean(OpenSiteReview.class).open(rounds.office(), round)))
                .containsExactly("NOBODY_LEFT");
    }

    private Actor checker() {
        return Actor.system(Role.CHECKER, people.programme());
    }

    private void everySheetGiven(ApplicationId application, Stage stage, int percent) {
        scorers.forEach(scorer -> steps.sheetGiven(scorer, application, stage, percent));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private ApplicationId application(String name) throws SQLException {
        var applicant = UUID.randomUUID();
        var id = new ApplicationId(UUID.randomUUID());
        var person = people.director().personId();
        sql("""
                insert into unit (id, programme, name, created_at) values ('%1$s', '%2$s', '%3$s推荐单位', now());
                insert into applicant (id, programme, kind, name, party, code_shown, registered_place, registered_on, legal_person,
                                       state, claimed_by, claimed_at, in_county, is_legal_person, decided_at)
                values ('%1$s', '%2$s', 'ORGANISATION', '%3$s', md5('%3$s') || md5('%3$s'), '***', '县城', date '2010-01-01', '某',
                        'CONFIRMED', '%4$s', now(), true, true, now());
                insert into application (id, programme, round, applicant, kind, name, model, unit, status, started_by, started_at,
                                         submitted_at, version, receipt)
                values ('%5$s', '%2$s', '%6$s', '%1$s', 'ORGANISATION', '%3$s', '模式', '%1$s', 'QUALIFIED', '%4$s', now(), now(), 1,
                        '回执%3$s');
                """.formatted(applicant, people.programme().value(), name, person, id.value(), round.value()));
        return id;
    }

    private void team(String stage) throws SQLException {
        var team = UUID.randomUUID();
        var programme = people.programme().value();
        sql("""
                insert into team (id, programme, round, stage, kind, name, justification, formed_by, formed_at)
                values ('%1$s', '%2$s', '%3$s', '%4$s', 'ORGANISATION', '%4$s组', '', '%5$s', now())
                """.formatted(
                        team, programme, round.value(), stage, people.director().personId()));
        for (var scorer : scorers) {
            sql("""
                    insert into team_member (id, programme, round, team, person, leader, joined_at, reason)
                    values (gen_random_uuid(), '%2$s', '%3$s', '%1$s', '%4$s', %5$s, now(), '');
                    insert into pledge (id, programme, round, person, wording, given_at)
                    values (gen_random_uuid(), '%2$s', '%3$s', '%4$s', '承诺', now()) on conflict do nothing;
                    """.formatted(team, programme, round.value(), scorer.personId(), scorer.equals(scorers.getFirst())));
        }
        for (var application : cases) {
            if (stage.equals("DOCUMENT")) {
                sql("""
                        insert into assignment (id, programme, round, stage, application, team, assigned_at)
                        values (gen_random_uuid(), '%2$s', '%3$s', 'DOCUMENT', '%4$s', '%1$s', now());
                        insert into conflict_case (application, programme, round, kind, name, listed_at)
                        select id, programme, round, kind, name, now() from application where id = '%4$s';
                        insert into declaration (id, programme, round, application, person, statement, ground, declared_at)
                        select gen_random_uuid(), '%2$s', '%3$s', '%4$s', m.person, 'NONE', '', now() from team_member m
                        where m.team = '%1$s';
                        """.formatted(team, programme, round.value(), application.value()));
            }
        }
    }

    private static void sql(String statements) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            statement.execute(statements);
        }
    }
}
