package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Fills the pool, forms teams and has interests declared through the acts of the program, for tests of every module. */
public final class PanelsSteps {

    private final ApplicationContext context;
    private final PeopleSteps people;
    private final Actor office;

    public PanelsSteps(ApplicationContext context, PeopleSteps people, Actor office) {
        this.context = context;
        this.people = people;
        this.office = office;
    }

    /** A new assessor in the pool. */
    public Actor assessor(String employer) {
        var assessor = people.actor(Role.ASSESSOR);
        allowed(admit(assessor, employer));
        return assessor;
    }

    public Verdict admit(Actor assessor, String employer) {
        return context.getBean(AdmitAssessor.class)
                .admit(
                        office,
                        new AssessorId(UUID.randomUUID()),
                        new AssessorForm(assessor.personId(), employer, "高级工程师", "质量管理", "符合各项条件", "质奖办〔2026〕1号"),
                        "入库文件.pdf",
                        new ByteArrayResource(SampleFiles.pdf("入库文件")));
    }

    /** New assessors of the pool, chosen for the round, who have pledged. */
    public List<Actor> ready(RoundId round, int count) {
        var ready = new ArrayList<Actor>();
        for (var i = 0; i < count; i++) {
            ready.add(assessor("评审单位" + UUID.randomUUID()));
        }
        allowed(context.getBean(SelectAssessors.class)
                .select(office, round, ready.stream().map(Actor::requirePerson).toList()));
        ready.forEach(assessor -> pledged(round, assessor));
        return ready;
    }

    public void pledged(RoundId round, Actor actor) {
        var verdict = context.getBean(GivePledge.class).give(actor, round, "本人承诺保守秘密、公正廉洁。");
        assertThat(verdict.reasons()).extracting(Refusal::rule).isSubsetOf("ALREADY_PLEDGED");
    }

    /** A team of these; the first leads. */
    public TeamId team(RoundId round, Stage stage, Kind kind, List<Actor> members) {
        var id = new TeamId(UUID.randomUUID());
        allowed(form(id, round, stage, kind, members));
        return id;
    }

    public Verdict form(TeamId id, RoundId round, Stage stage, Kind kind, List<Actor> members) {
        var persons = members.stream().map(Actor::requirePerson).toList();
        return context.getBean(FormTeam.class)
                .form(
                        office,
                        id,
                        round,
                        new TeamForm(stage, kind, stage + "组" + id.value(), persons, leader(persons)),
                        null);
    }

    private static PersonId leader(List<PersonId> persons) {
        return persons.getFirst();
    }

    /** They declare that they have no interest in any of these. */
    public void unconcerned(RoundId round, List<Actor> assessors, List<ApplicationId> applications) {
        var declarations = applications.stream()
                .map(application -> new Declared(application, Statement.NONE, ""))
                .toList();
        assessors.forEach(
                assessor -> allowed(context.getBean(DeclareInterests.class).declare(assessor, round, declarations)));
    }

    public void interested(RoundId round, Actor assessor, ApplicationId application, String ground) {
        allowed(context.getBean(DeclareInterests.class)
                .declare(assessor, round, List.of(new Declared(application, Statement.INTEREST, ground))));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
