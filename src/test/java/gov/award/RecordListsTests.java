package gov.award;

import static gov.award.testing.Rows.copy;
import static gov.award.testing.Rows.id;
import static gov.award.testing.Rows.run;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps;
import gov.award.clarifications.AskApplicant;
import gov.award.clarifications.ClarificationId;
import gov.award.committee.CommitteeSteps;
import gov.award.competence.CompetenceSteps;
import gov.award.cultivation.CultivationForm;
import gov.award.cultivation.CultivationId;
import gov.award.cultivation.CultivationKind;
import gov.award.cultivation.RecordCultivation;
import gov.award.cultivation.SupplementCultivation;
import gov.award.measures.Kind;
import gov.award.measures.Verdict;
import gov.award.objections.ObjectionsSteps;
import gov.award.people.GrantId;
import gov.award.people.PeopleSteps;
import gov.award.people.ProposeGrant;
import gov.award.people.ResetFactor;
import gov.award.people.ResetId;
import gov.award.people.UnitPart;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.register.EntryForm;
import gov.award.register.EntrySort;
import gov.award.register.RegisterSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.supervision.SupervisionSteps;
import gov.award.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A page costs the same number of statements whether its list of what is on record has ten rows or five hundred. */
@DatabaseTest
class RecordListsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private RoundId round;
    private ListPages pages;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        pages = new ListPages(context, http);
    }

    @Test
    void register() throws Exception {
        var entry = RegisterSteps.confirmed(
                context,
                rounds.office(),
                people.director(),
                EntrySort.ROUND,
                EntryForm.round("第一届", "云政发〔2020〕1号", LocalDate.of(2020, 5, 1), 2020));
        pages.seenBy(rounds.office(), "/register", "/");
        pages.seenByAnyone("/public/winners");
        pages.alike((from, to) -> {
            copy(
                    "register_entry",
                    "t.id = '" + entry.value() + "'",
                    "'id', " + id("e") + ", 'title', '第' || g || '届'",
                    from,
                    to);
            copy("register_confirmation", "t.entry = '" + entry.value() + "'", "'entry', " + id("e"), from, to);
        });
    }

    @Test
    void unitsAndPeople() throws Exception {
        var person = people.actor(Role.RECOMMENDER);
        pages.seenBy(people.administrator(), "/units", "/people", "/confirmations");
        pages.seenBy(people.actor(Role.SUPERVISOR), "/people", "/units");
        pages.alike((from, to) -> {
            ListPages.persons(person.requirePerson(), from, to);
            copy(
                    "unit",
                    "t.id = '" + people.unit(UnitPart.RECOMMENDING).value() + "'",
                    "'id', " + id("u") + ", 'name', '单位' || g",
                    from,
                    to);
            copy(
                    "unit_part",
                    "t.unit = '" + people.unit(UnitPart.RECOMMENDING).value() + "'",
                    "'unit', " + id("u"),
                    from,
                    to);
        });
    }

    @Test
    void confirmations() throws Exception {
        var newcomer = people.account("newcomer");
        assertThat(context.getBean(ProposeGrant.class)
                        .propose(people.administrator(), new GrantId(UUID.randomUUID()), newcomer, Role.ASSESSOR, null))
                .isEqualTo(Verdict.ALLOWED);
        var clerk = people.actor(Role.OFFICE).requirePerson();
        assertThat(context.getBean(ResetFactor.class)
                        .reset(people.administrator(), new ResetId(UUID.randomUUID()), clerk))
                .isEqualTo(Verdict.ALLOWED);
        for (var actor : List.of(people.administrator(), people.director(), people.actor(Role.SUPERVISOR))) {
            pages.seenBy(actor, "/confirmations", "/");
        }
        pages.alike((from, to) -> {
            ListPages.persons(newcomer, from, to);
            copy(
                    "credential_reset",
                    "t.person = '" + clerk.value() + "'",
                    "'id', " + id("w") + ", 'person', " + id("p"),
                    from,
                    to);
        });
    }

    @Test
    void papersAndNotices() throws Exception {
        var unit = people.actor(Role.RECOMMENDER);
        run("""
                insert into notice (id, programme, recipient, key, arguments, url, sent_at)
                values (md5('first')::uuid, '%s', '%s', 'notice.rounds.announced', '{甲,乙}', '/', now())
                """.formatted(people.programme().value(), unit.personId()));
        pages.seenBy(unit, "/inbox", "/");
        pages.seenBy(rounds.office(), "/notices/sent", "/papers");
        pages.seenBy(people.director(), "/papers");
        pages.alike((from, to) -> {
            copy("notice", "t.id = md5('first')::uuid", "'id', " + id("o"), from, to);
            copy(
                    "paper",
                    "t.round = '" + round.value() + "' and t.kind = 'ANNOUNCEMENT' and t.number < 1000",
                    "'id', " + id("h") + ", 'number', 1000 + g",
                    from,
                    to);
        });
    }

    @Test
    void complaints() throws Exception {
        var steps = new ObjectionsSteps(context, people, rounds.office());
        var complaint = steps.complaint(round, null);
        pages.seenBy(rounds.office(), "/complaints", "/");
        pages.seenBy(people.actor(Role.SUPERVISOR), "/complaints", "/");
        pages.alike((from, to) -> copy(
                "complaint",
                "t.id = '" + complaint.value() + "'",
                "'id', " + id("x") + ", 'number', 1000 + g, 'code_digest', md5('x' || g) || md5('y' || g)",
                from,
                to));
    }

    @Test
    void awards() throws Exception {
        var application = new RankingsSteps(context, people).shortlisted(round, Kind.ORGANISATION, "甲公司");
        run("""
                insert into award_decision (id, round, programme, document, decided, entered_at, published_at, published_by)
                values (md5('decision')::uuid, '%1$s', '%2$s', '云政发〔2026〕8号', date '2026-02-01', now(), now(), '%4$s');
                insert into award (id, programme, round, decision, application, applicant, party, kind, name, model, edition, document, decided,
                                   certificate, prize_fen, entered_at)
                select md5('award')::uuid, a.programme, a.round, md5('decision')::uuid, a.id, a.applicant, repeat('0', 64), a.kind, a.name, a.model,
                       'hengyang-2023', '云政发〔2026〕8号', date '2026-02-01', '证书0号', 10000000, now()
                from application a where a.id = '%3$s'
                """.formatted(
                        round.value(),
                        people.programme().value(),
                        application.value(),
                        people.director().personId()));
        pages.seenBy(rounds.office(), "/awards", "/rounds/" + round.text() + "/award", "/revocations", "/");
        pages.seenBy(people.actor(Role.FINANCE), "/awards", "/rounds/" + round.text() + "/award", "/");
        pages.seenByAnyone("/public/winners", "/public/revocations", "/");
        pages.alike((from, to) -> {
            ListPages.applications(application, from, to);
            copy(
                    "award",
                    "t.id = md5('award')::uuid",
                    "'id', " + id("b") + ", 'application', " + id("a")
                            + ", 'name', '公司' || g, 'certificate', '证书' || g",
                    from,
                    to);
        });
    }

    @Test
    void revocations() throws Exception {
        var application = new RankingsSteps(context, people).shortlisted(round, Kind.ORGANISATION, "甲公司");
        run("""
                insert into revocation (id, programme, award, round, application, applicant, party, kind, award_title, certificate, edition,
                                        awarded_on, ground, happened, facts, state, reported_by, reported_at)
                select md5('revocation')::uuid, a.programme, md5('award')::uuid, a.round, a.id, a.applicant, a.name, a.kind, '县长质量奖',
                       '证书0号', 'hengyang-2023', date '2026-02-01', 'ACCIDENT', date '2026-02-20', '发生一般事故', 'REPORTED', '%2$s', now()
                from application a where a.id = '%1$s';
                insert into revocation_notice (revocation, programme, award, party, kind, award_title, certificate, ground, document,
                                               revoked_on, published_at)
                select r.id, r.programme, r.award, r.party, r.kind, r.award_title, r.certificate, r.ground, '云政发〔2026〕9号',
                       date '2026-02-25', now()
                from revocation r
                """.formatted(application.value(), people.director().personId()));
        for (var actor : List.of(
                rounds.office(),
                people.director(),
                people.actor(Role.FINANCE),
                people.actor(Role.GOVERNMENT),
                people.actor(Role.SUPERVISOR))) {
            pages.seenBy(actor, "/revocations", "/");
        }
        pages.seenByAnyone("/public/revocations", "/");
        pages.alike((from, to) -> {
            ListPages.applications(application, from, to);
            copy(
                    "revocation",
                    "t.id = md5('revocation')::uuid",
                    "'id', " + id("v") + ", 'award', " + id("b") + ", 'application', " + id("a")
                            + ", 'party', '公司' || g",
                    from,
                    to);
            copy(
                    "revocation_notice",
                    "t.revocation = md5('revocation')::uuid",
                    "'revocation', " + id("v") + ", 'award', " + id("b") + ", 'party', '公司' || g",
                    from,
                    to);
        });
    }

    @Test
    void journalAndMeetings() throws Exception {
        var committee = CommitteeSteps.appointed(context, people, rounds.office(), 1);
        committee.planned();
        var supervisor = people.actor(Role.SUPERVISOR);
        pages.seenBy(supervisor, "/supervision/journal", "/supervision/matters", "/supervision", "/meetings", "/");
        pages.seenBy(committee.seats().getFirst().actor(), "/meetings", "/committee", "/");
        pages.alike((from, to) -> {
            copy("journal_entry", "t.act = 'AnnounceRound' and t.seq < 100000", "'seq', 100000 + g", from, to);
            copy("meeting", "t.title = '评委会第一次全体会议'", "'id', " + id("m") + ", 'title', '会议' || g", from, to);
        });
    }

    @Test
    void supervisionMatters() throws Exception {
        var concerned = people.actor(Role.ASSESSOR).requirePerson();
        new SupervisionSteps(context, people).about(round, concerned);
        var committee = CommitteeSteps.appointed(context, people, rounds.office(), 1);
        for (var actor : List.of(
                people.actor(Role.SUPERVISOR),
                rounds.office(),
                people.director(),
                committee.seats().getFirst().actor())) {
            pages.seenBy(actor, "/supervision/matters", "/");
        }
        pages.seenBy(people.actor(Role.SUPERVISOR), "/supervision");
        pages.alike((from, to) -> {
            ListPages.persons(concerned, from, to);
            copy(
                    "supervision",
                    "t.person = '" + concerned.value() + "'",
                    "'id', " + id("y") + ", 'person', " + id("p") + ", 'subject_name', '人员' || g",
                    from,
                    to);
        });
    }

    @Test
    void scopesOfUnits() throws Exception {
        var unit = people.unit(UnitPart.RECOMMENDING);
        new CompetenceSteps(context, people).scoped(unit, "西渡镇");
        var applications = new ApplicationsSteps(context, people);
        var party = applications.organisation("云溪机械有限公司");
        var draft = applications.complete(party, round, unit, "三全模式");
        pages.seenBy(people.actor(Role.OFFICE), "/recommending-units");
        pages.seenBy(people.director(), "/recommending-units", "/");
        pages.seenBy(
                party.member(),
                "/applications/" + draft.text() + "/competence",
                "/applications/" + draft.text() + "/unit",
                "/applications/" + draft.text() + "/submission");
        pages.alike((from, to) -> {
            var of = "t.unit = '" + unit.value() + "'";
            copy("unit", "t.id = '" + unit.value() + "'", "'id', " + id("u") + ", 'name', '单位' || g", from, to);
            copy("unit_part", of, "'unit', " + id("u"), from, to);
            copy("unit_scope", of, "'id', " + id("s") + ", 'unit', " + id("u"), from, to);
        });
    }

    @Test
    void workOfUnits() throws Exception {
        var unit = people.actor(Role.RECOMMENDER);
        var record = new CultivationId(UUID.randomUUID());
        var form = new CultivationForm(CultivationKind.CALL, LocalDate.of(2026, 3, 1), "动员会", "园区企业");
        assertThat(context.getBean(RecordCultivation.class)
                        .record(unit, record, people.unit(UnitPart.RECOMMENDING), form, List.of()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(SupplementCultivation.class).supplement(unit, record, "另有照片", List.of()))
                .isEqualTo(Verdict.ALLOWED);
        var at = "/cultivation/" + record.text();
        pages.seenBy(unit, "/cultivation", at);
        pages.seenBy(people.actor(Role.OFFICE), "/cultivation", "/cultivation/print", "/cultivation/table", at);
        pages.alike((from, to) -> {
            copy("cultivation", "t.id = '" + record.value() + "'", "'id', " + id("c"), from, to);
            copy(
                    "cultivation_supplement",
                    "t.cultivation = '" + record.value() + "' and t.text = '另有照片'",
                    "'id', " + id("s") + ", 'text', '补充' || g",
                    from,
                    to);
        });
    }

    @Test
    void questionsOfUnits() throws Exception {
        var steps = new RecommendationsSteps(context, people);
        var applications = new ApplicationsSteps(context, people);
        var party = applications.organisation("云溪机械有限公司");
        var application = applications.submitted(party, round);
        var unit = steps.recommender(round);
        assertThat(context.getBean(AskApplicant.class)
                        .ask(unit, application, new ClarificationId(UUID.randomUUID()), "请说明产值", 2))
                .isEqualTo(Verdict.ALLOWED);
        var at = "/applications/" + application.text() + "/clarifications";
        pages.seenBy(unit, at, "/recommendations/" + application.text(), "/");
        pages.seenBy(party.member(), at, "/");
        pages.alike((from, to) -> copy(
                "clarification",
                "t.application = '" + application.value() + "' and t.question = '请说明产值'",
                "'id', " + id("q") + ", 'question', '问题' || g",
                from,
                to));
    }
}
