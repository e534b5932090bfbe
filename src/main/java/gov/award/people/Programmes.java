package gov.award.people;

import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The award programmes of this installation, for other modules. */
@Component
public class Programmes {

    private final JdbcClient sql;
    private final Editions editions;

    Programmes(JdbcClient sql, Editions editions) {
        this.sql = sql;
        this.editions = editions;
    }

    /** The edition of the measures now in force for what is begun anew in a programme. */
    public Edition edition(ProgrammeId programme) {
        return sql.sql("select edition from programme where id = ?")
                .param(programme.value())
                .query(String.class)
                .optional()
                .map(editions::byCode)
                .orElseThrow(() -> new NotFound("programme"));
    }
}
