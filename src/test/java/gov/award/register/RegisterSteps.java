package gov.award.register;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.testing.SampleFiles;
import java.util.UUID;
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
        var id = new EntryId(UUID.randomUUID());
        assertThat(context.getBean(EnterInRegister.class).enter(clerk, id, sort, form, null, null, scan()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(CheckEntry.class).check(director, id, CheckEntry.Outcome.CONFIRMED, ""))
                .isEqualTo(Verdict.ALLOWED);
        return id;
    }
}
