package gov.award.forms;

import gov.award.measures.Kind;
import gov.award.rounds.RoundBrief;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms of an earlier round, for whoever prepares the next; call within an act or a reading of the office. */
@Component
public class EarlierForms {

    private final Forms forms;
    private final JdbcClient jdbc;

    EarlierForms(Forms forms, JdbcClient jdbc) {
        this.forms = forms;
        this.jdbc = jdbc;
    }

    /** The latest published of each kind; none of a kind nobody began to apply in and the office changed nothing of. */
    public List<FormVersion> of(RoundBrief round) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> forms.latest(round, kind).stream())
                .toList();
    }

    /** The kinds whose form in the round is neither being changed nor published. */
    public Set<Kind> untouched(RoundBrief round) {
        var untouched = EnumSet.allOf(Kind.class);
        jdbc.sql(
                        "select kind from form_draft where round = :round union select kind from form_version where round = :round")
                .param("round", round.id().value())
                .query(String.class)
                .list()
                .forEach(kind -> untouched.remove(Kind.valueOf(kind)));
        return untouched;
    }
}
