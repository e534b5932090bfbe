package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.SetUp.FirstPerson;
import gov.award.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The beginning of an installation: the office is seated and its director named (article 6). */
@DatabaseTest
@Basis(Provision.OFFICE_SEAT)
class SetUpTests {

    @Autowired
    SetUp setUp;

    @Autowired
    SetUpCode code;

    @Autowired
    Units units;

    @Autowired
    MockMvc http;

    private final ProgrammeId programme = new ProgrammeId(UUID.randomUUID());

    @Test
    void editionAndZoneMustExistAndBothAreNamedAtOnce() {
        var verdict = begin(code.issue(), new Installation("nowhere-1999", "Mars/Phobos"));

        assertThat(rules(verdict)).containsExactly("setUp.zone", "setUp.edition");
        assertThat(code.installed()).isFalse();
    }

    @Test
    void directorSitsInTheOfficeFromTheBeginning() {
        assertThat(begin(code.issue(), new Installation("hengyang-2023", "Asia/Shanghai")))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(units.playing(UnitPart.OFFICE, programme)).singleElement().satisfies(unit -> assertThat(unit.name())
                .isEqualTo("衡阳县县长质量奖评审委员会办公室"));
    }

    @Test
    void wrongCodeBeginsNothing() {
        code.issue();
        assertThat(rules(begin("AAAA-BBBB-CCCC-DDDD", new Installation("hengyang-2023", "Asia/Shanghai"))))
                .containsExactly("setUp.code");
        assertThat(code.installed()).isFalse();
    }

    @Test
    void editionsAreOfferedByTheirTitles() throws Exception {
        var page = Browser.of(http).get("/set-up").getContentAsString();

        assertThat(page)
                .contains(">" + new Editions().byCode("hengyang-2023").title().zh() + "（衡阳县人民政府，");
    }

    private Verdict begin(String typed, Installation installation) {
        return setUp.begin(
                Actor.system(Role.SET_UP, programme), typed, installation, first("admin"), first("director"));
    }

    private static FirstPerson first(String name) {
        return new FirstPerson(
                new PersonId(UUID.randomUUID()),
                new NewAccount("某甲", name, "", ""),
                new IssuedPassword(PeopleSteps.PASSWORD));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
