package gov.award.imports;

import static gov.award.imports.ImportSteps.award;
import static gov.award.imports.ImportSteps.bar;
import static gov.award.imports.ImportSteps.cancellation;
import static gov.award.imports.ImportSteps.register;
import static gov.award.imports.ImportSteps.revocation;
import static gov.award.imports.ImportSteps.round;
import static gov.award.imports.ImportSteps.rowRules;
import static gov.award.imports.ImportSteps.rules;
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
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.register.CheckEntry;
import gov.award.register.EnterInRegister;
import gov.award.register.Entries;
import gov.award.register.EntryForm;
import gov.award.register.EntryId;
import gov.award.register.EntrySort;
import gov.award.register.EntryState;
import gov.award.register.RegisterEntry;
import gov.award.register.RegisterFilter;
import gov.award.register.RegisterSteps;
import gov.award.spreadsheets.Table;
import gov.award.testing.Book;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Rows;
import gov.award.testing.SampleFiles;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

@DatabaseTest
@Basis(Provision.REAPPLICATION_BAR)
class RegisterImportTests {

    private static final String CODE = "91430421MA4L16JQ9A";
    private static final String FIRST = "县政发〔2020〕8号";

    @Autowired
    ApplicationContext context;

    PeopleSteps people;
    ImportSteps steps;
    Actor clerk;
    Actor director;

    @BeforeEach
    void office() {
        people = PeopleSteps.installed(context);
        steps = new ImportSteps(context);
        clerk = people.actor(Role.OFFICE);
        director = people.director();
    }

