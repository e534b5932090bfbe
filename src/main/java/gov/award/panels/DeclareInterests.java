package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whoever reviews or decides declares, applicant by applicant and before seeing more than names, whether they have an
 * interest (articles 3 and 33). An interest that turns up later supersedes what was declared.
 */
@Service
public class DeclareInterests {

    private static final int LONGEST = 1000;

    private final Pledges pledges;
    private final RoundBriefs rounds;
    private final People people;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    DeclareInterests(
            Pledges pledges,
            RoundBriefs rounds,
            People people,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.pledges = pledges;
        this.rounds = rounds;
        this.people = people;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    private record Before(UUID id, Statement statement, String ground) {}

    @Act(
            by = {Role.ASSESSOR, Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR, Role.AGENCY, Role.DEPARTMENT},
            basis = Provision.PRINCIPLES)
    public Verdict declare(Actor actor, RoundId id, List<Declared> declarations) {
        var round = rounds.of(id);
        var reasons = new ArrayList<Refusal>(pledges.missing(actor, id));
        rounds.cancelled(id).ifPresent(reasons::add);
        if (declarations.isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "NOTHING_DECLARED"));
        }
        var listed = new HashSet<>(jdbc.sql("select application from conflict_case where round = :round")
                .param("round", id.value())
                .query((row, n) -> new ApplicationId(row.getObject("application", UUID.class)))
                .list());
        for (var declared : declarations) {
            if (!listed.remove(declared.application())) {
                reasons.add(Refusal.of(Provision.PRINCIPLES, "DECLARED_CASE_UNKNOWN"));
            }
            if (declared.statement() == Statement.INTEREST
                    && (declared.ground().isEmpty() || declared.ground().length() > LONGEST)) {
                reasons.add(Refusal.of(Provision.PRINCIPLES, "INTEREST_WITHOUT_GROUND", LONGEST));
            }
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons.stream().distinct());
        }
        var interests = 0;
        var entered = 0;
        for (var declared : declarations) {
            var before = latest(actor, declared.application());
            if (before != null
                    && before.statement() == declared.statement()
                    && before.ground().equals(declared.ground())) {
                continue;
            }
            // An interest once declared is only ever settled by the decision on it.
            if (before != null && before.statement() == Statement.INTEREST) {
                return Verdict.refused(Provision.PRINCIPLES, "INTEREST_ALREADY_DECLARED");
            }
            insert(actor, id, declared, before == null ? null : before.id());
            entered++;
            interests += declared.statement() == Statement.INTEREST ? 1 : 0;
        }
        if (entered == 0) {
            return Verdict.refused(Provision.PRINCIPLES, "NOTHING_DECLARED");
        }
        if (interests > 0) {
            notices.tell(
                    actor,
                    people.holding(Role.OFFICE, actor.requireProgramme()).stream()
                            .map(People.Person::id)
                            .filter(person -> !Objects.equals(person, actor.person()))
                            .toList(),
                    "notice.panels.interest",
                    List.of(round.title()),
                    "/rounds/" + id.text() + "/interests");
        }
        journal.enter(actor, "DeclareInterests", Provision.PRINCIPLES, id, declarations.toString());
        return Verdict.ALLOWED;
    }

    private @Nullable Before latest(Actor actor, ApplicationId application) {
        return jdbc.sql("""
                        select d.id, d.statement, d.ground from declaration d
                        where d.application = :application and d.person = :person
                          and not exists (select from declaration later where later.supersedes = d.id)
                        """)
                .param("application", application.value())
                .param("person", actor.personId())
                .query(gov.award.acting.Row.of(Before.class))
                .optional()
                .orElse(null);
    }

    private void insert(Actor actor, RoundId round, Declared declared, @Nullable UUID supersedes) {
        jdbc.sql("""
                        insert into declaration (id, programme, round, application, person, statement, ground, declared_at, supersedes)
                        values (:id, :programme, :round, :application, :person, :statement, :ground, :at, :supersedes::uuid)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("application", declared.application().value())
                .param("person", actor.personId())
                .param("statement", declared.statement().name())
                .param("ground", declared.ground())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("supersedes", supersedes)
                .update();
    }
}
