package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Who is in the pool of assessors, and what is noted of them (article 8(2)). */
@DatabaseTest
@Basis({Provision.ASSESSOR_POOL, Provision.TEAMS})
class PoolTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private PanelsSteps steps;
    private RoundId round;
    private Actor office;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        steps = new PanelsSteps(context, people, office);
    }

    @Test
    void assessorIsTakenOutOfThePoolForAReasonByTheOffice() {
        var assessor = steps.assessor("评审单位");
        var remove = context.getBean(RemoveAssessor.class);
        assertThat(rules(remove.remove(office, id(assessor), " "))).containsExactly("REMOVAL_WITHOUT_REASON");
        for (var role : List.of(Role.ASSESSOR, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remove.remove(actor, id(assessor), "退休"));
        }
        var removed = id(assessor);

        allowed(remove.remove(office, removed, "退休"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remove.remove(office, removed, "退休"));
        assertThat(pool()).noneMatch(line -> line.removedAt() == null);
        assertThat(rules(context.getBean(SelectAssessors.class)
                        .select(office, round, List.of(assessor.requirePerson()))))
                .containsExactly("SELECTED_OUTSIDE_POOL");
        allowed(steps.admit(assessor, "评审单位"));
    }

    @Test
    void nobodyLeavesThePoolWhileSittingInATeamOfARoundThatGoesOn() {
        var members = steps.ready(round, 3);
        var team = steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, members);
        var remove = context.getBean(RemoveAssessor.class);
        assertThat(rules(remove.remove(office, id(members.getFirst()), "退休"))).containsExactly("REMOVED_WHILE_IN_TEAM");
        var rankings = new RankingsSteps(context, people);
        rankings.reached(round, Phase.APPROVAL);
        assertThat(rules(remove.remove(office, id(members.getFirst()), "退休"))).containsExactly("REMOVED_WHILE_IN_TEAM");
        rankings.reached(round, Phase.AWARD);
        allowed(remove.remove(office, id(members.getFirst()), "退休"));

        rankings.reached(round, Phase.RECOMMENDATION);
        allowed(context.getBean(DissolveTeam.class).dissolve(office, team, "另行组建"));
        allowed(remove.remove(office, id(members.get(1)), "退休"));
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void formerEmployerIsNotedAndHintedAtAmongTheApplicants() {
        new RecommendationsSteps(context, people).qualifiedRow(round, "云溪样本集团");
        var assessor = steps.assessor("现单位");
        steps.pledged(round, assessor);
        assertThat(hints(assessor)).containsExactly(false);
        var note = context.getBean(NoteFormerEmployer.class);
        var today = clock.today();
        assertThat(rules(note.note(office, id(assessor), " ", today))).containsExactly("EMPLOYER_MISSING");
        assertThat(rules(note.note(office, id(assessor), "云溪样本集团", today.plusDays(1))))
                .containsExactly("EMPLOYER_NOT_FORMER");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> note.note(people.actor(Role.ADMINISTRATOR), id(assessor), "云溪样本集团", today));

        allowed(note.note(office, id(assessor), "云溪样本集团", today));

        assertThat(hints(assessor)).containsExactly(true);
    }

    @Test
    void theOfficeNotesAndRemovesOnThePageOfThePool() throws Exception {
        var assessor = steps.assessor("现单位");
        var browser = Visits.signedIn(context, http, office);
        var at = "/assessors/" + id(assessor).text();
        browser.get("/assessors");
        var refused = browser.post(at + "/former-employers", "formerEmployer", "旧单位", "until", "2026-03-03");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(browser.post(at + "/former-employers", "formerEmployer", "旧单位", "until", "2026-03-02")
                        .getStatus())
                .isEqualTo(303);
        assertThat(browser.get("/assessors").getContentAsString()).contains("旧单位");
        assertThat(browser.post(at + "/removal", "reason", "").getStatus()).isEqualTo(422);
        assertThat(browser.post(at + "/removal", "reason", "退休").getStatus()).isEqualTo(303);
        assertThat(browser.post(at + "/removal", "reason", "退休").getStatus())
                .as("once only")
                .isEqualTo(404);
    }

    private List<Boolean> hints(Actor assessor) {
        return context.getBean(PanelReadings.class).conflicts(assessor, round).cases().stream()
                .map(ConflictsPage.Line::hint)
                .toList();
    }

    private AssessorId id(Actor assessor) {
        return pool().stream()
                .filter(line -> line.removedAt() == null && line.person().equals(assessor.requirePerson()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<PoolPage.Line> pool() {
        return context.getBean(PanelReadings.class)
                .pool(office, "", PageRequest.of(1))
                .list()
                .rows();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
