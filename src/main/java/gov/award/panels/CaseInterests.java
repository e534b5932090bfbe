package gov.award.panels;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.Interests;
import gov.award.measures.Editions;
import gov.award.measures.Switch;
import gov.award.recommendations.Recused;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the committee of its members' interests in the cases before it, as they stand when it asks, and whoever tells of a case who is kept out of it. */
@Component
class CaseInterests implements Interests, Recused {

    private final JdbcClient jdbc;
    private final Recusals recusals;
    private final Book book;

    CaseInterests(JdbcClient jdbc, Recusals recusals, Book book) {
        this.jdbc = jdbc;
        this.recusals = recusals;
        this.book = book;
    }

    @Override
    public Map<UUID, Set<PersonId>> recused(Actor actor, Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : book.recused(checker(actor), cases);
    }

    @Override
    public Set<PersonId> undecided(Actor actor, Collection<UUID> cases) {
        return cases.isEmpty() ? Set.of() : book.undecided(checker(actor), cases);
    }

    @Override
    public boolean declared(PersonId person, Collection<UUID> cases) {
        return cases.isEmpty()
                || jdbc.sql("""
                        select not exists (
                            select from conflict_case k where k.application in (:cases)
                              and not exists (select from declaration d where d.application = k.application and d.person = :person))
                        """)
                        .param("cases", cases)
                        .param("person", person.value())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void recuse(Actor actor, PersonId person, Collection<UUID> cases, String ground) {
        cases.forEach(application -> recusals.recuse(actor, person, new ApplicationId(application), ground));
    }

    @Override
    public Set<PersonId> from(Actor actor, ApplicationId application) {
        return book.from(checker(actor), application);
    }

    private static Actor checker(Actor actor) {
        return Actor.system(Role.CHECKER, actor.requireProgramme());
    }

    /** Declarations and recusals as the checker reads them: the denominator must not depend on who asks. */
    @Component
    static class Book {

        private final JdbcClient jdbc;
        private final Editions editions;

        Book(JdbcClient jdbc, Editions editions) {
            this.jdbc = jdbc;
            this.editions = editions;
        }

        private record KeptOut(UUID application, PersonId person) {}

        private record Scoring(UUID application, PersonId person, String edition) {}

        /** Recused, or kept off because they score the case, where the edition reads it so (reading 15). */
        @Reading(by = Role.CHECKER)
        public Map<UUID, Set<PersonId>> recused(Actor checker, Collection<UUID> cases) {
            var recused = jdbc
                    .sql("select application, person from recusal where application in (:cases)")
                    .param("cases", cases)
                    .query(Row.of(KeptOut.class))
                    .list()
                    .stream();
            var scoring = jdbc.sql("""
                            select s.application, s.person, r.edition from scorer s join round r on r.id = s.round
                            where s.application in (:cases)
                            """).param("cases", cases).query(Row.of(Scoring.class)).list().stream()
                    .filter(each -> editions.byCode(each.edition()).is(Switch.SCORING_BARS_FROM_VOTING))
                    .map(each -> new KeptOut(each.application(), each.person()));
            return Stream.concat(recused, scoring)
                    .collect(groupingBy(KeptOut::application, mapping(KeptOut::person, toSet())));
        }

        @Reading(by = Role.CHECKER)
        public Set<PersonId> from(Actor checker, ApplicationId application) {
            return Set.copyOf(jdbc.sql("select person from recusal where application = ?")
                    .param(application.value())
                    .query(Row.of(PersonId.class))
                    .list());
        }

        @Reading(by = Role.CHECKER)
        public Set<PersonId> undecided(Actor checker, Collection<UUID> cases) {
            return Set.copyOf(jdbc.sql("""
                            select distinct d.person from declaration d
                            where d.application in (:cases) and d.statement = 'INTEREST'
                              and not exists (select from interest_decision i where i.declaration = d.id)
                              and not exists (select from declaration later where later.supersedes = d.id)
                            """)
                    .param("cases", cases)
                    .query(Row.of(PersonId.class))
                    .list());
        }
    }
}
