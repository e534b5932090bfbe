package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.announcements.AnnouncedPart;
import gov.award.announcements.CorrectionForm;
import gov.award.announcements.CorrectionPoint;
import gov.award.announcements.DraftCorrection;
import gov.award.announcements.DraftSupplement;
import gov.award.announcements.IssueFollowing;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.ClaimCheck;
import gov.award.applicants.InvitationCode;
import gov.award.applicants.InvitationId;
import gov.award.applicants.InviteMember;
import gov.award.applicants.ProveClaim;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.AskLateReceipt;
import gov.award.applications.BeginTransfer;
import gov.award.applications.CompareWithdrawal;
import gov.award.applications.PaperActId;
import gov.award.applications.PaperForm;
import gov.award.applications.RecordFailure;
import gov.award.applications.RecordWithdrawal;
import gov.award.applications.RefuseLateReceipt;
import gov.award.applications.WithdrawApplication;
import gov.award.assessments.AssessmentsSteps;
import gov.award.clarifications.AnswerUnit;
import gov.award.clarifications.AskApplicant;
import gov.award.clarifications.ClarificationId;
import gov.award.clarifications.CompareUnitAnswer;
import gov.award.clarifications.PassOnQuestion;
import gov.award.clarifications.RecordUnitAnswer;
import gov.award.committee.CommitteeSteps;
import gov.award.competence.CompetenceSteps;
import gov.award.competence.ScopeId;
import gov.award.consultations.ConsultationsSteps;
import gov.award.cultivation.CultivationForm;
import gov.award.cultivation.CultivationId;
import gov.award.cultivation.CultivationKind;
import gov.award.cultivation.RecordCultivation;
import gov.award.cultivation.SupplementCultivation;
import gov.award.files.Compared;
import gov.award.files.TransferId;
import gov.award.files.TransferOpening;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.inquiries.AnswerInquiry;
import gov.award.inquiries.InquiryId;
import gov.award.inquiries.OpenInquiry;
import gov.award.inquiries.RecordInquiryAnswer;
import gov.award.measures.Kind;
import gov.award.measures.Verdict;
import gov.award.panels.AssignCase;
import gov.award.panels.DecideInterest;
import gov.award.panels.FormTeam;
import gov.award.panels.InterestOutcome;
import gov.award.panels.OpenDocumentReview;
import gov.award.panels.PanelsSteps;
import gov.award.panels.RecusePerson;
import gov.award.panels.Stage;
import gov.award.panels.TeamForm;
import gov.award.panels.TeamId;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.qualification.RefuseApplication;
import gov.award.qualification.StateCase;
import gov.award.qualification.TellIntendedRefusal;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.search.SearchSteps;
import gov.award.testing.MovableClock;
import gov.award.transmittals.ForwardTogether;
import gov.award.transmittals.TransmittalId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A round played through the acts up to the document review, with someone in every {@link Position}. */
class PlayedRound {

    final ApplicationContext program;
    final MovableClock clock;
    final PeopleSteps people;
    final RoundsSteps rounds;
    final RecommendationsSteps recommendations;
    final ApplicationsSteps applications;
    final PanelsSteps panels;
    final AssessmentsSteps assessments;
    final CommitteeSteps committee;
    final CompetenceSteps competence;
    final ConsultationsSteps departments;
    final RoundId round;
    final Party party;
    final Party otherParty;
    final Party person;
    final Party unfitParty;
    private final Map<Position, Actor> cast = new EnumMap<>(Position.class);
    /** The second team that reads papers of organisations: those of the other. */
    final List<Actor> otherReaders = new ArrayList<>();

    private final Map<Position, String> sessions = new EnumMap<>(Position.class);

    /** The case, another organisation by another unit, an individual, and an organisation that does not qualify. */
    final ApplicationId theCase;

    final ApplicationId other;
    final ApplicationId individual;
    final ApplicationId unfit;

    /** Begun and never given in. */
    final ApplicationId draft;

