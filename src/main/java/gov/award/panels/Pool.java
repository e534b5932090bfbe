package gov.award.panels;

import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.rounds.RoundId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pool of assessors, and who of it was chosen for a round (articles 8(2) and 16). */
@Component
class Pool {

    private final JdbcClient jdbc;

    Pool(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(ProgrammeId programme, PersonId person) {
        return jdbc.sql("""
                        select exists (select from assessor
                                       where programme = :programme and person = :person and removed_at is null)
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws NotFound if nobody of the pool is meant */
    PersonId person(AssessorId id) {
        return jdbc.sql("select person from assessor where id = :id and removed_at is null for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElseThrow(() -> new NotFound("assessor"));
    }

    /** Those of {@code persons} who are in the pool now. */
    Set<PersonId> among(Collection<PersonId> persons) {
        return found("select person from assessor where removed_at is null and person in (:persons)", persons, null);
    }

    /** Those of {@code persons} who are chosen for the round now. */
    Set<PersonId> selected(RoundId round, Collection<PersonId> persons) {
        return found(
                "select person from selection where ended_at is null and round = :round and person in (:persons)",
                persons,
                round);
    }

    Set<PersonId> pledged(RoundId round, Collection<PersonId> persons) {
        return found("select person from pledge where round = :round and person in (:persons)", persons, round);
    }

    /** Those of {@code persons} who sit in a team of the same stage and kind already. */
    Set<PersonId> seated(RoundId round, Stage stage, gov.award.measures.Kind kind, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select m.person from team_member m join team t on t.id = m.team
                        where m.left_at is null and t.dissolved_at is null and t.round = :round and t.stage = :stage
                          and t.kind = :kind and m.person in (:persons)
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .param("kind", kind.name())
                .param("persons", values(persons))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private Set<PersonId> found(
            String sql, Collection<PersonId> persons, @org.jspecify.annotations.Nullable RoundId round) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(sql)
                .param("persons", values(persons))
                .param("round", round == null ? null : round.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private static List<UUID> values(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}
