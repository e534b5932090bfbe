package gov.award.forms;

import gov.award.measures.Kind;
import gov.award.rounds.RoundBrief;
import java.util.Arrays;
import java.util.List;
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

    /** Whether a form of the round is being changed or was published. */
    public boolean there(RoundBrief round) {
        return jdbc.sql("""
                        select exists (select from form_draft where round = :round)
                            or exists (select from form_version where round = :round)
                        """)
                .param("round", round.id().value())
                .query(Boolean.class)
                .single();
    }
}
