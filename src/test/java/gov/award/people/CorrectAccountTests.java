package gov.award.people;

import static gov.award.people.PeopleSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.CorrectAccount.Correction;
import gov.award.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class CorrectAccountTests {

    private static final Correction RIGHT = new Correction("王小明", "0734-6811111", "wang@example.org", "姓名录入有误");

    @Autowired
    ApplicationContext context;

    @Autowired
    CorrectAccount act;

    @Autowired
    PeopleReadings readings;

    private PeopleSteps steps;
    private PersonId person;

    @BeforeEach
    void account() {
        steps = PeopleSteps.installed(context);
        person = steps.account("wang");
    }

    @Test
    void nameAndContactAreCorrectedAndTheFormerNameStays() {
        allowed(correct(steps.administrator(), RIGHT));

        var found = readings.person(steps.director(), person);
        assertThat(List.of(found.name(), found.signInName(), found.phone(), found.email()))
                .containsExactly("王小明", "wang", "0734-6811111", "wang@example.org");
        assertThat(found.corrections()).singleElement().satisfies(correction -> assertThat(correction.formerName())
                .isEqualTo("人员wang"));
        assertThat(rules(correct(steps.administrator(), RIGHT))).containsExactly("account.correct.nothing");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(rules(correct(steps.administrator(), new Correction(" ", "telephone", "nowhere", ""))))
                .containsExactly("account.name", "account.phone", "account.email", "account.correct.reason");
    }

    @Test
    void nobodyCorrectsThemselvesAndTheDirectorCorrectsTheAdministrator() {
        var own = steps.administrator().requirePerson();
        assertThat(rules(act.correct(steps.administrator(), UUID.randomUUID(), own, RIGHT)))
                .containsExactly("account.correct.oneself");
        allowed(act.correct(steps.director(), UUID.randomUUID(), own, RIGHT));
    }

    @Test
    void directorCorrectsNobodyButAnAdministrator() {
        for (var role : List.of(Role.SUPERVISOR, Role.OFFICE, Role.ASSESSOR)) {
            var other = steps.actor(role).requirePerson();
            assertThat(rules(act.correct(steps.director(), UUID.randomUUID(), other, RIGHT)))
                    .containsExactly("account.correct.administrator");
        }
        assertThat(rules(correct(steps.director(), RIGHT))).containsExactly("account.correct.administrator");
        var second = steps.actor(Role.ADMINISTRATOR).requirePerson();
        allowed(act.correct(steps.director(), UUID.randomUUID(), second, RIGHT));
    }

    @Test
    void nobodyElseCorrectsAnyone() {
        for (var role : List.of(Role.OFFICE, Role.SUPERVISOR, Role.ASSESSOR, Role.APPLICANT)) {
            var actor = steps.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> correct(actor, RIGHT));
        }
    }

    private Verdict correct(Actor actor, Correction correction) {
        return act.correct(actor, UUID.randomUUID(), person, correction);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
