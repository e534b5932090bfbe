package gov.award;

import static gov.award.testing.Rows.copy;
import static gov.award.testing.Rows.id;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.CommitteeSteps;
import gov.award.consultations.ConsultationsSteps;
import gov.award.measures.Kind;
import gov.award.objections.ObjectionsSteps;
import gov.award.panels.PanelsSteps;
import gov.award.panels.Stage;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.register.EntryForm;
import gov.award.register.EntrySort;
import gov.award.register.RegisterSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A page costs the same number of statements whether its list has ten rows or five hundred. */
@DatabaseTest
class ListsTests {

    private static final int FEW = 10;
    private static final int MANY = 500;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private RoundId round;
    private final List<Visit> visits = new ArrayList<>();

    /** A page, and who looks at it. */
    private record Visit(Browser browser, String path) {}

    /** Puts rows from one number to another into the list. */
    private interface Filling {
        void fill(int from, int to);
    }

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        visits.clear();
    }

    @Test
    void rounds() throws Exception {
        seenBy(rounds.office(), "/rounds", "/");
        seenByAnyone("/public/rounds", "/");
        alike((from, to) -> {
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
        seenBy(
                steps.pledged(round, rounds.office()),
                "/rounds/" + round.text() + "/applications",
                "/rounds/" + round.text() + "/qualification",
                "/applicants",
                "/");
        seenBy(steps.recommender(round), "/recommendations", "/");
        seenBy(people.director(), "/rounds/" + round.text() + "/late-receipts");
        alike((from, to) -> applications(application, from, to));
    }

    @Test
    void pool() throws Exception {
        var assessor = new PanelsSteps(context, people, rounds.office()).assessor("评审单位");
        seenBy(rounds.office(), "/assessors", "/rounds/" + round.text() + "/teams");
        seenBy(people.director(), "/people");
        seenBy(people.administrator(), "/people", "/");
        alike((from, to) -> {
            persons(assessor, from, to);
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
        seenBy(members.getFirst(), "/reviews", "/");
        seenBy(
                rounds.office(),
                "/rounds/" + round.text() + "/reviews",
                "/rounds/" + round.text() + "/teams",
                "/rounds/" + round.text() + "/conflicts");
        alike((from, to) -> {
            applications(application, from, to);
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
        seenBy(
                rounds.office(),
                "/rounds/" + round.text() + "/ranking",
                "/rounds/" + round.text() + "/ranking/recomputation",
                "/rounds/" + round.text() + "/surveys",
                "/rounds/" + round.text() + "/shortlist");
        var agency = people.actor(Role.AGENCY);
        seenBy(agency, "/surveys", "/");
        alike((from, to) -> {
            applications(application, from, to);
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
        rankings.candidatesFixed(director(), round, rankings.organisation(round, "甲公司", "700", "720", "90"));
        var steps = new ConsultationsSteps(context, people);
        steps.send(rounds.office(), round);
        var speaker = steps.speakers().getFirst();
        steps.pledged(round, speaker);
        seenBy(speaker, "/consultations", "/");
        seenBy(rounds.office(), "/rounds/" + round.text() + "/consultation", "/");
        var own = "t.unit = '" + speaker.units(Role.DEPARTMENT).getFirst().value() + "'";
        alike((from, to) -> {
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

    @Test
    void register() throws Exception {
        var entry = RegisterSteps.confirmed(
                context,
                rounds.office(),
                people.director(),
                EntrySort.ROUND,
                EntryForm.round("第一届", "云政发〔2020〕1号", LocalDate.of(2020, 5, 1), 2020));
        seenBy(rounds.office(), "/register", "/");
        seenByAnyone("/public/winners");
        alike((from, to) -> {
            copy(
                    "register_entry",
                    "t.id = '" + entry.value() + "'",
                    "'id', " + id("e") + ", 'title', '第' || g || '届'",
                    from,
                    to);
            copy("register_confirmation", "t.entry = '" + entry.value() + "'", "'entry', " + id("e"), from, to);
        });
    }

    @Test
    void unitsAndPeople() throws Exception {
        var person = people.actor(Role.RECOMMENDER);
        seenBy(people.administrator(), "/units", "/people", "/confirmations");
        seenBy(people.actor(Role.SUPERVISOR), "/people", "/units");
        alike((from, to) -> {
            persons(person, from, to);
            copy(
                    "unit",
                    "t.id = '" + people.unit(UnitPart.RECOMMENDING).value() + "'",
                    "'id', " + id("u") + ", 'name', '单位' || g",
                    from,
                    to);
            copy(
                    "unit_part",
                    "t.unit = '" + people.unit(UnitPart.RECOMMENDING).value() + "'",
                    "'unit', " + id("u"),
                    from,
                    to);
        });
    }

    @Test
    void papersAndNotices() throws Exception {
        var unit = people.actor(Role.RECOMMENDER);
        gov.award.testing.Rows.run("""
                insert into notice (id, programme, recipient, key, arguments, url, sent_at)
                values (md5('first')::uuid, '%s', '%s', 'notice.rounds.announced', '{甲,乙}', '/', now())
                """.formatted(people.programme().value(), unit.personId()));
        seenBy(unit, "/inbox", "/");
        seenBy(rounds.office(), "/notices/sent", "/papers");
        seenBy(people.director(), "/papers");
        alike((from, to) -> {
            copy("notice", "t.id = md5('first')::uuid", "'id', " + id("o"), from, to);
            copy(
                    "paper",
                    "t.round = '" + round.value() + "' and t.kind = 'ANNOUNCEMENT' and t.number < 1000",
                    "'id', " + id("h") + ", 'number', 1000 + g",
                    from,
                    to);
        });
    }

    @Test
    void complaints() throws Exception {
        var steps = new ObjectionsSteps(context, people, rounds.office());
        var complaint = steps.complaint(round, null);
        seenBy(rounds.office(), "/complaints", "/");
        seenBy(people.actor(Role.SUPERVISOR), "/complaints", "/");
        alike((from, to) -> copy(
                "complaint",
                "t.id = '" + complaint.value() + "'",
                "'id', " + id("x") + ", 'number', 1000 + g, 'code_digest', md5('x' || g) || md5('y' || g)",
                from,
                to));
    }

    @Test
    void awards() throws Exception {
        var application = new RankingsSteps(context, people).shortlisted(round, Kind.ORGANISATION, "甲公司");
        gov.award.testing.Rows.run("""
                insert into award_decision (id, round, programme, document, decided, entered_at, published_at, published_by)
                values (md5('decision')::uuid, '%1$s', '%2$s', '云政发〔2026〕8号', date '2026-02-01', now(), now(), '%4$s');
                insert into award (id, programme, round, decision, application, applicant, party, kind, name, model, edition, document, decided,
                                   certificate, prize_fen, entered_at)
                select md5('award')::uuid, a.programme, a.round, md5('decision')::uuid, a.id, a.applicant, repeat('0', 64), a.kind, a.name, a.model,
                       'hengyang-2023', '云政发〔2026〕8号', date '2026-02-01', '证书0号', 10000000, now()
                from application a where a.id = '%3$s'
                """.formatted(
                        round.value(),
                        people.programme().value(),
                        application.value(),
                        people.director().personId()));
        seenBy(rounds.office(), "/awards", "/rounds/" + round.text() + "/award", "/revocations", "/");
        seenBy(people.actor(Role.FINANCE), "/awards", "/rounds/" + round.text() + "/award", "/");
        seenByAnyone("/public/winners", "/public/revocations", "/");
        alike((from, to) -> {
            applications(application, from, to);
            copy(
                    "award",
                    "t.id = md5('award')::uuid",
                    "'id', " + id("b") + ", 'application', " + id("a")
                            + ", 'name', '公司' || g, 'certificate', '证书' || g",
                    from,
                    to);
        });
    }

    @Test
    void journalAndMeetings() throws Exception {
        var committee = CommitteeSteps.appointed(context, people, rounds.office(), 1);
        committee.planned();
        var supervisor = people.actor(Role.SUPERVISOR);
        seenBy(supervisor, "/supervision/journal", "/supervision/matters", "/supervision", "/meetings", "/");
        seenBy(committee.seats().getFirst().actor(), "/meetings", "/committee", "/");
        alike((from, to) -> {
            copy("journal_entry", "t.act = 'AnnounceRound' and t.seq < 100000", "'seq', 100000 + g", from, to);
            copy("meeting", "t.title = '评委会第一次全体会议'", "'id', " + id("m") + ", 'title', '会议' || g", from, to);
        });
    }

    private Actor director() {
        return people.director();
    }

    private void applications(ApplicationId application, int from, int to) {
        var of = "t.id = '" + application.value() + "'";
        copy(
                "applicant",
                "t.id = (select x.applicant from application x where x.id = '" + application.value() + "')",
                "'id', " + id("t") + ", 'name', '公司' || g, 'party', md5('t' || g) || md5('t' || g)",
                from,
                to);
        copy(
                "application",
                of,
                "'id', " + id("a") + ", 'applicant', " + id("t") + ", 'name', '公司' || g, 'receipt', '第' || g || '号'",
                from,
                to);
        copy(
                "recommendation",
                "t.application = '" + application.value() + "'",
                "'id', " + id("f") + ", 'application', " + id("a") + ", 'applicant', " + id("t"),
                from,
                to);
    }

    private static void persons(Actor person, int from, int to) {
        copy("person", "t.id = '" + person.personId() + "'", "'id', " + id("p") + ", 'name', '人员' || g", from, to);
        copy(
                "account",
                "t.person = '" + person.personId() + "'",
                "'person', " + id("p") + ", 'sign_in_name', 'copy' || g",
                from,
                to);
        copy(
                "role_grant",
                "t.person = '" + person.personId() + "'",
                "'id', " + id("g") + ", 'person', " + id("p"),
                from,
                to);
    }

    private void seenBy(Actor actor, String... paths) throws Exception {
        var browser = Visits.signedIn(context, http, actor);
        for (var path : paths) {
            visits.add(new Visit(browser, path));
        }
    }

    private void seenByAnyone(String... paths) {
        var browser = Browser.of(http);
        for (var path : paths) {
            visits.add(new Visit(browser, path));
        }
    }

    private void alike(Filling filling) throws Exception {
        filling.fill(1, FEW);
        var few = counts();
        filling.fill(FEW + 1, MANY);

        assertThat(counts()).isEqualTo(few);
    }

    private List<String> counts() throws Exception {
        var counts = new ArrayList<String>();
        for (var visit : visits) {
            // The first visit may touch the session; from then on a minute passes before the next touch.
            assertThat(visit.browser().get(visit.path()).getStatus())
                    .as(visit.path())
                    .isEqualTo(200);
            counts.add(
                    visit.path() + " " + Statements.during(() -> visit.browser().get(visit.path())));
        }
        return counts;
    }
}