    /** Handed in on paper, and withdrawn so. */
    final ApplicationId withdrawn;

    final InquiryId inquiry = new InquiryId(UUID.randomUUID());

    PlayedRound(ApplicationContext program) {
        this.program = program;
        clock = program.getBean(MovableClock.class);
        people = PeopleSteps.installed(program);
        rounds = new RoundsSteps(program, people);
        recommendations = new RecommendationsSteps(program, people);
        applications = new ApplicationsSteps(program, people);
        assessments = new AssessmentsSteps(program);
        round = rounds.announcedRound();
        panels = new PanelsSteps(program, people, rounds.office());
        committee = CommitteeSteps.appointed(program, people, rounds.office(), 3);
        departments = new ConsultationsSteps(program, people);
        competence = new CompetenceSteps(program, people);
        cast();
        party = applications.organisation("蓝溪机械有限公司");
        otherParty = applications.organisation("石桥纺织有限公司");
        person = applications.individual("沈一鸣");
        unfitParty = applications.organisation("松岗建材有限公司");
        cast.put(Position.MEMBER, party.member());
        cast.put(Position.OTHER_MEMBER, otherParty.member());
        cast.put(Position.REFUSED_MEMBER, unfitParty.member());
        var unit = is(Position.UNIT).units(Role.RECOMMENDER).getFirst();
        var otherUnit = is(Position.OTHER_UNIT).units(Role.RECOMMENDER).getFirst();
        competence.scoped(unit, "蓝溪镇");
        theCase = applications.complete(party, round, unit, "三全五化质量管理模式");
        allowed(competence.declare(party.member(), theCase, "石桥镇", "历年均由该单位培育辅导"));
        allowed(applications.submit(party, theCase));
        individual = applications.complete(person, round, unit, "三全五化质量管理模式");
        allowed(competence.declare(person.member(), individual, "蓝溪镇", ""));
        allowed(applications.submit(person, individual));
        other = applications.complete(otherParty, round, otherUnit, "精益生产管理模式");
        allowed(applications.submit(otherParty, other));
        unfit = applications.complete(unfitParty, round, otherUnit, "全员改善管理模式");
        allowed(applications.submit(unfitParty, unfit));
        var drafter = applications.organisation("青石食品有限公司");
        cast.put(Position.DRAFTER, drafter.member());
        draft = applications.complete(drafter, round, otherUnit, "五步管理模式");
        allowed(applications.save(drafter, draft, Section.PROFILE, 1, Map.of("profile-text", "青石食品，改写过的概述")));
        transferBegun();
        givenBack(claimedOnPaper("白鹭竹艺合作社", 700));
        withdrawn = givenInOnPaper(claimedOnPaper("竹溪笋干合作社", 701));
        withdrawnOnPaper(is(Position.OTHER_UNIT), withdrawn);
        SearchSteps.reportsRead(program);
        scopeProposed(otherUnit);
        nurtured();
        clarified();
        corrected();
        recommended();
        qualified();
        teamed();
        documentsRead();
        inquired();
        invited("Link-During-The-Review");
    }

    /** The links are in {@code addresses.txt}. */
    final void invited(String link) {
        allowed(program.getBean(InviteMember.class)
                .invite(
                        party.member(),
                        party.id(),
                        new InvitationId(UUID.randomUUID()),
                        is(Position.NEWCOMER).name(),
                        new InvitationCode(link)));
    }

    private Party claimedOnPaper(String name, int number) {
        var entering = PeopleSteps.entering(is(Position.OFFICE));
        var cooperative = new Party(
                new ApplicantId(UUID.randomUUID()), entering, Kind.ORGANISATION, ApplicationsSteps.uscc(number));
        allowed(applications.claim(cooperative, name));
        allowed(program.getBean(ProveClaim.class)
                .prove(entering, cooperative.id(), List.of(ApplicationsSteps.pdf("授权委托书.pdf"))));
        return cooperative;
    }

