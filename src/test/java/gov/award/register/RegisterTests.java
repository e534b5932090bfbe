package gov.award.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.Programmes;
import gov.award.people.Uscc;
import gov.award.register.BarFinding.Ground;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.REAPPLICATION_BAR)
class RegisterTests {

    private static final String CODE = "91430421MA4L16JQ9A";
    private static final LocalDate DECIDED = LocalDate.of(2020, 5, 10);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    AskRegister ask;

    @Autowired
    EnterInRegister enter;

    @Autowired
    CheckEntry check;

    @Autowired
    Entries entries;

    @Autowired
    Parties parties;

    PeopleSteps people;
    Actor clerk;
    Actor applicant;

    @BeforeEach
    void office() {
        people = PeopleSteps.installed(context);
        clerk = people.actor(Role.OFFICE);
        applicant = people.actor(Role.APPLICANT);
    }

    @Test
    void awardCountsOnceAnotherHasConfirmedIt() {
        var id = entered(EntrySort.AWARD, award("三全模式"), null);
        assertThat(findings("三全模式", DECIDED.plusYears(1))).isEmpty();

        Compared confirmed = Compared.CONFIRMED;
        assertThat(rules(check.check(people.director(), id, confirmed, "附".repeat(1001))))
                .containsExactly("TEXT_TOO_LONG");
        assertThat(check.check(people.director(), id, confirmed, "附".repeat(1000)))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(findings("三全模式", LocalDate.of(2026, 5, 10))).containsExactly(Ground.SAME_MODEL);
        assertThat(findings("另一模式", LocalDate.of(2026, 5, 10))).containsExactly(Ground.OTHER_MODEL);
        assertThat(findings("三全模式", LocalDate.of(2026, 5, 11))).isEmpty();
        assertThat(rules(check.check(people.director(), id, confirmed, ""))).contains("REGISTER_CHECKED");
    }

