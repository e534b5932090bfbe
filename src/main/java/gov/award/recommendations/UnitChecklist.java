package gov.award.recommendations;

import gov.award.acting.Row;
import gov.award.applications.ApplicationBrief;
import gov.award.forms.FilePlace;
import gov.award.forms.Forms;
import gov.award.measures.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit checks of an application: the conditions, the facts stated, and each file of the version submitted last that proves something (article 15). */
@Component
public class UnitChecklist {

    /** The report is what is assessed, the signed page what is declared: neither proves anything else. */
    private static final Set<FilePlace> NO_PROOF = EnumSet.of(FilePlace.REPORT, FilePlace.SIGNED_PAGE);

    private final JdbcClient jdbc;
    private final Forms forms;

    UnitChecklist(JdbcClient jdbc, Forms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    /**
     * An item.
     *
     * @param file name of the file it is, if it is one
     * @param asked what the office had asked for with it, where no rule looks
     */
    public record Line(
            CheckItem item, @Nullable String file, @Nullable Text asked) {

        static Line of(CheckItem item) {
            return new Line(item, null, null);
        }
    }

    private record Submitted(UUID file, String place, String name) {

        FilePlace at() {
            return FilePlace.kept(place);
        }
    }

    /** As far as the actor sees what was submitted. */
    List<Line> of(ApplicationBrief application) {
        var lines = new ArrayList<Line>();
        Checklist.onPaper(application.kind()).forEach(item -> lines.add(Line.of(item)));
        var labels = new HashMap<String, Text>();
        for (var question :
                forms.written(application.kind(), application.form()).files()) {
            if (question.label() != null) {
                labels.put(question.kept(), question.label());
            }
        }
        jdbc.sql("""
                        select f.file, f.place, f.name from application_version_file f join application_version v on v.id = f.version
                        where v.application = ? and not exists (select from application_version later where later.supersedes = v.id)
                        order by f.place, f.name, f.file
                        """).param(application.id().value()).query(Row.of(Submitted.class)).list().stream()
                .filter(file -> !NO_PROOF.contains(file.at()))
                .forEach(file -> lines.add(
                        new Line(CheckItem.of(file.at(), file.file()), file.name(), labels.get(file.place()))));
        return lines;
    }

    List<CheckItem> items(ApplicationBrief application) {
        return of(application).stream().map(Line::item).toList();
    }
}
