package gov.award.search;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.assessments.AllowCorrection;
import gov.award.assessments.AssessmentsSteps;
import gov.award.assessments.SheetId;
import gov.award.database.TestDatabase;
import gov.award.forms.Section;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What assessors wrote on sheets and in consensuses, searched like the form by those who read it. */
@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class CommentTests {

    private static final Scope COMMENTS = Scope.COMMENTS;
    private static final Scope REPORT = new Scope(Section.REPORT);

    @Autowired
    ApplicationContext context;

    private PeopleSteps people;
    private AssessmentsSteps steps;
    private RoundId round;
    private ApplicationId application;
    private Actor office;
    private Actor member;
    private final List<Actor> scorers = new ArrayList<>();

    @BeforeEach
    void underReview() throws SQLException {
        people = PeopleSteps.installed(context);
        steps = new AssessmentsSteps(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        var applications = new ApplicationsSteps(context, people);
        office = new RecommendationsSteps(context, people).pledged(round, rounds.office());
        var party = applications.organisation("云溪机械有限公司");
        member = party.member();
        application = applications.complete(party, round, people.unit(UnitPart.RECOMMENDING), "全员改善模式");
        allowed(applications.submit(party, application));
        for (var i = 0; i < 3; i++) {
            scorers.add(people.actor(Role.ASSESSOR));
        }
        assigned();
    }

    @Test
    void commentsAreFoundOnceTheSheetIsGivenWithTheSheetTheyStandOn() {
        allowed(steps.save(scorers.getFirst(), application, Stage.DOCUMENT, "4.1.2", 50, 0));
        assertThat(names(office, "对比数据不足")).isEmpty();
        assertThat(names(scorers.getFirst(), "对比数据不足")).isEmpty();

        steps.sheetGiven(scorers.get(1), application, Stage.DOCUMENT, 50);

        for (var word : List.of("方法", "对比数", "核实改进项目", "改进项目的数据", "云溪 对比数据", "对比数据 卓越绩效")) {
            assertThat(names(office, word)).as(word).containsExactly("云溪机械有限公司");
        }
        // No word is made up of two comments, or of two items.
        for (var word : List.of("有效对比", "数据方法", "对比数据很多", "对比数据 没有此词")) {
            assertThat(names(office, word)).as(word).isEmpty();
        }
        assertThat(excerpts(office, "对比数据")).isNotEmpty().allSatisfy(excerpt -> {
            assertThat(excerpt.origin()).isInstanceOfSatisfying(Origin.Sheet.class, sheet -> assertThat(sheet)
                    .isEqualTo(new Origin.Sheet(
                            given(scorers.get(1)),
                            Stage.DOCUMENT,
                            scorers.get(1).name())));
            // Its text is told to whoever opens it, and that is entered in the journal.
            assertThat(excerpt.pieces()).isEmpty();
        });
        assertThat(excerpts(scorers.get(1), "对比数据")).isNotEmpty().allSatisfy(excerpt -> assertThat(excerpt.pieces())
                .contains(new Piece("对比数据", true)));
    }

    @Test
    void nobodyFindsCommentsTheyDoNotRead() {
        steps.sheetGiven(scorers.getFirst(), application, Stage.DOCUMENT, 50);
        assertThat(names(scorers.getFirst(), "对比数据")).hasSize(1);
        var unconcerned =
                List.of(scorers.get(1), member, people.actor(Role.OFFICE), people.actor(Role.ASSESSOR), recommender());
        for (var reader : unconcerned) {
            assertThat(names(reader, "对比数据")).as(reader.name()).isEmpty();
            assertThat(names(reader, "云溪机械 对比数据")).as(reader.name()).isEmpty();
        }
        assertThat(excerpts(member, "方法系统有效 云溪")).isEmpty();

        steps.sheetGiven(scorers.get(1), application, Stage.DOCUMENT, 55);
        assertThat(names(scorers.get(1), "对比数据")).hasSize(1);
        assertThat(names(scorers.get(2), "对比数据")).isEmpty();

        sql("""
                insert into recusal (id, programme, round, application, person, recused_at)
                select gen_random_uuid(), programme, round, id, p.person, now() from application,
                       (values ('%s'::uuid), ('%s')) p (person) where id = '%s'
                """.formatted(scorers.get(1).personId(), office.personId(), application.value()));
        assertThat(names(scorers.get(1), "对比数据")).isEmpty();
        assertThat(names(office, "对比数据")).isEmpty();
        assertThat(names(scorers.getFirst(), "对比数据")).hasSize(1);
    }

    @Test
    void whatACorrectionReplacedIsNotFound() {
        steps.sheetGiven(scorers.getFirst(), application, Stage.DOCUMENT, 50);
        var first = given(scorers.getFirst());
        var correction = new SheetId(UUID.randomUUID());
        allowed(context.getBean(AllowCorrection.class).allow(people.director(), new SheetId(first), correction, "误填"));
        sql("update sheet_entry set strengths = '更正以后重写' where sheet = '%s'".formatted(correction.value()));
        assertThat(names(office, "方法系统有效")).hasSize(1);
        assertThat(names(office, "更正以后")).isEmpty();

        steps.sheetGiven(scorers.getFirst(), application, Stage.DOCUMENT, 55);

        assertThat(origins("SHEET")).containsExactly(correction.value());
        assertThat(excerpts(office, "对比数据"))
                .extracting(SearchPage.Excerpt::origin)
                .isNotEmpty()
                .allMatch(origin ->
                        origin instanceof Origin.Sheet sheet && sheet.id().equals(correction.value()));
    }

    @Test
    void consensusIsFoundOnceItIsClosed() {
        scorers.forEach(scorer -> steps.sheetGiven(scorer, application, Stage.DOCUMENT, 50));
        assertThat(names(office, "讨论后一致")).isEmpty();
        steps.concluded(scorers.getFirst(), application, Stage.DOCUMENT, 50);
        assertThat(excerpts(office, "讨论后一致"))
                .singleElement()
                .isEqualTo(new SearchPage.Excerpt(new Origin.Consensus(Stage.DOCUMENT), List.of()));
        assertThat(names(scorers.get(2), "讨论后一致")).hasSize(1);
        assertThat(names(member, "讨论后一致")).isEmpty();
        // What is to be looked into on site is found on the sheets it was taken from.
        assertThat(excerpts(office, "核实改进"))
                .isNotEmpty()
                .extracting(SearchPage.Excerpt::origin)
                .hasOnlyElementsOfType(Origin.Sheet.class);
    }

    @Test
    void searchIsConfinedToCommentsOrToASection() {
        steps.sheetGiven(scorers.getFirst(), application, Stage.DOCUMENT, 50);
        assertThat(names(office, "对比数据", round, COMMENTS)).hasSize(1);
        assertThat(names(office, "对比数据", round, REPORT)).isEmpty();
        assertThat(names(office, "卓越绩效", round, REPORT)).hasSize(1);
        assertThat(names(office, "卓越绩效", round, COMMENTS)).isEmpty();
        assertThat(names(office, "云溪机械", round, COMMENTS)).isEmpty();
        assertThat(names(office, "对比数据 卓越绩效", round, COMMENTS)).isEmpty();
        assertThat(names(office, "对比数据 卓越绩效", round, null)).hasSize(1);
        assertThat(names(office, "对比数据", new RoundId(UUID.randomUUID()), null)).isEmpty();
        assertThat(page(office, "", null, null).comments()).isTrue();
        assertThat(page(member, "", null, null).comments()).isFalse();
    }

    @Test
    void nothingIsFoundFromAnotherProgramme() {
        steps.sheetGiven(scorers.getFirst(), application, Stage.DOCUMENT, 50);
        var elsewhere = new Actor(
                office.name(),
                office.requirePerson(),
                new ProgrammeId(UUID.randomUUID()),
                List.of(new Actor.Grant(Role.OFFICE, null), new Actor.Grant(Role.SUPERVISOR, null)));
        for (var word : List.of("对比数据", "云溪机械", "卓越绩效")) {
            assertThat(names(office, word)).as(word).hasSize(1);
            assertThat(names(elsewhere, word)).as(word).isEmpty();
        }
    }

    /** What is there when the tables come is entered by the same functions. */
    @Test
    void everyPieceIsKeptAsItWouldBeMadeAnew() throws SQLException {
        scorers.forEach(scorer -> steps.sheetGiven(scorer, application, Stage.DOCUMENT, 50));
        steps.concluded(scorers.getFirst(), application, Stage.DOCUMENT, 50);
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var differing = statement.executeQuery("""
                        (select * from award.search_piece except select * from award.every_piece())
                        union all (select * from award.every_piece() except select * from award.search_piece)
                        """)) {
            assertThat(differing.next()).isFalse();
        }
        assertThat(origins("SHEET")).hasSize(3);
        assertThat(origins("FORM")).hasSize(1);
        assertThat(origins("KNOWN")).containsExactly(application.value());
    }

    private Actor recommender() {
        return new RecommendationsSteps(context, people).recommender(round);
    }

    private SearchPage page(Actor reader, String words, @Nullable RoundId in, @Nullable Scope scope) {
        return context.getBean(SearchReadings.class)
                .search(reader, new Sought(words, in, null, scope), new PageRequest(1, 20));
    }

    private List<String> names(Actor reader, String words) {
        return names(reader, words, null, null);
    }

    private List<String> names(Actor reader, String words, @Nullable RoundId in, @Nullable Scope scope) {
        var found = Objects.requireNonNull(page(reader, words, in, scope).found());
        assertThat(found.total()).isEqualTo(found.rows().size());
        return found.rows().stream()
                .map(line -> line.name().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }

    private List<SearchPage.Excerpt> excerpts(Actor reader, String words) {
        return Objects.requireNonNull(page(reader, words, null, null).found()).rows().stream()
                .flatMap(line -> line.excerpts().stream())
                .toList();
    }

    private static UUID given(Actor scorer) {
        return ids("select id from award.sheet where given_at is not null and person = '%s'"
                        .formatted(scorer.personId()))
                .getFirst();
    }

    private static List<UUID> origins(String source) {
        return ids("select origin from award.search_piece where source = '%s'".formatted(source));
    }

    /** A team of all scorers reads the papers, of which none has an interest. */
    private void assigned() {
        sql("""
                create temporary table given as
                select a.*, gen_random_uuid() as team, '%2$s'::uuid as office from application a where a.id = '%1$s';
                insert into team (id, programme, round, stage, kind, name, justification, formed_by, formed_at)
                select team, programme, round, 'DOCUMENT', kind, '一组', '', office, now() from given;
                insert into assignment (id, programme, round, stage, application, team, assigned_at)
                select gen_random_uuid(), programme, round, 'DOCUMENT', id, team, now() from given;
                insert into conflict_case (application, programme, round, kind, name, listed_at)
                select id, programme, round, kind, name, now() from given;
                insert into pledge (id, programme, round, person, wording, given_at)
                select gen_random_uuid(), programme, round, person, '承诺', now() from given, unnest(array[%3$s]::uuid[]) person;
                insert into team_member (id, programme, round, team, person, leader, joined_at, reason)
                select gen_random_uuid(), programme, round, team, person, number = 1, now(), ''
                from given, unnest(array[%3$s]::uuid[]) with ordinality m (person, number);
                insert into declaration (id, programme, round, application, person, statement, ground, declared_at)
                select gen_random_uuid(), programme, round, id, person, 'NONE', '', now() from given, unnest(array[%3$s]::uuid[]) person;
                update application a set status = 'QUALIFIED' from given where given.id = a.id;
                update round r set phase = 'DOCUMENT_REVIEW' from given where given.round = r.id
                """.formatted(
                application.value(),
                office.personId(),
                scorers.stream().map(scorer -> "'" + scorer.personId() + "'").collect(Collectors.joining(","))));
    }

    private static List<UUID> ids(String sql) {
        var found = new ArrayList<UUID>();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static void sql(String statements) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