    @Test
    void directorDoesNotConfirmAnOwnEntry() {
        var id = new EntryId(UUID.randomUUID());
        assertThat(enter.enter(people.director(), id, EntrySort.AWARD, award("三全模式"), null, null, RegisterSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(rules(check.check(people.director(), id, Compared.CONFIRMED, "")))
                .containsExactly("REGISTER_SECOND_PERSON");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check.check(clerk, id, Compared.CONFIRMED, ""));
    }

    @Test
    void entryWithoutScanOrWithoutWhatItMustStateIsRefusedWithEveryReason() {
        var none = Upload.of(null);
        assertThat(rules(enter.enter(
                        clerk, new EntryId(UUID.randomUUID()), EntrySort.AWARD, award("三全模式"), null, null, none)))
                .containsExactly("FILE_EMPTY");
        var empty = new EntryForm(
                "县长质量奖",
                "衡政发〔2020〕8号",
                clock.today().plusDays(1),
                null,
                AwardLevel.OWN,
                AwardStanding.NOMINATED,
                null,
                "914304",
                " ",
                "《》",
                null);

        assertThat(rules(enter.enter(clerk, new EntryId(UUID.randomUUID()), EntrySort.AWARD, empty, null, null, none)))
                .containsExactlyInAnyOrder(
                        "REGISTER_FUTURE",
                        "REGISTER_PARTY_KIND",
                        "REGISTER_PARTY_NAME",
                        "REGISTER_OWN_NOMINATION",
                        "REGISTER_MODEL",
                        "REGISTER_CODE_LENGTH");
    }

    @Test
    void correctionTakesThePlaceOfTheOldEntryWhichStays() {
        var old = RegisterSteps.confirmed(context, clerk, people.director(), EntrySort.AWARD, award("三全模式"));
        var correction = entered(EntrySort.AWARD, award("零缺陷模式").because("名称录错"), old);

        assertThat(findings("三全模式", DECIDED)).containsExactly(Ground.SAME_MODEL);
        assertThat(rules(enter.enter(
                        clerk,
                        new EntryId(UUID.randomUUID()),
                        EntrySort.AWARD,
                        award("另一模式").because("又一次"),
                        null,
                        old,
                        RegisterSteps.scan())))
                .containsExactly("REGISTER_CORRECTION_WAITS");
        Compared confirmed = Compared.CONFIRMED;
        assertThat(check.check(people.director(), correction, confirmed, "")).isEqualTo(Verdict.ALLOWED);

        assertThat(findings("三全模式", DECIDED)).containsExactly(Ground.OTHER_MODEL);
        assertThat(entries.read(clerk, old).state()).isEqualTo(EntryState.SUPERSEDED);
        assertThat(entries.related(clerk, correction))
                .extracting(RegisterEntry::id)
                .containsExactly(old);
    }

    @Test
    void cancelledEntryCountsNoLonger() {
        var old = RegisterSteps.confirmed(context, clerk, people.director(), EntrySort.AWARD, award("三全模式"));
        var cancellation = entered(EntrySort.CANCELLATION, award("三全模式").because("登记对象有误"), old);
        check.check(people.director(), cancellation, Compared.CONFIRMED, "");

        assertThat(findings("三全模式", DECIDED)).isEmpty();
    }

    @Test
    @Basis(Provision.CYCLE)
    void lastCompletedRoundIsTheNewestConfirmedOne() {
        assertThat(ask.lastRound(applicant)).isEmpty();
        RegisterSteps.confirmed(context, clerk, people.director(), EntrySort.ROUND, round(2022));
        ask.round(people.director(), UUID.randomUUID(), 2024);
        entered(EntrySort.ROUND, round(2025), null);

        assertThat(ask.lastRound(applicant)).contains(2024);
        assertThat(rules(enter.enter(
                        clerk,
                        new EntryId(UUID.randomUUID()),
                        EntrySort.ROUND,
                        round(2024),
                        null,
                        null,
                        RegisterSteps.scan())))
                .containsExactly("REGISTER_ROUND_TWICE");
    }

    @Test
    @Basis(Provision.FRAUD)
    void awardOfTheProgramBarsAtOnceAndItsFraudulentWinnerWhateverTheModel() {
        var award = UUID.randomUUID();
        var party = parties.of(new Uscc(CODE));
        ask.award(people.director(), award, party, DECIDED);
        var revoked = LocalDate.of(2026, 3, 2);
        var until = new Term(revoked, 6).lastDay();
        ask.revocation(people.actor(Role.GOVERNMENT), award, revoked, UUID.randomUUID(), until);

        assertThat(findings("另一模式", until)).containsExactly(Ground.FRAUD);
        assertThat(findings("另一模式", until.plusDays(1))).isEmpty();
    }

    @Test
    @Basis(Provision.HIGHER_AWARD)
    void higherAwardIsFoundByTheDigestOfTheCodeAlone() {
        var form = EntryForm.higher(
                "第五届市长质量奖",
                "衡政发〔2010〕1号",
                LocalDate.of(2010, 1, 1),
                AwardLevel.CITY,
                AwardStanding.WON,
                CODE,
                "蓝溪机械有限公司");
        var id = RegisterSteps.confirmed(context, clerk, people.director(), EntrySort.AWARD, form);

        assertThat(findings("任何模式", LocalDate.of(2030, 1, 1))).containsExactly(Ground.HIGHER_AWARD);
        assertThat(entries.read(clerk, id).partyMasked()).isEqualTo("9143**********" + CODE.substring(14));
    }

    @Test
    @Basis({Provision.FRAUD, Provision.REVOCATION_WINDOW})
    void whatTheProgramEnteredIsNotChangedByHand() {
        var award = new EntryId(UUID.randomUUID());
        ask.award(people.director(), award.value(), parties.of(new Uscc(CODE)), DECIDED);

        assertThat(refused(EntrySort.AWARD, award("另一模式").because("名称录错"), null, award))
                .contains("REGISTER_OF_THE_PROGRAM");
        assertThat(refused(EntrySort.CANCELLATION, award("三全模式").because("登记有误"), null, award))
                .containsExactly("REGISTER_OF_THE_PROGRAM");
        assertThat(refused(EntrySort.REVOCATION, EntryForm.revocation("撤销决定", "衡政发〔2026〕9号", DECIDED), award, null))
                .containsExactly("REGISTER_OF_THE_PROGRAM");
        assertThat(entries.read(clerk, award).state()).isEqualTo(EntryState.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void ownRoundsAndAwardsAreEnteredByHandFromBeforeTheSystemOnly(int days, boolean possible) {
        var begun = LocalDate.ofInstant(
                context.getBean(Programmes.class).begun(people.programme()), ZoneId.of("Asia/Shanghai"));
        clock.set(begun.plusDays(30));
        var decided = begun.plusDays(days);
        var award = EntryForm.award("县长质量奖", "衡政发〔2026〕8号", decided, Kind.ORGANISATION, CODE, "蓝溪机械有限公司", "三全模式");
        var round = EntryForm.round("县长质量奖", "衡政发〔2026〕8号", decided, 2026);
        var expected = possible ? List.<String>of() : List.of("REGISTER_BEFORE_THE_SYSTEM");

        assertThat(refused(EntrySort.AWARD, award, null, null)).isEqualTo(expected);
        assertThat(refused(EntrySort.ROUND, round, null, null)).isEqualTo(expected);
        assertThat(refused(
                        EntrySort.AWARD,
                        EntryForm.higher(
                                "市长质量奖", "衡政发〔2026〕1号", decided, AwardLevel.CITY, AwardStanding.WON, CODE, "蓝溪机械有限公司"),
                        null,
                        null))
                .isEmpty();
    }

    @Test
    @Basis(Provision.FRAUD)
    void barByHandFollowsFromARevocationAndLastsAsLongAsTheMeasuresSay() {
        var revoked = LocalDate.of(2021, 6, 1);
        var bar = EntryForm.bar("撤销决定", "衡政发〔2021〕9号", revoked, Kind.ORGANISATION, CODE, "蓝溪机械有限公司");
        assertThat(refused(EntrySort.BAR, bar, null, null)).containsExactly("REGISTER_BAR_WITHOUT_REVOCATION");

        RegisterSteps.fraud(context, clerk, people.director(), Kind.ORGANISATION, CODE, "蓝溪机械有限公司", revoked);

        assertThat(findings("另一模式", LocalDate.of(2027, 6, 1))).contains(Ground.FRAUD);
        assertThat(findings("另一模式", LocalDate.of(2027, 6, 2))).doesNotContain(Ground.FRAUD);
    }

    private List<String> refused(
            EntrySort sort, EntryForm form, @Nullable EntryId award, @Nullable EntryId supersedes) {
        return rules(enter.enter(
                clerk, new EntryId(UUID.randomUUID()), sort, form, award, supersedes, RegisterSteps.scan()));
    }

    @Test
    void nobodyOutsideTheOfficeReadsTheRegister() {
        RegisterSteps.confirmed(context, clerk, people.director(), EntrySort.AWARD, award("三全模式"));

        assertThat(entries.list(people.actor(Role.SUPERVISOR), RegisterFilter.ALL, PageRequest.of(1))
                        .total())
                .isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> entries.list(applicant, RegisterFilter.ALL, PageRequest.of(1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> entries.list(people.administrator(), RegisterFilter.ALL, PageRequest.of(1)));
    }

    private EntryId entered(EntrySort sort, EntryForm form, @Nullable EntryId supersedes) {
        var id = new EntryId(UUID.randomUUID());
        assertThat(enter.enter(clerk, id, sort, form, null, supersedes, RegisterSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);
        return id;
    }

    private List<Ground> findings(String model, LocalDate day) {
        return ask.findings(applicant, parties.of(new Uscc(CODE)), model, day).stream()
                .map(BarFinding::ground)
                .toList();
    }

    private static EntryForm award(String model) {
        return EntryForm.award("县长质量奖", "衡政发〔2020〕8号", DECIDED, Kind.ORGANISATION, CODE, "蓝溪机械有限公司", model);
    }

    private static EntryForm round(int year) {
        return EntryForm.round(year + "年度县长质量奖", "衡政发〔%d〕1号".formatted(year), LocalDate.of(year, 12, 1), year);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