    @Test
    void rowsAreEnteredTogetherWithOneScanAndEachWaitsForTheDirector() {
        var file = register(List.of(round(2018), round(2020), award(FIRST, "甲公司", CODE)));
        var id = steps.received(clerk, "register", file);
        var preview = steps.preview(clerk, "register", id);
        assertThat(preview.sound()).isTrue();
        assertThat(preview.good()).isEqualTo(3);
        assertThat(all()).isEmpty();

        assertThat(steps.carryOut(clerk, "register", id)).isEqualTo(Verdict.ALLOWED);

        assertThat(all()).hasSize(3).allMatch(entry -> entry.state() == EntryState.WAITING);
        assertThat(all())
                .extracting(RegisterEntry::scan)
                .doesNotContainNull()
                .containsOnly(all().getFirst().scan());
        assertThat(context.getBean(CheckEntry.class)
                        .check(director, all().getFirst().id(), Compared.CONFIRMED, ""))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void directorDoesNotConfirmWhatTheDirectorBroughtIn() {
        steps.broughtIn(director, "register", register(List.of(round(2018))));

        assertThat(rules(context.getBean(CheckEntry.class)
                        .check(director, all().getFirst().id(), Compared.CONFIRMED, "")))
                .containsExactly("REGISTER_SECOND_PERSON");
    }

    @Test
    void everyRuleOfAnEntryByHandIsToldWithTheCellItIsAbout() {
        var future = List.of("历届评选", "2030年度", "县政发〔2030〕8号", "2030-05-10", "2030");
        var nothing = List.of("获奖或提名", "县长质量奖", "县政发〔2021〕8号", "2021-05-10", "", "本县县长质量奖", "提名");
        var wrong = List.of(
                "获奖或提名",
                "市长质量奖",
                "市政发〔2021〕8号",
                "2021-05-10",
                "",
                "市长质量奖",
                "获奖",
                "企业（组织）",
                "乙公司",
                "91430421MA4L16JQ9B");
        var idle = List.of("历届评选", "2016年度", "县政发〔2016〕8号", "2016-05-10", "2016", "", "", "", "", "", "模式");

        assertThat(steps.flaws(clerk, "register", register(List.of(future, nothing, wrong, idle))))
                .containsExactlyInAnyOrder(
                        "D2 REGISTER_FUTURE",
                        "D2 REGISTER_BEFORE_THE_SYSTEM",
                        "E2 REGISTER_YEAR",
                        "G3 REGISTER_OWN_NOMINATION",
                        "H3 REGISTER_PARTY_KIND",
                        "I3 REGISTER_PARTY_NAME",
                        "J3 REGISTER_CODE_BLANK",
                        "K3 REGISTER_MODEL",
                        "J4 REGISTER_CODE_CHECK",
                        "K5 REGISTER_ROW_IDLE");
    }

    @Test
    void oneBadRowAndNothingIsEntered() {
        var id = steps.received(
                clerk, "register", register(List.of(round(2018), List.of("历届评选", "无年度", "文号", "2019-01-01"))));

        assertThat(steps.preview(clerk, "register", id).sound()).isFalse();
        assertThat(rowRules(steps.carryOut(clerk, "register", id))).containsExactly("3 REGISTER_YEAR");
        assertThat(all()).isEmpty();
    }

    @Test
    void rowRefusedOnlyWhenItIsEnteredLeavesNothingOfTheOthers() {
        var award = confirmed(CODE, "甲公司", FIRST);
        var correction = EntryForm.award(
                        "县长质量奖", FIRST, LocalDate.of(2020, 5, 10), Kind.ORGANISATION, CODE, "甲公司", "另一模式")
                .because("名称录错");
        assertThat(context.getBean(EnterInRegister.class)
                        .enter(
                                clerk,
                                new EntryId(UUID.randomUUID()),
                                EntrySort.AWARD,
                                correction,
                                null,
                                award,
                                RegisterSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);
        var id = steps.received(clerk, "register", register(List.of(round(2018), cancellation(FIRST, ""))));
        assertThat(steps.preview(clerk, "register", id).sound()).isTrue();

        assertThat(rowRules(steps.carryOut(clerk, "register", id))).containsExactly("3 REGISTER_CORRECTION_WAITS");

        assertThat(all()).hasSize(2).noneMatch(entry -> entry.sort() == EntrySort.ROUND);
        assertThat(steps.preview(clerk, "register", id).state()).isEqualTo(SheetImport.State.OPEN);
    }

    @Test
    void sameRowsAreNamedWithinTheFileAndAgainstTheRegister() {
        steps.broughtIn(clerk, "register", register(List.of(round(2018), award(FIRST, "甲公司", CODE))));
        var again = List.of("历届评选", "又一次", "县政发〔2015〕9号", "2015-05-10", "2015");

        assertThat(steps.flaws(
                        clerk,
                        "register",
                        register(List.of(
                                round(2018), award(FIRST, "甲公司", CODE), round(2016), round(2016), round(2015), again))))
                .containsExactlyInAnyOrder(
                        "2 REGISTER_ROW_THERE", "3 REGISTER_ROW_THERE", "5 REGISTER_ROW_TWICE", "7 REGISTER_ROW_TWICE");
    }

    @Test
    void revocationBarAndCancellationFollowTheEntriesTheyName() {
        confirmed(CODE, "甲公司", FIRST);
        confirmed("91430421MA4L16JQ1H", "乙公司", FIRST);

        assertThat(steps.flaws(clerk, "register", register(List.of(revocation(FIRST, ""), revocation("没有", "甲公司")))))
                .containsExactlyInAnyOrder("L2 REGISTER_REFERS_SEVERAL", "L3 REGISTER_REFERS_NONE");
        assertThat(steps.flaws(clerk, "register", register(List.of(bar("甲公司", CODE)))))
                .containsExactly("C2 REGISTER_BAR_WITHOUT_REVOCATION");

        steps.broughtIn(clerk, "register", register(List.of(revocation(FIRST, "甲公司"))));
        confirmWaiting();
        assertThat(steps.flaws(
                        clerk,
                        "register",
                        register(List.of(List.of(
                                "撤销奖项", "又一决定", "县政发〔2022〕3号", "2022-06-01", "", "", "", "", "甲公司", "", "", FIRST)))))
                .containsExactly("L2 REGISTER_REVOKED_ALREADY");
        steps.broughtIn(clerk, "register", register(List.of(bar("甲公司", CODE), cancellation(FIRST, "乙公司"))));
        confirmWaiting();

        assertThat(all())
                .filteredOn(entry -> "甲公司".equals(entry.partyName()) && entry.sort() == EntrySort.BAR)
                .extracting(RegisterEntry::until)
                .containsExactly(LocalDate.of(2027, 6, 1));
        assertThat(all())
                .filteredOn(entry -> "乙公司".equals(entry.partyName()) && entry.sort() == EntrySort.AWARD)
                .extracting(RegisterEntry::state)
                .containsExactly(EntryState.SUPERSEDED);
    }

    @Test
    void fileSentTwiceIsEnteredOnce() {
        var id = steps.received(clerk, "register", register(List.of(round(2018))));
        assertThat(steps.carryOut(clerk, "register", id)).isEqualTo(Verdict.ALLOWED);

        assertThat(rules(steps.carryOut(clerk, "register", id))).containsExactly("IMPORT_DONE");
        assertThat(all()).hasSize(1);
    }

    @Test
    void ofTwoFilesWithTheSameRowsConfirmedAtOnceOneIsEntered() {
        var other = people.actor(Role.OFFICE);
        var file = register(List.of(round(2018), award(FIRST, "甲公司", CODE)));
        var one = steps.received(clerk, "register", file);
        var two = steps.received(other, "register", file);

        var first =
                CompletableFuture.supplyAsync(() -> steps.carryOut(clerk, "register", one), Thread::startVirtualThread);
        var second =
                CompletableFuture.supplyAsync(() -> steps.carryOut(other, "register", two), Thread::startVirtualThread);

        assertThat(List.of(first.join(), second.join())).containsOnlyOnce(Verdict.ALLOWED);
        assertThat(all()).hasSize(2);
    }

    @Test
    void fileBelongsToWhoeverBroughtIt() {
        var id = steps.received(clerk, "register", register(List.of(round(2018))));

        for (var other :
                List.of(people.actor(Role.OFFICE), director, people.administrator(), people.actor(Role.APPLICANT))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.preview(other, "register", id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.carryOut(other, "register", id));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.preview(clerk, "units", id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.received(people.administrator(), "register", register(List.of(round(2018)))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        steps.received(people.actor(Role.SUPERVISOR), "register", register(List.of(round(2018)))));
    }

    @Test
    void inspectionFindsTheFileOnceItWasEntered() {
        var supervisor = people.actor(Role.SUPERVISOR);
        var readings = context.getBean(ImportReadings.class);
        var id = steps.received(clerk, "register", register(List.of(round(2018))));
        assertThat(readings.start(supervisor, "register", PageRequest.of(1))
                        .earlier()
                        .rows())
                .isEmpty();

        steps.carryOut(clerk, "register", id);

        assertThat(readings.start(supervisor, "register", PageRequest.of(1))
                        .earlier()
                        .rows())
                .hasSize(1);
        assertThat(readings.start(supervisor, "register", PageRequest.of(1)).mayWrite())
                .isFalse();
    }

    @Test
    void fileThatWaitedTooLongIsEnteredNoMoreAndIsTakenAway() {
        var id = steps.received(clerk, "register", register(List.of(round(2018))));
        Rows.run(
                "update sheet_import set uploaded_at = uploaded_at - interval '24 hours', expires_at = expires_at - interval '24 hours'");

        assertThat(rules(steps.carryOut(clerk, "register", id))).containsExactly("IMPORT_EXPIRED");
        assertThat(steps.preview(clerk, "register", id).state()).isEqualTo(SheetImport.State.EXPIRED);
        var clear = context.getBean(ClearImports.class);
        assertThat(clear.clear(Actor.system(Role.TIMER, null))).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(clear.clear(Actor.system(Role.TIMER, null)))).containsExactly("IMPORTS_CLEARED");
        assertThat(context.getBean(Imports.class)).isNotNull();
        assertThat(steps.preview(clerk, "register", id).fileName()).isEmpty();
        assertThat(all()).isEmpty();
    }

    @Test
    void fileTakenBackIsGone() {
        var id = steps.received(clerk, "register", register(List.of(round(2018))));
        assertThat(context.getBean(DropImport.class).drop(clerk, "register", id))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(rules(steps.carryOut(clerk, "register", id))).containsExactly("IMPORT_DROPPED");
        assertThat(rules(context.getBean(DropImport.class).drop(clerk, "register", id)))
                .containsExactly("IMPORT_DROPPED");
    }

    @Test
    void nobodyKeepsMoreFilesWaitingThanSomeoneCanLookThrough() {
        for (var i = 0; i < 20; i++) {
            steps.received(clerk, "register", register(List.of(round(2018))));
        }

        assertThat(rules(steps.receive(
                        clerk, "register", new ImportId(UUID.randomUUID()), register(List.of(round(2018))))))
                .containsExactly("IMPORT_TOO_MANY");
    }

    @Test
    void fileThatIsNoneIsRefusedAndNothingOfItIsKept() {
        var sheet = new Book().sheet("Sheet1", List.of(ImportSteps.REGISTER, round(2018)));
        assertThat(refused("a.xlsx", SampleFiles.xls("登记"))).containsExactly("FILE_TYPE");
        assertThat(refused("a.xls", SampleFiles.xls("登记"))).containsExactly("FILE_TYPE");
        assertThat(refused("a.xlsx", SampleFiles.pdf("登记"))).containsExactly("FILE_TYPE");
        assertThat(refused(
                        "a.xlsm",
                        sheet.type("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .bytes()))
                .containsExactly("FILE_MACROS");
        assertThat(refused(
                        "a.xlsx",
                        new Book()
                                .sheet("Sheet1", List.of(ImportSteps.REGISTER, round(2018)))
                                .part("xl/vbaProject.bin", "x")
                                .bytes()))
                .containsExactly("FILE_MACROS");
        assertThat(refused("a.xlsx", SampleFiles.container(java.util.Map.of("EncryptedPackage", new byte[] {1, 2, 3}))))
                .containsExactly("FILE_ENCRYPTED");
        assertThat(refused("a.xlsx", new byte[0])).containsExactly("FILE_EMPTY");
        assertThat(refused("a.xlsx", new byte[10 * 1024 * 1024 + 1])).containsExactly("FILE_TOO_LARGE");
        assertThat(refused(
                        "a.xlsx",
                        new Book()
                                .sheet("Sheet1", List.of(ImportSteps.REGISTER, round(2018)))
                                .part("xl/media/bomb.xml", " ".repeat(60_000_000))
                                .bytes()))
                .containsExactly("FILE_BOMB");
        assertThat(context.getBean(ImportReadings.class)
                        .start(clerk, "register", PageRequest.of(1))
                        .earlier()
                        .rows())
                .isEmpty();
    }

    @Test
    void registerIsNotBroughtInWithoutItsDocuments() {
        assertThat(rules(context.getBean(ReceiveSheet.class)
                        .receive(
                                clerk,
                                "register",
                                new ImportId(UUID.randomUUID()),
                                ImportSteps.sheet(register(List.of(round(2018)))),
                                Upload.of(null))))
                .containsExactly("FILE_EMPTY");
    }

    @Test
    void fileOfAMillionRowsIsRefusedWithTheRowThatIsTooMany() {
        var headers = new StringBuilder();
        for (var i = 0; i < 4; i++) {
            headers.append("<c t=\"inlineStr\"><is><t>")
                    .append(ImportSteps.REGISTER.get(i))
                    .append("</t></is></c>");
        }
        var verdict = steps.receive(
                clerk, "register", new ImportId(UUID.randomUUID()), Book.withRows(1_000_000, headers.toString()));

        assertThat(rules(verdict)).containsExactly("SHEET_TOO_MANY_ROWS");
        assertThat(verdict.reasons().getFirst().arguments()).containsExactly("Sheet1", 5_002, 5_000);
        assertThat(Table.MOST_ROWS).isGreaterThanOrEqualTo(5_000);
    }

    private List<String> refused(String name, byte[] content) {
        return rules(context.getBean(ReceiveSheet.class)
                .receive(
                        clerk,
                        "register",
                        new ImportId(UUID.randomUUID()),
                        new Upload(name, new ByteArrayResource(content)),
                        RegisterSteps.scan()));
    }

    private EntryId confirmed(String code, String name, String document) {
        return RegisterSteps.confirmed(
                context,
                clerk,
                director,
                EntrySort.AWARD,
                EntryForm.award("县长质量奖", document, LocalDate.of(2020, 5, 10), Kind.ORGANISATION, code, name, "三全模式"));
    }

    private void confirmWaiting() {
        for (var entry : all()) {
            if (entry.state() == EntryState.WAITING) {
                assertThat(context.getBean(CheckEntry.class).check(director, entry.id(), Compared.CONFIRMED, ""))
                        .isEqualTo(Verdict.ALLOWED);
            }
        }
    }

    private List<RegisterEntry> all() {
        return context.getBean(Entries.class)
                .list(clerk, new RegisterFilter(null, null, ""), new PageRequest(1, 200))
                .rows();
    }
}
