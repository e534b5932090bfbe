package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.forms.Answers;
import gov.award.forms.Section;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sections of working copies, each with what it said before. Of today every version is kept, of earlier days the last
 * of each hour; call within an act that holds the application's lock.
 */
@Component
class Drafts {

    /** Versions a page lists. */
    static final int LISTED = 100;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Drafts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Standing(int version, String content) {}

    private record Content(String content) {}

    /**
     * What was typed on a version, with what has been saved since in other places of the section.
     *
     * @param version 0 if the section had never been saved
     * @return empty if the same places were changed since, or that version is not known any more
     */
    Optional<Answers> joined(ApplicationId id, Section section, int version, Answers typed) {
        var standing = standing(id, section);
        if (standing.version() == version) {
            return Optional.of(typed);
        }
        return content(id, section, version).flatMap(base -> typed.joined(base, Answers.of(standing.content())));
    }

    /** Saves a section and keeps what it said before. Returns the number of its version, from 1. */
    int save(Actor actor, ApplicationId id, Section section, Answers answers) {
        var now = clock.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into application_section_earlier (application, section, version, programme, content, saved_by, saved_at)
                        select application, section, version, programme, content, saved_by, saved_at
                        from application_section where application = ? and section = ?
                        """).params(id.value(), section.name()).update();
        jdbc.sql("""
                        delete from application_section_earlier e
                        where e.application = :application and e.section = :section and e.saved_at < :now - interval '1 day'
                          and exists (select from application_section_earlier later
                                      where later.application = e.application and later.section = e.section
                                        and later.version > e.version and later.saved_at < e.saved_at + interval '1 hour')
                        """)
                .param("application", id.value())
                .param("section", section.name())
                .param("now", now)
                .update();
        return jdbc.sql("""
                        insert into application_section (application, programme, section, version, content, saved_by, saved_at)
                        values (:application, :programme, :section, 1, :content, :person, :now)
                        on conflict (application, section) do update
                        set version = application_section.version + 1, content = excluded.content,
                            saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        returning version
                        """)
                .param("application", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("section", section.name())
                .param("content", answers.canonical())
                .param("person", actor.personId())
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    /**
     * The replaced versions of a section, latest first, a page of them and one more if there is.
     *
     * @param below only those before that one; {@code null} from the latest on
     */
    List<EarlierPage.Line> earlier(ApplicationId id, Section section, @Nullable Integer below) {
        return jdbc.sql("""
                        select e.version, p.name as by, e.saved_at
                        from application_section_earlier e join person p on p.id = e.saved_by
                        where e.application = :application and e.section = :section and (:below::int is null or e.version < :below)
                        order by e.version desc limit :listed
                        """)
                .param("application", id.value())
                .param("section", section.name())
                .param("below", below)
                .param("listed", LISTED + 1)
                .query(Row.of(EarlierPage.Line.class))
                .list();
    }

    /** What a replaced version said. */
    Answers of(ApplicationId id, Section section, int version) {
        return content(id, section, version).filter(_ -> version > 0).orElseThrow(() -> new NotFound("version"));
    }

    private Optional<Answers> content(ApplicationId id, Section section, int version) {
        if (version == 0) {
            return Optional.of(Answers.NONE);
        }
        return jdbc.sql("""
                        select content from application_section_earlier
                        where application = ? and section = ? and version = ?
                        """)
                .params(id.value(), section.name(), version)
                .query(Row.of(Content.class))
                .optional()
                .map(kept -> Answers.of(kept.content()));
    }

    private Standing standing(ApplicationId id, Section section) {
        return jdbc.sql("select version, content from application_section where application = ? and section = ?")
                .params(id.value(), section.name())
                .query(Row.of(Standing.class))
                .optional()
                .orElseGet(() -> new Standing(0, Answers.NONE.canonical()));
    }
}
