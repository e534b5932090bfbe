package gov.award.people;

import static gov.award.people.PeopleSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.UnitChanges.UnitChange;
import gov.award.testing.DatabaseTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A role held in a unit does not become another by what the unit is called or plays, but with the director's word. */
@DatabaseTest
@Basis(Provision.RECOMMENDING_UNITS)
class UnitChangeTests {

    private static final Set<UnitPart> BOTH = EnumSet.of(UnitPart.DEPARTMENT, UnitPart.RECOMMENDING);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    ChangeUnit change;

    @Autowired
    ConfirmUnitChange confirm;

    @Autowired
    DropUnitChange drop;

    @Autowired
    UnitChanges changes;

    @Autowired
    PeopleReadings readings;

    private PeopleSteps people;
    private Actor administrator;
    private Actor director;
    private UnitId unit;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
        administrator = people.administrator();
        director = people.director();
        unit = people.unit(UnitPart.RECOMMENDING);
    }

    @Test
    void unitNobodyHoldsARoleInIsChangedAtOnce() {
        allowed(change.change(administrator, unit, "县工业和信息化局", BOTH));
        assertUnit("县工业和信息化局", "DEPARTMENT", "RECOMMENDING");
        assertThat(changes.waiting(director)).isEmpty();
    }

    @Test
    void unitWithOpenGrantsIsChangedWhenTheDirectorConfirmsIt() {
        people.actor(Role.RECOMMENDER);
        allowed(change.change(administrator, unit, "县纪委监委", BOTH));
        assertUnit("单位RECOMMENDING", "RECOMMENDING");
        assertThat(readings.waiting(director)).isEqualTo(1);
        var waiting = waiting();
        for (var other : List.of(administrator, people.actor(Role.SUPERVISOR))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm.confirm(other, waiting.id()));
        }
        allowed(confirm.confirm(director, waiting.id()));
        assertUnit("县纪委监委", "DEPARTMENT", "RECOMMENDING");
        assertThat(changes.waiting(director)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm.confirm(director, waiting.id()));
    }

    @Test
    void roleThatIsOnlyProposedCountsToo() {
        allowed(context.getBean(ProposeGrant.class)
                .propose(
                        administrator,
                        new GrantId(java.util.UUID.randomUUID()),
                        people.account("wang"),
                        Role.RECOMMENDER,
                        unit));
        allowed(change.change(administrator, unit, "新名称", BOTH));
        assertUnit("单位RECOMMENDING", "RECOMMENDING");
    }

    @Test
    void laterProposalTakesThePlaceOfTheEarlierAndWhatIsDroppedChangesNothing() {
        people.actor(Role.RECOMMENDER);
        allowed(change.change(administrator, unit, "甲局", BOTH));
        allowed(change.change(administrator, unit, "乙局", BOTH));
        assertThat(changes.waiting(director)).extracting(UnitChange::name).containsExactly("乙局");
        var waiting = waiting();
        allowed(drop.drop(director, waiting.id()));
        assertUnit("单位RECOMMENDING", "RECOMMENDING");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm.confirm(director, waiting.id()));
    }

    @Test
    void whatWasRightWhenProposedIsLookedAtAgainWhenConfirmed() {
        people.actor(Role.RECOMMENDER);
        allowed(change.change(administrator, unit, "甲局", BOTH));
        people.anotherUnit(UnitPart.DEPARTMENT, "甲局");
        assertThat(rules(confirm.confirm(director, waiting().id()))).containsExactly("unit.taken");
        assertUnit("单位RECOMMENDING", "RECOMMENDING");
    }

    @Test
    void directorConfirmsOnThePageOfWhatWaits() throws Exception {
        people.actor(Role.RECOMMENDER);
        var desk = Visits.signedIn(context, http, administrator);
        desk.get("/units/" + unit.value());
        assertThat(desk.post("/units/" + unit.value(), "name", "甲局", "parts", "RECOMMENDING")
                        .getRedirectedUrl())
                .isEqualTo("/units/" + unit.value() + "?done=unitChangeWaits");
        var own = "/confirmations/units/" + waiting().id();
        assertThat(Browser.page(desk.get("/confirmations")).select("form[action=" + own + "]"))
                .isEmpty();
        var directors = Visits.signedIn(context, http, director);
        var page = Browser.page(directors.get("/confirmations"));
        assertThat(page.text()).contains("单位RECOMMENDING → 甲局").doesNotContain("⟦");
        assertThat(directors.post(own).getRedirectedUrl()).isEqualTo("/confirmations?done=unitChanged");
        assertUnit("甲局", "RECOMMENDING");
    }

    private UnitChange waiting() {
        return changes.waiting(director).getFirst();
    }

    private void assertUnit(String name, String... parts) {
        var found = readings.unit(director, unit);
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.parts()).containsExactly(parts);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
