package gov.award;

import static gov.award.testing.Rows.copy;
import static gov.award.testing.Rows.id;

import gov.award.acting.Role;
import gov.award.consultations.ConsultationsSteps;
import gov.award.measures.Kind;
import gov.award.panels.PanelsSteps;
import gov.award.panels.Stage;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A page costs the same number of statements whether its list of what is under way has ten rows or five hundred. */
@DatabaseTest
class ListsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private RoundId round;
    private ListPages pages;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        pages = new ListPages(context, http);
    }

    @Test
    void rounds() throws Exception {
        pages.seenBy(rounds.office(), "/rounds", "/");
        pages.seenByAnyone("/public/rounds", "/");
        pages.alike((from, to) -> {
            copy(
                    "round",
                    "t.id = '" + round.value() + "'",
                    "'id', " + id("r") + ", 'ordinal', 100 + g, 'title', '第' || g || '届', 'phase', 'AWARD'",
                    from,
                    to);
            copy(
                    "announcement",
                    "t.round = '" + round.value() + "'",
                    "'id', " + id("n") + ", 'round', " + id("r"),
                    from,
                    to);
        });
    }

    @Test
    void applications() throws Exception {
        var steps = new RecommendationsSteps(context, people);
        var applicant = people.actor(Role.APPLICANT);
        var application = steps.submitted(round, people.unit(UnitPart.RECOMMENDING), applicant);
        pages.seenBy(
                steps.pledged(round, rounds.office()),
                "/rounds/" + round.text() + "/applications",
                "/rounds/" + round.text() + "/qualification",
                "/applicants",
                "/search?q=%E5%8D%93%E8%B6%8A",
                "/");
        pages.seenBy(steps.recommender(round), "/recommendations", "/search?q=%E5%8D%93%E8%B6%8A", "/");
        pages.seenBy(people.director(), "/rounds/" + round.text() + "/late-receipts");
        pages.alike((from, to) -> ListPages.applications(application, from, to));
    }

    @Test
    void pool() throws Exception {
        var assessor = new PanelsSteps(context, people, rounds.office()).assessor("评审单位");
        pages.seenBy(rounds.office(), "/assessors", "/rounds/" + round.text() + "/teams");
        pages.seenBy(people.director(), "/people");
        pages.seenBy(people.administrator(), "/people", "/");
        pages.alike((from, to) -> {
            ListPages.persons(assessor.requirePerson(), from, to);
            copy(
                    "assessor",
                    "t.person = '" + assessor.personId() + "'",
                    "'id', " + id("s") + ", 'person', " + id("p"),
                    from,
                    to);
        });
    }

    @Test
    void casesOfAnAssessor() throws Exception {
        var steps = new RecommendationsSteps(context, people);
        var panels = new PanelsSteps(context, people, rounds.office());
        var application = steps.qualifiedRow(round, "云溪机械厂");
        var members = panels.ready(round, 3);
        panels.unconcerned(round, members, List.of(application));
        panels.team(round, Stage.DOCUMENT, Kind.ORGANISATION, members);
        new RankingsSteps(context, people).reached(round, Phase.DOCUMENT_REVIEW);
        pages.seenBy(members.getFirst(), "/reviews", "/");
        pages.seenBy(
                rounds.office(),
                "/rounds/" + round.text() + "/reviews",
                "/rounds/" + round.text() + "/teams",
                "/rounds/" + round.text() + "/conflicts");
        pages.alike((from, to) -> {
            ListPages.applications(application, from, to);
            var of = "t.application = '" + application.value() + "'";
            copy("conflict_case", of, "'application', " + id("a") + ", 'name', '公司' || g", from, to);
            copy("assignment", of, "'id', " + id("i") + ", 'application', " + id("a"), from, to);
            copy("declaration", of, "'id', md5(t.id || 'd' || g)::uuid, 'application', " + id("a"), from, to);
        });
    }

    @Test
    void ranking() throws Exception {
        var steps = new RankingsSteps(context, people);
        steps.reached(round, Phase.EVALUATION);
        var application = steps.organisation(round, "甲公司", "700", "720", "90");
        steps.ranked(rounds.office(), round);
        pages.seenBy(
                rounds.office(),
                "/rounds/" + round.text() + "/ranking",
                "/rounds/" + round.text() + "/ranking/recomputation",
                "/rounds/" + round.text() + "/surveys",
                "/rounds/" + round.text() + "/shortlist");
        var agency = people.actor(Role.AGENCY);
        pages.seenBy(agency, "/surveys", "/");
        pages.alike((from, to) -> {
            ListPages.applications(application, from, to);
            var of = "t.application = '" + application.value() + "'";
            copy("ranking_entry", of, "'application', " + id("a") + ", 'name', '公司' || g, 'place', g + 1", from, to);
            copy("consensus", of, "'id', md5(t.id || 'c' || g)::uuid, 'application', " + id("a"), from, to);
            copy("survey_commission", of, "'id', " + id("v") + ", 'application', " + id("a"), from, to);
            copy(
                    "survey_delivery",
                    of,
                    "'id', " + id("w") + ", 'commission', " + id("v") + ", 'application', " + id("a"),
                    from,
                    to);
        });
    }

    @Test
    void consultations() throws Exception {
        var rankings = new RankingsSteps(context, people);
        rankings.reached(round, Phase.EVALUATION);
        rankings.candidatesFixed(people.director(), round, rankings.organisation(round, "甲公司", "700", "720", "90"));
        var steps = new ConsultationsSteps(context, people);
        steps.send(rounds.office(), round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);
        pages.seenBy(speaker, "/consultations", "/");
        pages.seenBy(rounds.office(), "/rounds/" + round.text() + "/consultation", "/");
        var own = "t.unit = '" + speaker.units(Role.DEPARTMENT).getFirst().value() + "'";
        pages.alike((from, to) -> {
            // Earlier rounds' requests to this department, and further departments asked in this round.
            copy(
                    "round",
                    "t.id = '" + round.value() + "'",
                    "'id', " + id("r") + ", 'ordinal', 100 + g, 'title', '第' || g || '届'",
                    from,
                    to);
            copy(
                    "consultation",
                    "t.round = '" + round.value() + "'",
                    "'id', " + id("k") + ", 'round', " + id("r"),
                    from,
                    to);
            copy(
                    "consultation_request",
                    own + " and t.round = '" + round.value() + "'",
                    "'id', " + id("q") + ", 'consultation', " + id("k") + ", 'round', " + id("r"),
                    from,
                    to);
            copy(
                    "unit",
                    "t.id = '" + speaker.units(Role.DEPARTMENT).getFirst().value() + "'",
                    "'id', " + id("u") + ", 'name', '部门' || g",
                    from,
                    to);
            copy(
                    "consultation_request",
                    own + " and t.round = '" + round.value() + "' and t.code is not null",
                    "'id', " + id("z") + ", 'unit', " + id("u") + ", 'code', null, 'name', '部门' || g",
                    from,
                    to);
        });
    }
}
