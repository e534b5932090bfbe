package gov.award.imports;

import static gov.award.imports.ImportSteps.rowRules;
import static gov.award.imports.ImportSteps.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.PeopleReadings;
import gov.award.people.PeopleReadings.Wanted;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.testing.Book;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Rows;
import gov.award.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class PeopleImportTests {

    private static final List<String> UNITS = List.of("单位名称", "承担的工作");
    private static final List<String> ACCOUNTS = List.of("姓名", "登录名", "手机号码", "电子邮箱", "角色", "单位");

    @Autowired
    ApplicationContext context;

    @Autowired
    PeopleReadings readings;

    PeopleSteps people;
    ImportSteps steps;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
        steps = new ImportSteps(context);
    }

    @Test
    @Basis(Provision.RECOMMENDING_UNITS)
    void unitsAreEnteredWithTheirParts() {
        steps.broughtIn(
                people.administrator(),
                "units",
                with(UNITS, List.of(List.of("县农业农村局", "推荐单位"), List.of("县税务局", "推荐单位、征求意见部门"))));

        assertThat(units()).contains("县农业农村局 [RECOMMENDING]", "县税务局 [DEPARTMENT, RECOMMENDING]");
    }

    @Test
    @Basis(Provision.RECOMMENDING_UNITS)
    void unitsOfTheSameNameArePointedOut() {
        people.anotherUnit(UnitPart.DEPARTMENT, "县税务局");
        var before = units();

        assertThat(steps.flaws(
                        people.administrator(),
                        "units",
                        with(
                                UNITS,
                                List.of(
                                        List.of("县税务局", "推荐单位"),
                                        List.of("新局", "推荐单位"),
                                        List.of("新局", "财政"),
                                        List.of("别局", "财政部门"),
                                        List.of("又局", "")))))
                .containsExactlyInAnyOrder(
                        "A2 unit.taken", "A4 unit.row.twice", "B5 SHEET_CHOICES", "B6 SHEET_REQUIRED");
        assertThat(units()).isEqualTo(before);
    }

    @Test
    void accountsGetPasswordsToldOnceAndTheirRolesWait() {
        people.anotherUnit(UnitPart.RECOMMENDING, "县农业农村局");
        people.anotherUnit(UnitPart.RECOMMENDING, "县税务局");
        var slips = new ArrayList<Slip>();
        var id = steps.received(
                people.administrator(),
                "accounts",
                with(
                        ACCOUNTS,
                        List.of(
                                List.of("赵敏", Book.number("13800001234"), Book.number("13800001234"), "", "评审员", ""),
                                List.of("钱华", "qianhua", "", "q@example.cn", "推荐单位", "县农业农村局；县税务局"),
                                List.of("孙立", "sunli", "", "", "", ""))));

        assertThat(steps.carryOut(people.administrator(), "accounts", id, slips))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(slips).extracting(Slip::signInName).containsExactly("13800001234", "qianhua", "sunli");
        assertThat(slips).allMatch(slip -> slip.password().length() > 15);
        assertThat(slips.getFirst().toString()).doesNotContain(slips.getFirst().password());
        assertThat(readings.proposals(people.director())).hasSize(3).allMatch(grant -> grant.confirmedAt() == null);
        var listed = readings.people(people.director(), new Wanted("qianhua", "", ""), PageRequest.of(1));
        assertThat(listed.rows().getFirst().roles()).isEmpty();
        assertThat(listed.rows().getFirst().waits()).isTrue();
    }

    @Test
    void everythingWrongWithAnAccountIsToldWithItsCell() {
        people.account("sunli");
        people.anotherUnit(UnitPart.RECOMMENDING, "县农业农村局");

        assertThat(steps.flaws(
                        people.administrator(),
                        "accounts",
                        with(
                                ACCOUNTS,
                                List.of(
                                        List.of("孙立", "SunLi", "电话", "无", "", ""),
                                        List.of("李甲", "a", "", "", "推荐单位", ""),
                                        List.of("周乙", "zhouyi", "", "", "评审员", "县农业农村局；没有的局"),
                                        List.of("吴丙", "ZHOUYI", "", "", "评委会主任、副主任、评审员", ""),
                                        List.of("王戊", "wangwu", "", "", "督查、评审员", ""),
                                        List.of("郑丁", "zhengding", Book.number("1.38E+17"), "", "申报", "")))))
                .containsExactlyInAnyOrder(
                        "C2 account.phone",
                        "D2 account.email",
                        "B2 account.taken",
                        "B3 account.signInName",
                        "F3 grant.unit",
                        "F4 grant.unit.idle",
                        "F4 grant.unit.unknown",
                        "B5 account.row.twice",
                        "F5 grant.unit",
                        "E6 SHEET_CHOICES",
                        "C7 SHEET_LONG_NUMBER",
                        "E7 SHEET_CHOICES");
    }

    @Test
    void incompatibleRolesInOneRowAreRefused() {
        assertThat(steps.flaws(
                        people.administrator(),
                        "accounts",
                        with(ACCOUNTS, List.of(List.of("吴丙", "wubing", "", "", "评审员、系统管理员", "")))))
                .containsExactly("E2 role.ADMINISTRATOR_ALONE");
    }

    @Test
    void accountTakenWhereTheAdministratorCannotSeeItIsRefusedWhenEnteredAndWithItAllOthers() {
        var id = steps.received(
                people.administrator(),
                "accounts",
                with(ACCOUNTS, List.of(List.of("赵敏", "zhaomin"), List.of("钱华", "qianhua"))));
        Rows.run("insert into programme (id, award_name, county, edition, zone, created_at)"
                + " values ('00000000-0000-0000-0000-000000000001', 'x', 'x', 'hengyang-2023', 'Asia/Shanghai', now());"
                + "insert into person (id, programme, name, created_at) values ('00000000-0000-0000-0000-000000000002',"
                + " '00000000-0000-0000-0000-000000000001', 'x', now());"
                + "insert into account (person, programme, sign_in_name, password_hash, must_change_password, password_set_at, stamp)"
                + " values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 'qianhua', '-', false,"
                + " now(), gen_random_uuid())");
        assertThat(steps.preview(people.administrator(), "accounts", id).sound())
                .isTrue();

        assertThat(rowRules(steps.carryOut(people.administrator(), "accounts", id)))
                .containsExactly("3 account.taken");

        assertThat(readings.people(people.director(), new Wanted("zhaomin", "", ""), PageRequest.of(1))
                        .rows())
                .isEmpty();
    }

    @Test
    void onlyTheAdministratorBringsPeopleAndUnitsIn() {
        for (var other : List.of(people.director(), people.actor(Role.OFFICE), people.actor(Role.ASSESSOR))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> steps.received(other, "units", with(UNITS, List.of(List.of("新局", "推荐单位")))));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () -> steps.received(other, "accounts", with(ACCOUNTS, List.of(List.of("赵敏", "zhaomin")))));
        }
    }

    private List<String> units() {
        return readings.units(people.administrator(), new Wanted("", "", ""), new PageRequest(1, 200)).rows().stream()
                .map(unit -> unit.name() + " " + unit.parts())
                .toList();
    }
}
