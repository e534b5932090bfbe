package gov.award.backups;

import gov.award.database.WholeDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.NestedExceptionUtils;

/** What {@code bin/backup} starts; ends with 0 if all was copied, 1 if contents were missing, 2 if nothing was. */
@ComponentScan(basePackageClasses = WholeDatabase.class, lazyInit = true)
final class BackupCommand {

    private BackupCommand() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(back(out, arguments));
    }

    static int back(PrintStream out, String... arguments) {
        try (var context = started(arguments)) {
            return back(context, out);
        } catch (BackupRefused refused) {
            out.println("未备份 NOT BACKED UP  " + refused.getMessage());
            return 2;
        } catch (BeansException refused) {
            out.println("未备份 NOT BACKED UP  "
                    + NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
            return 2;
        } catch (IOException | SQLException failed) {
            out.println("未备份 NOT BACKED UP  " + failed);
            return 2;
        }
    }

    private static ConfigurableApplicationContext started(String... arguments) {
        return new SpringApplicationBuilder(BackupCommand.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    private static int back(ConfigurableApplicationContext context, PrintStream out) throws IOException, SQLException {
        var environment = context.getEnvironment();
        var target = Path.of(environment.getRequiredProperty("award.backup"));
        try (var archive = new ArchiveWriter(target, Passphrase.of(environment))) {
            var contents = new MakeBackup(context.getBean(WholeDatabase.class)).into(archive);
            contents.missing().forEach(digest -> out.println("缺失或损坏 MISSING  " + digest));
            out.println("已备份 BACKED UP  " + target + "  表 tables "
                    + contents.tables().size() + "  行 rows " + contents.rows() + "  文件 files " + contents.files());
            return contents.missing().isEmpty() ? 0 : 1;
        }
    }
}
