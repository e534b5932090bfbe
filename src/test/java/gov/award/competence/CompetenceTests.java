package gov.award.competence;

import static gov.award.competence.CompetenceSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.recommendations.CasePage;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.ReassignApplication;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis({Provision.RECOMMENDING_UNITS, Provision.SUBMISSION})
class CompetenceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private ApplicationsSteps applications;
    private CompetenceSteps steps;
    private RoundId round;
    private UnitId unit;
    private ApplicationsSteps.Party party;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        applications = new ApplicationsSteps(context, people);
        steps = new CompetenceSteps(context, people);
        unit = people.unit(UnitPart.RECOMMENDING);
        party = applications.organisation("云溪机械有限公司");
    }

    @Test
    void scopeCountsOnceAnotherPersonConfirmsIt() {
        var id = new ScopeId(UUID.randomUUID());
        var both = directorWhoIsOfficeToo();
        allowed(steps.propose(both, unit, id, "西渡镇"));

        assertThat(rules(context.getBean(ConfirmScope.class).confirm(both, unit, id)))
                .containsExactly("SECOND_PERSON_NEEDED");
        assertThat(scopes(people.director())
                        .one(people.director(), unit, java.util.Locale.CHINA)
                        .scope())
                .isNull();
        var newer = new ScopeId(UUID.randomUUID());
        allowed(steps.propose(people.administrator(), unit, newer, "西渡镇\n 金兰镇 \n\n金兰镇"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(ConfirmScope.class).confirm(people.director(), unit, id));
        allowed(context.getBean(ConfirmScope.class).confirm(people.director(), unit, newer));

        var page = scopes(people.director()).one(people.director(), unit, java.util.Locale.CHINA);
        assertThat(Objects.requireNonNull(page.scope()).areas()).containsExactly("西渡镇", "金兰镇");
        assertThat(page.waiting()).isNull();
    }

    @Test
    void scopeIsOfAKindOfTheEditionAndNeitherEmptyNorEndless() {
        var propose = context.getBean(ProposeScope.class);
        var office = people.actor(Role.OFFICE);
        assertThat(rules(propose.propose(
                        office, unit, new ScopeId(UUID.randomUUID()), new ScopeForm("village", "", null, " \n "))))
                .containsExactly("SCOPE_KIND", "SCOPE_EMPTY");
        assertThat(rules(steps.propose(office, unit, new ScopeId(UUID.randomUUID()), lines(ScopeForm.MOST + 1))))
                .containsExactly("SCOPE_TOO_LONG");
        assertThat(rules(steps.propose(office, unit, new ScopeId(UUID.randomUUID()), "长".repeat(61))))
                .containsExactly("SCOPE_TOO_LONG");
        allowed(steps.propose(office, unit, new ScopeId(UUID.randomUUID()), lines(ScopeForm.MOST)));
        allowed(steps.propose(office, unit, new ScopeId(UUID.randomUUID()), "长".repeat(60)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        steps.propose(office, people.unit(UnitPart.FINANCE), new ScopeId(UUID.randomUUID()), "西渡镇"));
    }

    @Test
    void anyOneOfAreaSystemAndTradeIsEnough() {
        var scope = scope(List.of("西渡镇"), List.of("工信"), List.of());
        assertThat(scope.covers(new Declared("西渡镇", "农业农村", "食品", ""))).isTrue();
        assertThat(scope.covers(new Declared("", "工信", "", ""))).isTrue();
        assertThat(scope.covers(new Declared("工信", "西渡镇", "", ""))).isFalse();
        assertThat(scope.covers(new Declared("", "", "", "理由"))).isFalse();
    }

    @Test
    void unitWithoutAScopeAsksNothing() {
        var id = applications.complete(party, round, unit, "三全模式");
        allowed(applications.submit(party, id));
    }

    @Test
    void unitOutsideItsScopeIsChosenForAWrittenReasonAndNeverRefusedForItAlone() {
        steps.scoped(unit, "西渡镇");
        var id = applications.complete(party, round, unit, "三全模式");
        assertThat(rules(applications.submit(party, id))).containsExactly("COMPETENCE_NOT_DECLARED");

        assertThat(rules(steps.declare(party.member(), id, "金兰镇", " ")))
                .containsExactly("OUTSIDE_SCOPE_WITHOUT_REASON");
        allowed(steps.declare(party.member(), id, "金兰镇", "生产基地在西渡镇"));
        allowed(applications.submit(party, id));

        var recommenders = new RecommendationsSteps(context, people);
        for (var reader :
                List.of(recommenders.recommender(round), recommenders.pledged(round, people.actor(Role.OFFICE)))) {
            var choice = Objects.requireNonNull(desk(reader, id).choice());
            assertThat(choice.outside()).isTrue();
            assertThat(choice.choice().reason()).isEqualTo("生产基地在西渡镇");
        }
        assertThat(rules(steps.declare(party.member(), id, "西渡镇", ""))).containsExactly("SECTION_CLOSED");
    }

    @Test
    void unitWithinItsScopeNeedsNoReason() {
        steps.scoped(unit, "西渡镇");
        var id = applications.complete(party, round, unit, "三全模式");
        allowed(steps.declare(party.member(), id, "西渡镇", ""));
        allowed(applications.submit(party, id));
    }

    @Test
    void whatWasSaidOfOneUnitDoesNotCountForAnother() {
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        steps.scoped(other, "金兰镇");
        steps.scoped(unit, "西渡镇");
        var id = applications.complete(party, round, unit, "三全模式");
        allowed(steps.declare(party.member(), id, "西渡镇", ""));
        allowed(applications.save(
                party, id, Section.UNIT, 1, ApplicationsSteps.answers(Section.UNIT, Kind.ORGANISATION, other, "三全模式")));

        assertThat(rules(applications.submit(party, id))).containsExactly("COMPETENCE_NOT_DECLARED");
    }

    @Test
    void officeRefersWhatIsOutsideTheScopeWithoutWaitingForTheDueDay() {
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        steps.scoped(unit, "西渡镇");
        steps.scoped(other, "金兰镇");
        var id = applications.complete(party, round, unit, "三全模式");
        allowed(steps.declare(party.member(), id, "金兰镇", "历来由其推荐"));
        allowed(applications.submit(party, id));
        var within = applications.organisation("云溪食品有限公司");
        var second = applications.complete(within, round, unit, "三全模式");
        allowed(steps.declare(within.member(), second, "西渡镇", ""));
        allowed(applications.submit(within, second));
        var office = new RecommendationsSteps(context, people).pledged(round, people.actor(Role.OFFICE));
        var reassign = context.getBean(ReassignApplication.class);

        assertThat(rules(reassign.reassign(office, second, other, "移送有管辖权的单位", null)))
                .contains("REASSIGNED_BEFORE_DUE");
        var third = people.anotherUnit(UnitPart.RECOMMENDING, "第三个单位");
        steps.scoped(third, "台源镇");
        assertThat(reassign.reassign(office, id, third, "移送有管辖权的单位", " "))
                .isInstanceOf(Verdict.NeedsJustification.class)
                .extracting(CompetenceTests::rules)
                .isEqualTo(List.of("REASSIGNED_OUTSIDE_SCOPE"));
        allowed(reassign.reassign(office, id, third, "移送其他单位", "金兰镇的单位回避"));
        assertThat(desk(office, id).history().getLast().reason()).isEqualTo("移送其他单位\n金兰镇的单位回避");
        allowed(reassign.reassign(office, id, other, "移送有管辖权的单位", null));

        var successor = new RecommendationsSteps(context, people).recommender(round, other);
        assertThat(Objects.requireNonNull(desk(successor, id).choice()).outside())
                .isFalse();
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void nobodyElseReadsOrStatesWhereAnApplicantBelongs() {
        steps.scoped(unit, "西渡镇");
        var id = applications.complete(party, round, unit, "三全模式");
        allowed(steps.declare(party.member(), id, "金兰镇", "生产基地在西渡镇"));
        var stranger = applications.organisation("云溪食品有限公司").member();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(ScopeReadings.class).choice(stranger, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.declare(stranger, id, "西渡镇", ""));
        assertThat(Objects.requireNonNull(context.getBean(ScopeReadings.class)
                                .choice(party.member(), id)
                                .said())
                        .reason())
                .isEqualTo("生产基地在西渡镇");
    }

    @Test
    void pagesShowTheScopeWhereverAUnitIsChosen() throws Exception {
        var office = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        office.get("/recommending-units");
        var at = "/recommending-units/" + unit.text();
        assertThat(office.post(at + "/scope", "kind", "development-zone", "areas", "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(office.post(at + "/scope", "kind", "development-zone", "areas", "西渡<镇")
                        .getStatus())
                .isEqualTo(303);
        var director = Visits.signedIn(context, http, people.director());
        assertThat(Browser.page(director.get("/")).text()).contains("确认推荐范围");
        var confirmation = Browser.page(director.get(at))
                .expectFirst("form[action$=/confirmation]")
                .attr("action");
        assertThat(director.post(confirmation).getStatus()).isEqualTo(303);

        var id = applications.complete(party, round, unit, "三全模式");
        var applicant = Visits.signedIn(context, http, party.member());
        var here = "/applications/" + id.text();
        assertThat(Browser.page(applicant.get(here + "/unit")).text()).contains("辖区：西渡<镇");
        assertThat(Browser.page(applicant.get(here + "/submission")).text()).contains("请填报所属辖区");
        var refused = applicant.post(here + "/competence", "area", "", "system", "", "trade", "", "reason", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(applicant
                        .post(here + "/competence", "area", "西渡<镇", "system", "", "trade", "", "reason", "")
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(applicant.get(here + "/competence")).text()).contains("在推荐范围内");
    }

    private Actor directorWhoIsOfficeToo() {
        var director = people.actor(Role.DIRECTOR);
        people.grant(director.requirePerson(), Role.OFFICE, people.unit(UnitPart.OFFICE));
        return new Actor(
                director.name(),
                director.person(),
                director.programme(),
                List.of(
                        new Actor.Grant(Role.DIRECTOR, people.unit(UnitPart.OFFICE)),
                        new Actor.Grant(Role.OFFICE, people.unit(UnitPart.OFFICE))));
    }

    private ScopeReadings scopes(Actor reader) {
        assertThat(reader.roles()).isNotEmpty();
        return context.getBean(ScopeReadings.class);
    }

    private CasePage desk(Actor reader, ApplicationId id) {
        return context.getBean(DeskReadings.class).page(reader, id);
    }

    private static Scope scope(List<String> areas, List<String> systems, List<String> trades) {
        var nobody = new gov.award.acting.PersonId(UUID.randomUUID());
        return new Scope(
                new ScopeId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                "department",
                areas,
                systems,
                trades,
                nobody,
                "",
                java.time.Instant.EPOCH,
                null);
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "第%d镇".formatted(n))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
