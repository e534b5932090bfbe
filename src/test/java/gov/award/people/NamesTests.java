package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose names are seen where one installation serves several programmes. */
@DatabaseTest
class NamesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void namesOfAnotherProgrammeAreNotSeen() {
        var people = PeopleSteps.installed(context);
        var neighbour = "md5('neighbour')::uuid";
        Rows.run("""
                insert into programme select (p).* from (
                    select jsonb_populate_record(p, jsonb_build_object('id', %s)) as p from programme p limit 1) neighbour
                """.formatted(neighbour));
        Rows.run("insert into person (id, programme, name, created_at) values (gen_random_uuid(), %s, '邻县人员', now())"
                .formatted(neighbour));

        assertThat(names(people.director())).isNotEmpty().doesNotContain("邻县人员");
        assertThat(names(Actor.system(Role.TIMER, people.director().programme())))
                .contains("邻县人员");
    }

    private List<String> names(Actor actor) {
        return new TransactionTemplate(transactions).execute(_ -> {
            jdbc.sql("select act_as(:person::uuid, :programme, :roles, array[null::uuid])")
                    .param("person", actor.person() == null ? null : actor.personId())
                    .param("programme", actor.requireProgramme().value())
                    .param(
                            "roles",
                            actor.grants().stream()
                                    .map(grant -> grant.role().name())
                                    .toArray(String[]::new))
                    .query((_, _) -> true)
                    .single();
            return jdbc.sql("select name from person").query(String.class).list();
        });
    }
}
