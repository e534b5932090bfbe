package gov.award.register;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.measures.Kind;
import gov.award.measures.Verdict;
import gov.award.testing.SampleFiles;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Fills the register through the acts of the office, for tests of every module. */
public final class RegisterSteps {

    private RegisterSteps() {}

    /** A scan of a document. */
    public static Upload scan() {
        return new Upload("文件扫描件.pdf", new ByteArrayResource(SampleFiles.pdf("scan")));
    }

    /** Enters what a document says and confirms it. */
    public static EntryId confirmed(
            ApplicationContext context, Actor clerk, Actor director, EntrySort sort, EntryForm form) {
        return confirmed(context, clerk, director, sort, form, null);
    }

    /** Enters an award from before the system, its revocation for fraud on a day, and the bar that follows. */
    public static void fraud(
            ApplicationContext context,
            Actor clerk,
            Actor director,
            Kind kind,
            String code,
            String name,
            LocalDate day) {
        var document = "衡政发〔%d〕9号".formatted(day.getYear());
        var award = confirmed(
                context,
                clerk,
                director,
                EntrySort.AWARD,
                EntryForm.award("县长质量奖", "衡政发〔2018〕8号", day.minusYears(1), kind, code, name, "当年模式"));
        confirmed(context, clerk, director, EntrySort.REVOCATION, EntryForm.revocation("撤销决定", document, day), award);
        confirmed(context, clerk, director, EntrySort.BAR, EntryForm.bar("撤销决定", document, day, kind, code, name));
    }

    private static EntryId confirmed(
            ApplicationContext context,
            Actor clerk,
            Actor director,
            EntrySort sort,
            EntryForm form,
            @Nullable EntryId award) {
        var id = new EntryId(UUID.randomUUID());
        assertThat(context.getBean(EnterInRegister.class).enter(clerk, id, sort, form, award, null, scan()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(CheckEntry.class).check(director, id, Compared.CONFIRMED, ""))
                .isEqualTo(Verdict.ALLOWED);
        return id;
    }
}