    private void givenBack(Party cooperative) {
        var entry = applications.draft(cooperative, round, "2026-017");
        allowed(program.getBean(WithdrawApplication.class).withdraw(cooperative.member(), entry, "材料不全，已当面退还"));
    }

    private ApplicationId givenInOnPaper(Party cooperative) {
        applications.confirm(cooperative, new ClaimCheck(true, true, true, true, "营业执照、授权委托书原件已核对"));
        var unit = is(Position.OTHER_UNIT).units(Role.RECOMMENDER).getFirst();
        var given = applications.complete(cooperative, round, unit, "竹艺匠心管理法", "2026-018");
        allowed(applications.submit(cooperative, given));
        return given;
    }

    /** A question is answered, another and an inquiry are answered and nobody has compared it, and the application is withdrawn. */
    private void withdrawnOnPaper(Actor asking, ApplicationId given) {
        var asked = List.of(new ClarificationId(UUID.randomUUID()), new ClarificationId(UUID.randomUUID()));
        var inquired = new InquiryId(UUID.randomUUID());
        for (var question : asked) {
            allowed(program.getBean(AskApplicant.class).ask(asking, given, question, "请说明社员人数。", 2));
        }
        var form = new OpenInquiry.Form("来信反映拖欠货款。", "请说明货款结算情况。", clock.today().plusDays(5));
        allowed(program.getBean(OpenInquiry.class).open(is(Position.OFFICE), given, inquired, form));
        var recording = is(Position.RECUSED_OFFICE);
        var comparing = is(Position.DIRECTOR);
        allowed(program.getBean(PassOnQuestion.class)
                .pass(recording, given, asked.getLast(), new PassOnQuestion.Form(clock.today(), "当面告知理事长")));
        for (var question : asked) {
            var answer = new PaperActId(UUID.randomUUID());
            allowed(program.getBean(RecordUnitAnswer.class)
                    .record(recording, given, question, answer, onPaper("社员四十二人"), ApplicationsSteps.pdf("签名答复.pdf")));
            if (question.equals(asked.getFirst())) {
                allowed(program.getBean(CompareUnitAnswer.class)
                        .compare(comparing, given, question, answer, Compared.CONFIRMED, ""));
            }
        }
        allowed(program.getBean(RecordInquiryAnswer.class)
                .record(
                        recording,
                        inquired,
                        new PaperActId(UUID.randomUUID()),
                        onPaper("货款已经结清"),
                        ApplicationsSteps.pdf("签名说明.pdf")));
        for (var outcome : List.of(Compared.REJECTED, Compared.CONFIRMED)) {
            var withdrawal = new PaperActId(UUID.randomUUID());
            allowed(program.getBean(RecordWithdrawal.class)
                    .record(recording, given, withdrawal, onPaper("今年歇业整修"), ApplicationsSteps.pdf("撤回申请.pdf")));
            allowed(program.getBean(CompareWithdrawal.class).compare(comparing, given, withdrawal, outcome, "没有盖章"));
        }
    }

    private PaperForm onPaper(String text) {
        return new PaperForm(text, clock.today(), "由其理事长当面递交");
    }

    final Actor is(Position position) {
        return Objects.requireNonNull(cast.get(position), position.name());
    }

    /** Value of the session's cookie; empty for the public. */
    final String session(Position position) {
        return Objects.requireNonNull(sessions.get(position), position.name());
    }

    /** Everyone signs in. */
    final void signIn() throws Exception {
        var signedIn = new Sessions(program, is(Position.OFFICE));
        sessions.put(Position.PUBLIC, "");
        sessions.put(Position.OFFICE, signedIn.first());
        for (var each : cast.entrySet()) {
            if (each.getKey() != Position.OFFICE) {
                sessions.put(each.getKey(), signedIn.alsoOf(each.getValue()));
            }
        }
    }

