package gov.award.panels;

import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import gov.award.rounds.Schemes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pool of assessors, and who of it was chosen for a round (articles 8(2) and 16). */
@Component
class Pool {

    private final JdbcClient jdbc;
    private final Schemes schemes;

    Pool(JdbcClient jdbc, Schemes schemes) {
        this.jdbc = jdbc;
        this.schemes = schemes;
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

    /** Those of {@code persons} who are in the pool now, and have not lost the right. */
    Set<PersonId> among(Collection<PersonId> persons) {
        return found(
                "select person from assessor where removed_at is null and person in (:persons) and not right_withheld(person, null)",
                persons,
                null);
    }

    /** Those of {@code persons} who are chosen for the round now, and have not lost the right. */
    Set<PersonId> selected(RoundId round, Collection<PersonId> persons) {
        return found(
                "select person from selection where ended_at is null and round = :round and person in (:persons) and not right_withheld(person, null)",
                persons,
                round);
    }

    Set<PersonId> pledged(RoundId round, Collection<PersonId> persons) {
        return found("select person from pledge where round = :round and person in (:persons)", persons, round);
    }

    /** Those of {@code persons} who sit in a team of the same stage and kind already. */
    Set<PersonId> seated(RoundId round, Stage stage, Kind kind, Collection<PersonId> persons) {
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

    /** What is known of those who are to sit in a stage, in a team of {@code kind} if one is meant. */
    TeamRules.Standing standing(RoundId round, Stage stage, @Nullable Kind kind, Collection<PersonId> persons) {
        return new TeamRules.Standing(
                among(persons),
                selected(round, persons),
                pledged(round, persons),
                kind == null ? Set.of() : seated(round, stage, kind, persons),
                schemes.bodiesApart(round) ? elsewhere(round, stage, persons) : Set.of());
    }

    /** Those of {@code persons} who sit, or have sat, in the round's other body. */
    private Set<PersonId> elsewhere(RoundId round, Stage stage, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select m.person from team_member m join team t on t.id = m.team
                        where t.round = :round and t.stage <> :stage and m.person in (:persons)
                        union
                        select d.person from case_duty d
                        where d.round = :round and d.stage <> :stage and d.duty = 'SUBSTITUTE' and d.person in (:persons)
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .param("persons", values(persons))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private Set<PersonId> found(String sql, Collection<PersonId> persons, @Nullable RoundId round) {
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
