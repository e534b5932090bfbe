package gov.award.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.committee.PutMatter;
import gov.award.committee.ResolveMatter;
import gov.award.database.TestDatabase;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.AssignCase;
import gov.award.panels.OpenDocumentReview;
import gov.award.panels.PanelsSteps;
import gov.award.panels.RecusePerson;
import gov.award.panels.ReplaceMember;
import gov.award.panels.Stage;
import gov.award.people.ConfirmGrant;
import gov.award.people.GrantId;
import gov.award.people.PeopleSteps;
import gov.award.people.ProposeGrant;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.qualification.CheckQualification;
import gov.award.qualification.QualifyApplication;
import gov.award.qualification.ReturnByOffice;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.ForwardApplication;
import gov.award.recommendations.GiveOpinion;
import gov.award.recommendations.OpinionId;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.ReassignApplication;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.recommendations.RecordOpinion;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was given with a right that was withdrawn is given anew by others, and nobody gets round the withdrawal. */
@DatabaseTest
@Basis({Provision.SUPERVISION, Provision.RESOLVE_MAJOR_ISSUES})
class AnewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private SupervisionSteps steps;
    private CommitteeSteps committee;
    private RecommendationsSteps recommendations;
    private RoundsSteps rounds;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor unit;
    private ApplicationId application;

    @BeforeEach
    void applicationRecommended() {
        people = PeopleSteps.installed(context);
        steps = new SupervisionSteps(context, people);
        rounds = new RoundsSteps(context, people);
        recommendations = new RecommendationsSteps(context, people);
        round = rounds.announcedRound();
        office = recommendations.pledged(round, rounds.office());
        director = recommendations.pledged(round, rounds.director());
        committee = CommitteeSteps.appointed(context, people, office, 4);
        unit = recommendations.recommender(round);
        application =
                recommendations.submitted(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
        recommendations.recommended(unit, application, Kind.ORGANISATION);
        clock.set(clock.today().plusDays(31));
        rounds.closed(round);
    }

    @Test
    @Basis({Provision.RECOMMENDATION_TIME, Provision.PROCEDURE})
    void recommendationSetAsideIsGivenAnewByOthersFromTheFirstFindingOn() {
        var id = steps.about(round, unit.requirePerson());
        allowed(steps.withdraw(id));
        var page = context.getBean(SupervisionReadings.class).read(director, id);
        assertThat(page.touched())
                .extracting(SupervisionPage.Touched::act)
                .containsExactly("CheckFacts", "GiveOpinion", "ForwardApplication");
        assertThat(page.touched()).extracting(SupervisionPage.Touched::phase).containsOnly(Phase.APPLICATION);
        assertThat(page.anew()).containsExactly(Move.REDO_RECOMMENDATION, Move.CANCEL);

        steps.resolved(id, TouchedFate.ANEW, Move.REDO_RECOMMENDATION, committee, unit.requirePerson(), Choice.FOR);
        assertThat(status()).isEqualTo(Status.FORWARDED);
        assertThat(rules(context.getBean(OpenDocumentReview.class).open(office, round)))
                .contains("SUPERVISION_HOLD");
        allowed(carriedOut(id));
        clock.advance(Duration.ofMinutes(1));

        assertThat(status()).isEqualTo(Status.SUBMITTED);
        assertThat(rules(context.getBean(QualifyApplication.class).qualify(office, application)))
                .contains("NOT_BEFORE_THE_OFFICE", "NO_OPINION_YET");
        var other = recommendations.recommender(round);
        assertThat(rules(context.getBean(ForwardApplication.class).forward(other, application)))
                .containsExactly("NO_OPINION_YET");
        assertThat(rules(opinion(other))).isNotEmpty();
        recommendations.recommended(other, application, Kind.ORGANISATION);
        assertThat(status()).isEqualTo(Status.FORWARDED);
        allowed(steps.close(id));
    }

    @Test
    void whatStandsHasNoStageToBeginAnewFromAndWhatFallsHasOne() {
        var id = steps.about(round, unit.requirePerson());
        allowed(steps.withdraw(id));
        var matter = new MatterId(UUID.randomUUID());

        assertThat(rules(steps.propose(id, matter, TouchedFate.ANEW, null))).containsExactly("SUPERVISION_ANEW_FROM");
        assertThat(rules(steps.propose(id, matter, TouchedFate.ANEW, Move.REDO_SITE_REVIEW)))
                .containsExactly("SUPERVISION_ANEW_FROM");
        assertThat(rules(steps.propose(id, matter, TouchedFate.ANEW, Move.CLOSE_APPLICATIONS)))
                .containsExactly("SUPERVISION_ANEW_FROM");
        assertThat(rules(steps.propose(id, matter, TouchedFate.STANDS, Move.REDO_RECOMMENDATION)))
                .containsExactly("SUPERVISION_ANEW_FROM");
        allowed(steps.propose(id, matter, TouchedFate.ANEW, Move.REDO_RECOMMENDATION));
    }

    @Test
    @Basis({Provision.ACCEPT_AND_ORGANISE, Provision.SUBMISSION})
    void returnsForCorrectionCountAnewWithTheRecommendation() {
        var giveBack = context.getBean(ReturnByOffice.class);
        var points = List.of(new Corrections.Point(Section.PROFILE, "概述过于简略"));
        allowed(giveBack.giveBack(office, application, points));
        var id = steps.about(round, unit.requirePerson());
        allowed(steps.withdraw(id));
        steps.resolved(id, TouchedFate.ANEW, Move.REDO_RECOMMENDATION, committee, unit.requirePerson(), Choice.FOR);
        allowed(carriedOut(id));
        clock.advance(Duration.ofMinutes(1));
        recommendations.recommended(recommendations.recommender(round), application, Kind.ORGANISATION);

        allowed(giveBack.giveBack(office, application, points));
        assertThat(rules(giveBack.giveBack(office, application, points))).contains("CORRECTIONS_USED_UP");
    }

    @Test
    void actsOfTheOfficeAreListedWhateverTheyRestOn() {
        var clerk = recommendations.pledged(round, people.actor(Role.OFFICE));
        allowed(context.getBean(CheckQualification.class)
                .check(clerk, application, RecommendationsSteps.allTrue(Kind.ORGANISATION)));
        allowed(context.getBean(RecusePerson.class)
                .recuse(clerk, people.actor(Role.ASSESSOR).requirePerson(), application, "近亲属"));
        var panels = new PanelsSteps(context, people, clerk);
        panels.ready(round, 1);
        var id = steps.about(round, clerk.requirePerson());
        allowed(steps.withdraw(id));

        assertThat(context.getBean(SupervisionReadings.class).read(director, id).touched())
                .extracting(SupervisionPage.Touched::act)
                .containsExactly("CheckQualification", "RecusePerson", "AdmitAssessor", "SelectAssessors");
    }

    @Test
    @Basis({Provision.PRINCIPLES, Provision.COMMITTEE_COMPOSITION})
    void noRoleIsGrantedAgainBeforeTheRightIsGivenBack() {
        var person = unit.requirePerson();
        var id = steps.about(round, person);
        allowed(steps.withdraw(id));

        assertThat(rules(proposed(Role.RECOMMENDER, people.unit(UnitPart.RECOMMENDING))))
                .containsExactly("grant.withheld");
        assertThat(rules(restored(id))).containsExactly("SUPERVISION_STILL_OPEN");
        steps.resolved(id, TouchedFate.STANDS, null, committee, person, Choice.FOR);
        allowed(steps.close(id));
        assertThat(rules(proposed(Role.RECOMMENDER, people.unit(UnitPart.RECOMMENDING))))
                .containsExactly("grant.withheld");

        allowed(restored(id));
        assertThat(rules(restored(id))).containsExactly("SUPERVISION_NOT_WITHHELD");
        allowed(proposed(Role.RECOMMENDER, people.unit(UnitPart.RECOMMENDING)));
    }

    @Test
    @Basis({Provision.RECOMMENDING_UNITS, Provision.RECOMMENDATION_TIME})
    void nothingIsForwardedForAUnitThatLostTheRight() {
        var unit = people.unit(UnitPart.RECOMMENDING);
        var given = recommendations.submitted(round, unit, people.actor(Role.APPLICANT));
        recommendations.given(
                recommendations.recommender(round, unit), given, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        allowed(steps.withdraw(steps.about(round, unit)));
        assertThat(rules(context.getBean(ForwardApplication.class).forward(office, given)))
                .containsExactly("UNIT_RIGHT_WITHDRAWN");
    }

    @Test
    @Basis({Provision.RECOMMENDING_UNITS, Provision.RECOMMENDATION_TIME})
    void unitThatLostTheRightRecommendsInNoWayAndItsDeskGoesToAnother() {
        var second = recommendations.submitted(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
        var waiting = new GrantId(UUID.randomUUID());
        allowed(context.getBean(ProposeGrant.class)
                .propose(
                        people.administrator(),
                        waiting,
                        people.account("proposed"),
                        Role.RECOMMENDER,
                        people.unit(UnitPart.RECOMMENDING)));
        var id = steps.about(round, people.unit(UnitPart.RECOMMENDING));
        allowed(steps.withdraw(id));

        assertThat(rules(context.getBean(RecordOpinion.class)
                        .record(
                                office,
                                second,
                                new OpinionId(UUID.randomUUID()),
                                recommendations.form(OpinionOutcome.RECOMMENDED),
                                RecommendationsSteps.allOnPaper(Kind.ORGANISATION),
                                RecommendationsSteps.scan())))
                .containsExactly("UNIT_RIGHT_WITHDRAWN");
        assertThat(rules(context.getBean(ConfirmGrant.class).confirm(director, waiting)))
                .containsExactly("grant.withheld");
        var stranger = people.account("newcomer");
        assertThat(rules(context.getBean(ProposeGrant.class)
                        .propose(
                                people.administrator(),
                                new GrantId(UUID.randomUUID()),
                                stranger,
                                Role.RECOMMENDER,
                                people.unit(UnitPart.RECOMMENDING))))
                .contains("grant.withheld");
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "另一推荐单位");
        assertThat(context.getBean(DeskReadings.class).page(office, second).units())
                .extracting(Units.Unit::id)
                .containsExactly(other);
        clock.advance(Duration.ofMinutes(1));
        allowed(context.getBean(ReassignApplication.class).reassign(office, second, other, "原单位推荐资格已取消", null));
        recommendations.recommended(recommendations.recommender(round, other), second, Kind.ORGANISATION);
    }

    @Test
    @Basis(Provision.COMMITTEE_COMPOSITION)
    void seatOnTheCommitteeRestsWithTheRight() {
        var member = committee.seats().getLast();
        var matter = new MatterId(UUID.randomUUID());
        allowed(context.getBean(PutMatter.class).put(office, matter, round.value()));
        var meeting = committee.opened(matter);
        allowed(committee.vote(member, meeting, matter, Choice.AGAINST));
        allowed(steps.withdraw(steps.about(round, member.actor().requirePerson())));

        committee.seats().stream()
                .filter(seat -> !seat.equals(member))
                .forEach(seat -> allowed(committee.vote(seat, meeting, matter, Choice.FOR)));
        allowed(context.getBean(ResolveMatter.class)
                .resolve(committee.seats().getFirst().actor(), meeting, matter, null));
        assertThat(values("select entitled::text from award.resolution where matter = ?", matter.value()))
                .containsExactly("5");
    }

    @Test
    @Basis(Provision.TEAMS)
    void assessorWhoLostTheRightScoresNoLongerAndIsReplaced() {
        var qualified = recommendations.qualifiedRow(round, "云溪样本公司");
        var panels = new PanelsSteps(context, people, office);
        var assessors = panels.ready(round, 4);
        var team = panels.team(round, Stage.DOCUMENT, Kind.ORGANISATION, assessors.subList(0, 3));
        allowed(context.getBean(AssignCase.class).assign(office, qualified, team));
        var leaving = assessors.getFirst().requirePerson();
        assertThat(scorers(qualified)).hasSize(3).contains(leaving.text());
        allowed(steps.withdraw(steps.about(round, leaving)));

        assertThat(scorers(qualified)).hasSize(2).doesNotContain(leaving.text());
        var replace = context.getBean(ReplaceMember.class);
        assertThat(rules(replace.replace(office, team, assessors.get(1).requirePerson(), leaving, "换回")))
                .contains("MEMBER_OUTSIDE_POOL", "MEMBER_NOT_SELECTED");
        allowed(replace.replace(office, team, leaving, assessors.get(3).requirePerson(), "评审资格已取消"));
        assertThat(scorers(qualified)).hasSize(3).doesNotContain(leaving.text());
    }

    private static List<String> scorers(ApplicationId of) {
        return values("select person::text from award.scorer where application = ?", of.value());
    }

    private Verdict proposed(Role role, UnitId of) {
        return context.getBean(ProposeGrant.class)
                .propose(people.administrator(), new GrantId(UUID.randomUUID()), unit.requirePerson(), role, of);
    }

    private Verdict restored(SupervisionId id) {
        return context.getBean(RestoreRight.class).restore(steps.supervisor(), id, "查明后恢复");
    }

    private Verdict opinion(Actor actor) {
        return context.getBean(GiveOpinion.class)
                .give(
                        actor,
                        application,
                        new OpinionId(UUID.randomUUID()),
                        recommendations.form(OpinionOutcome.RECOMMENDED),
                        RecommendationsSteps.scan());
    }

    private Verdict carriedOut(SupervisionId id) {
        return context.getBean(CarryOutAnew.class).carryOut(director, id);
    }

    private Status status() {
        return Status.valueOf(values("select status from award.application where id = ?", application.value())
                .getFirst());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    private static List<String> values(String query, UUID value) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, value);
            var found = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