    private void cast() {
        cast.put(Position.NEWCOMER, people.actor(Role.APPLICANT));
        var otherUnit = people.anotherUnit(UnitPart.RECOMMENDING, "县经开区管委会");
        cast.put(Position.UNIT, recommendations.recommender(round));
        cast.put(Position.UNPLEDGED_UNIT, people.actor(Role.RECOMMENDER));
        cast.put(Position.OTHER_UNIT, recommendations.recommender(round, otherUnit));
        cast.put(Position.OFFICE, recommendations.pledged(round, rounds.office()));
        cast.put(Position.UNPLEDGED_OFFICE, people.actor(Role.OFFICE));
        cast.put(Position.RECUSED_OFFICE, recommendations.pledged(round, people.actor(Role.OFFICE)));
        cast.put(Position.DIRECTOR, recommendations.pledged(round, rounds.director()));
        cast.put(Position.AGENCY, recommendations.pledged(round, people.actor(Role.AGENCY)));
        cast.put(
                Position.OTHER_AGENCY,
                recommendations.pledged(
                        round, people.actor(Role.AGENCY, people.anotherUnit(UnitPart.AGENCY, "云溪调查事务所"))));
        cast.put(Position.DEPARTMENT, departments.speakers().get(0));
        cast.put(Position.OTHER_DEPARTMENT, departments.speakers().get(1));
        cast.put(Position.UNPLEDGED_DEPARTMENT, departments.speakers().get(2));
        cast.put(Position.CHAIR, committee.seats().get(0).actor());
        cast.put(Position.COMMITTEE, committee.seats().get(2).actor());
        cast.put(Position.RECUSED_COMMITTEE, committee.seats().get(3).actor());
        cast.put(Position.UNPLEDGED_COMMITTEE, committee.seats().get(4).actor());
        committee.seats().stream()
                .map(CommitteeSteps.Seat::actor)
                .filter(member -> !member.equals(is(Position.UNPLEDGED_COMMITTEE)))
                .forEach(member -> recommendations.pledged(round, member));
        for (var position :
                List.of(Position.GOVERNMENT, Position.FINANCE, Position.SUPERVISOR, Position.ADMINISTRATOR)) {
            cast.put(position, people.actor(position.role()));
        }
        recommendations.pledged(round, is(Position.GOVERNMENT));
    }

    /** One that waits for the director. */
    private void scopeProposed(UnitId unit) {
        allowed(competence.propose(is(Position.OFFICE), unit, new ScopeId(UUID.randomUUID()), "石桥镇"));
    }

    private void nurtured() {
        for (var position : List.of(Position.UNIT, Position.OTHER_UNIT)) {
            var id = new CultivationId(UUID.randomUUID());
            var actor = is(position);
            var form =
                    new CultivationForm(CultivationKind.NURTURE, clock.today(), position + "的标准宣贯会", position + "所属企业");
            allowed(program.getBean(RecordCultivation.class)
                    .record(
                            actor,
                            id,
                            actor.units(Role.RECOMMENDER).getFirst(),
                            form,
                            List.of(ApplicationsFile.named(position + "签到表.pdf"))));
            allowed(program.getBean(SupplementCultivation.class).supplement(actor, id, position + "会后走访", List.of()));
        }
    }

    private void clarified() {
        var asked = new ClarificationId(UUID.randomUUID());
        allowed(program.getBean(AskApplicant.class).ask(is(Position.UNIT), theCase, asked, "请说明近三年产值的统计口径。", 2));
        allowed(program.getBean(AnswerUnit.class)
                .answer(party.member(), theCase, asked, "按统计年报口径填列。", List.of(ApplicationsFile.named("统计年报.pdf"))));
    }

