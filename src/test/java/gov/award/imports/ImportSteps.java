package gov.award.imports;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.files.Upload;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.register.RegisterSteps;
import gov.award.testing.Book;
import gov.award.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Brings files into registers through the acts, for tests of every module. */
public final class ImportSteps {

    static final List<String> REGISTER = List.of(
            "类别",
            "登记事项",
            "文件文号",
            "成文日期",
            "评选年度",
            "奖项层级",
            "结果",
            "对象类别",
            "单位名称或姓名",
            "统一社会信用代码或公民身份号码",
            "质量管理模式、制度、方法",
            "所指登记的文号",
            "理由");

    private final ApplicationContext context;

    ImportSteps(ApplicationContext context) {
        this.context = context;
    }

    /** Brings a file into the register that waits, since one of its two rows is wrong. */
    public static void waiting(ApplicationContext context, Actor clerk) {
        new ImportSteps(context)
                .received(
                        clerk,
                        "register",
                        register(List.of(round(2012), List.of("历届评选", "第一届", "文号", "2010年", "2010"))));
    }

    /** A file of the register's table with these rows. */
    public static byte[] register(List<List<String>> rows) {
        return with(REGISTER, rows);
    }

    static byte[] with(List<String> headers, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(headers);
        all.addAll(rows);
        return Book.of(all);
    }

    public static List<String> round(int year) {
        return List.of("历届评选", year + "年度县长质量奖", "县政发〔" + year + "〕8号", year + "-05-10", String.valueOf(year));
    }

    public static List<String> award(String document, String name, String code) {
        return List.of("获奖或提名", "县长质量奖", document, "2020-05-10", "", "本县县长质量奖", "获奖", "企业（组织）", name, code, "三全模式");
    }

    public static List<String> revocation(String refers, String name) {
        return List.of("撤销奖项", "撤销决定", "县政发〔2021〕3号", "2021-06-01", "", "", "", "", name, "", "", refers);
    }

    public static List<String> bar(String name, String code) {
        return List.of("限制申报", "撤销决定", "县政发〔2021〕3号", "2021-06-01", "", "", "", "企业（组织）", name, code);
    }

    public static List<String> cancellation(String refers, String name) {
        return List.of("注销登记", "注销", "评审办〔2022〕1号", "2022-01-05", "", "", "", "", name, "", "", refers, "登记对象有误");
    }

    static Upload sheet(byte[] content) {
        return new Upload("名单.xlsx", new ByteArrayResource(content));
    }

    Verdict receive(Actor actor, String target, ImportId id, byte[] file) {
        return context.getBean(ReceiveSheet.class).receive(actor, target, id, sheet(file), RegisterSteps.scan());
    }

    ImportId received(Actor actor, String target, byte[] file) {
        var id = new ImportId(UUID.randomUUID());
        assertThat(receive(actor, target, id, file)).isEqualTo(Verdict.ALLOWED);
        return id;
    }

    Verdict carryOut(Actor actor, String target, ImportId id) {
        return carryOut(actor, target, id, new ArrayList<>());
    }

    Verdict carryOut(Actor actor, String target, ImportId id, List<Slip> slips) {
        return context.getBean(CarryOutImport.class).carryOut(actor, target, id, slips::add);
    }

    /** Brings a file in that is right. */
    void broughtIn(Actor actor, String target, byte[] file) {
        assertThat(carryOut(actor, target, received(actor, target, file))).isEqualTo(Verdict.ALLOWED);
    }

    PreviewPage preview(Actor actor, String target, ImportId id) {
        return context.getBean(ImportReadings.class).preview(actor, target, id, null, new PageRequest(1, 200));
    }

    /** What is wrong with a file: place and rule of each flaw. */
    List<String> flaws(Actor actor, String target, byte[] file) {
        return preview(actor, target, received(actor, target, file)).rows().rows().stream()
                .flatMap(row -> row.flaws().stream())
                .map(at -> at.place() + " " + at.flaw().reason().rule())
                .toList();
    }

    static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    /** The rules rows were refused by when they were entered. */
    static List<String> rowRules(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> reason.arguments().getFirst() + " "
                        + ((Refusal) reason.arguments().get(1)).rule())
                .toList();
    }
}