    private void recommended() {
        var unit = is(Position.UNIT);
        recommendations.given(unit, theCase, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        recommendations.given(unit, individual, Kind.INDIVIDUAL, OpinionOutcome.RECOMMENDED);
        allowed(program.getBean(ForwardTogether.class)
                .forward(
                        unit,
                        new TransmittalId(UUID.randomUUID()),
                        new PaperId(UUID.randomUUID()),
                        List.of(theCase, individual)));
        var otherUnit = is(Position.OTHER_UNIT);
        recommendations.recommended(otherUnit, other, Kind.ORGANISATION);
        recommendations.given(otherUnit, unfit, Kind.ORGANISATION, OpinionOutcome.NOT_RECOMMENDED);
        allowed(program.getBean(gov.award.recommendations.ForwardApplication.class)
                .forward(otherUnit, unfit));
    }

    private void qualified() {
        clock.set(clock.today().plusDays(31));
        rounds.closed(round);
        askedToBeReceivedLate();
        var office = is(Position.OFFICE);
        recommendations.qualified(office, theCase, Kind.ORGANISATION);
        recommendations.qualified(office, other, Kind.ORGANISATION);
        recommendations.qualified(office, individual, Kind.INDIVIDUAL);
        var told = new PaperId(UUID.randomUUID());
        allowed(program.getBean(TellIntendedRefusal.class).tell(office, unfit, UUID.randomUUID(), told, "未获推荐。"));
        var recorded = UUID.randomUUID();
        allowed(recommendations.recordStatement(office, unfit, recorded, "口头陈述：已经报请复查。", clock.today()));
        allowed(recommendations.compareStatement(is(Position.DIRECTOR), unfit, recorded, Compared.REJECTED, "笔录未经其签字"));
        allowed(program.getBean(StateCase.class).state(unfitParty.member(), unfit, "情况已经整改。", null));
        allowed(program.getBean(RefuseApplication.class)
                .refuse(is(Position.DIRECTOR), unfit, new PaperId(UUID.randomUUID()), "整改发生在申报截止之后。"));
    }

    /** A correction is issued, and a supplement drafted that nobody is told of. */
    private void corrected() {
        var point = new CorrectionPoint(AnnouncedPart.HOW_TO_APPLY, "证明材料", "证明材料原件");
        allowed(program.getBean(DraftCorrection.class)
                .draft(
                        is(Position.OFFICE),
                        round,
                        UUID.randomUUID(),
                        CorrectionForm.of(rounds.announcement(round), "原公告笔误。", "评审办", point, null)));
        rounds.channel(round, "medium");
        rounds.channel(round, "website");
        allowed(program.getBean(IssueFollowing.class)
                .issue(is(Position.DIRECTOR), round, new PaperId(UUID.randomUUID()), null));
        allowed(program.getBean(DraftSupplement.class)
                .draft(
                        is(Position.OFFICE),
                        round,
                        UUID.randomUUID(),
                        new DraftSupplement.Form("纸质材料可以邮寄。", "评审办", null)));
    }

    private void transferBegun() {
        var name = Base64.getEncoder().encodeToString("检测报告.pdf".getBytes(UTF_8));
        var opening = TransferOpening.of("1000", "name " + name).orElseThrow();
        allowed(program.getBean(BeginTransfer.class)
                .begin(
                        is(Position.DRAFTER),
                        draft,
                        new TransferId(UUID.randomUUID()),
                        FilePlace.EVIDENCE.code(),
                        opening));
    }

    private void askedToBeReceivedLate() {
        var request = UUID.randomUUID();
        var yesterday = clock.today().minusDays(1);
        allowed(program.getBean(RecordFailure.class)
                .record(
                        is(Position.OFFICE),
                        round,
                        UUID.randomUUID(),
                        new RecordFailure.Form(yesterday.atTime(15, 0), yesterday.atTime(17, 40), "机房停电")));
        allowed(program.getBean(AskLateReceipt.class).ask(is(Position.DRAFTER), draft, request, "提交时页面打不开"));
        allowed(program.getBean(RefuseLateReceipt.class).refuse(is(Position.DIRECTOR), request, "系统日志没有故障记录。"));
    }

    private void inquired() {
        opened(inquiry, "有群众反映其受到环保处罚。", "请说明环保处罚情况。");
        allowed(program.getBean(AnswerInquiry.class)
                .answer(party.member(), inquiry, "处罚已被依法撤销。", List.of(ApplicationsFile.named("撤销决定书.pdf"))));
    }

    final void opened(InquiryId id, String reason, String questions) {
        var form = new OpenInquiry.Form(reason, questions, clock.today().plusDays(5));
        allowed(program.getBean(OpenInquiry.class).open(is(Position.OFFICE), theCase, id, form));
    }

    private void teamed() {
        var ready = panels.ready(round, 11);
        var readers = ready.subList(0, 4);
        var visitors = ready.subList(4, 7);
        otherReaders.addAll(ready.subList(7, 10));
        cast.put(Position.LEADER, readers.get(0));
        cast.put(Position.SCORER, readers.get(1));
        cast.put(Position.LATE_SCORER, readers.get(2));
        cast.put(Position.RECUSED_SCORER, readers.get(3));
        cast.put(Position.OTHER_LEADER, otherReaders.getFirst());
        cast.put(Position.SITE_LEADER, visitors.getFirst());
        cast.put(Position.IDLE_ASSESSOR, ready.getLast());
        for (var kind : Kind.values()) {
            var team = panels.team(round, Stage.DOCUMENT, kind, readers);
            panels.team(round, Stage.SITE, kind, visitors);
            if (kind == Kind.ORGANISATION) {
                assigned(theCase, team);
                assigned(other, secondTeam());
            }
        }
        var cases = List.of(theCase, other, individual);
        panels.unconcerned(round, readers.subList(0, 3), cases);
        panels.unconcerned(round, visitors, cases);
        panels.unconcerned(round, List.of(is(Position.RECUSED_SCORER)), List.of(other, individual));
        panels.unconcerned(round, otherReaders, cases);
        for (var position : List.of(Position.RECUSED_SCORER, Position.RECUSED_COMMITTEE)) {
            panels.interested(round, is(position), theCase, "曾任该公司顾问");
            var declaration = RankingsSteps.ids(
                            "select id from award.declaration where statement = 'INTEREST' and person = ?",
                            is(position).personId())
                    .getFirst();
            allowed(program.getBean(DecideInterest.class)
                    .decide(is(Position.OFFICE), declaration, InterestOutcome.RECUSED, "利害关系明确"));
        }
        allowed(program.getBean(RecusePerson.class)
                .recuse(is(Position.DIRECTOR), is(Position.RECUSED_OFFICE).requirePerson(), theCase, "近亲属任职"));
        allowed(program.getBean(OpenDocumentReview.class).open(is(Position.OFFICE), round));
    }

    private TeamId secondTeam() {
        var team = new TeamId(UUID.randomUUID());
        var persons = otherReaders.stream().map(Actor::requirePerson).toList();
        var form = new TeamForm(Stage.DOCUMENT, Kind.ORGANISATION, "组织材料评审二组", persons, persons.getFirst());
        allowed(program.getBean(FormTeam.class).form(is(Position.OFFICE), team, round, form, "申报组织较多，分组评审。"));
        return team;
    }

    private void assigned(ApplicationId application, TeamId team) {
        allowed(program.getBean(AssignCase.class).assign(is(Position.OFFICE), application, team));
    }

    private void documentsRead() {
        for (var application : List.of(theCase, individual)) {
            assessments.sheetGiven(is(Position.LEADER), application, Stage.DOCUMENT, 60);
            assessments.sheetGiven(is(Position.SCORER), application, Stage.DOCUMENT, 55);
        }
        assessments.sheetGiven(is(Position.RECUSED_SCORER), individual, Stage.DOCUMENT, 50);
        otherReaders.subList(0, 2).forEach(reader -> assessments.sheetGiven(reader, other, Stage.DOCUMENT, 55));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
