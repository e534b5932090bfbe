package gov.award.leaks;

import gov.award.awards.AwardsSteps;
import gov.award.awards.DeclareUse;
import gov.award.awards.LineSort;
import gov.award.awards.RecordActivity;
import gov.award.awards.RecordExpense;
import gov.award.awards.UseForm;
import gov.award.committee.CheckRecusal;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps.Seat;
import gov.award.committee.MatterId;
import gov.award.committee.RecordRecusal;
import gov.award.committee.RecusalId;
import gov.award.consultations.AddressAnswer;
import gov.award.consultations.AnswerForm;
import gov.award.consultations.AnswerId;
import gov.award.consultations.ConsultationsSteps;
import gov.award.consultations.Opinion;
import gov.award.deliberations.ApprovalId;
import gov.award.deliberations.CheckReopening;
import gov.award.deliberations.CheckSubmission;
import gov.award.deliberations.Comparison;
import gov.award.deliberations.DeliberationsSteps;
import gov.award.deliberations.PutCandidates;
import gov.award.deliberations.RecordApproval;
import gov.award.deliberations.RecordReopening;
import gov.award.deliberations.RecordSubmission;
import gov.award.deliberations.ReopeningId;
import gov.award.deliberations.SubmissionId;
import gov.award.files.Compared;
import gov.award.imports.ImportSteps;
import gov.award.inquiries.CloseInquiry;
import gov.award.inquiries.InquiryId;
import gov.award.inquiries.InquiryOutcome;
import gov.award.objections.ComplaintForm;
import gov.award.objections.ObjectionsSteps;
import gov.award.objections.Outcome;
import gov.award.papers.PaperId;
import gov.award.people.ResetFactor;
import gov.award.people.ResetId;
import gov.award.rankings.RankingsSteps;
import gov.award.revocations.IncidentForm;
import gov.award.revocations.RevocationGround;
import gov.award.revocations.RevocationsSteps;
import gov.award.supervision.ReferForDiscipline;
import gov.award.supervision.ReferralForm;
import gov.award.supervision.SupervisionSteps;
import gov.award.workplans.PlanTask;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The round played on: through the committee to the award, a use of the prize and an incident. */
final class PlayedAward extends PlayedReview {

    static final String REPORTER = "举报人闻某";
    static final String REPORTERS_TELEPHONE = "13912345678";

    private static @Nullable PlayedAward played;

    private final Snapshot end;

    private PlayedAward(ApplicationContext program) throws Exception {
        super(program);
        ranked();
        consulted();
        deliberated();
        noticed();
        awarded();
        followedUp();
        ImportSteps.waiting(program, is(Position.OFFICE));
        invited("Link-After-The-Award");
        end = new Snapshot("played_award", clock);
    }

    /** As it stood while the document teams read. Played once for all tests of a program. */
    static PlayedRound atTheDocumentReview(ApplicationContext program) throws Exception {
        var award = of(program);
        award.documentReview.putBack();
        return award;
    }

    /** As it stood in the end. Played once for all tests of a program. */
    static PlayedAward atTheEnd(ApplicationContext program) throws Exception {
        var award = of(program);
        award.end.putBack();
        return award;
    }

    private static synchronized PlayedAward of(ApplicationContext program) throws Exception {
        var before = played;
        if (before != null && before.program == program) {
            return before;
        }
        var award = new PlayedAward(program);
        played = award;
        return award;
    }

    private void ranked() {
        allowed(program.getBean(CloseInquiry.class)
                .close(is(Position.DIRECTOR), inquiry, new CloseInquiry.Form(InquiryOutcome.UNFOUNDED, "处罚已被撤销，不计入。")));
        new RankingsSteps(program, people).candidatesFixed(is(Position.DIRECTOR), round, theCase, other, individual);
    }

    private void consulted() {
        var office = is(Position.OFFICE);
        allowed(departments.send(office, round));
        for (var speaker : departments.speakers()) {
            if (speaker.equals(is(Position.UNPLEDGED_DEPARTMENT))) {
                continue;
            }
            departments.pledged(round, speaker);
            var form = speaker.equals(is(Position.DEPARTMENT))
                    ? new AnswerForm(Opinion.OBJECTION, List.of(theCase.value()), "去年有一起投诉。", null)
                    : ConsultationsSteps.noObjection();
            allowed(departments.answer(speaker, round, form));
        }
        var objection = RankingsSteps.ids("select id from award.consultation_answer where outcome = 'OBJECTION'")
                .getFirst();
        allowed(program.getBean(AddressAnswer.class)
                .address(is(Position.DIRECTOR), new AnswerId(objection), new AddressAnswer.Form("投诉已于当年办结。")));
        allowed(departments.received(office, round, departments.withoutSpeaker(), clock.today()));
        clock.set(clock.today().plusDays(7));
        allowed(departments.close(is(Position.DIRECTOR), round));
    }

    private void deliberated() {
        var steps = new DeliberationsSteps(program, committee, round);
        allowed(program.getBean(PutCandidates.class).put(is(Position.OFFICE), round));
        var matters = cases().stream().map(steps::matter).toList();
        var meeting = committee.opened(matters.toArray(MatterId[]::new));
        for (var seat : committee.seats()) {
            if (!seat.actor().equals(is(Position.UNPLEDGED_COMMITTEE))) {
                panels.unconcerned(
                        round, List.of(seat.actor()), isRecused(seat) ? List.of(other, individual) : cases());
            }
        }
        recusalTakenFromAnotherPaper(matters.getFirst());
        for (var matter : matters) {
            committee.seats().stream()
                    .filter(seat -> !seat.actor().equals(is(Position.UNPLEDGED_COMMITTEE)))
                    .filter(seat -> !matter.equals(matters.getFirst()) || !isRecused(seat))
                    .forEach(seat -> allowed(committee.vote(seat, meeting, matter, Choice.FOR)));
            allowed(program.getBean(gov.award.committee.ResolveMatter.class)
                    .resolve(is(Position.CHAIR), meeting, matter, "一名委员尚未承诺，未参加表决"));
        }
        allowed(program.getBean(gov.award.committee.CloseMeeting.class).close(is(Position.OFFICE), meeting));
        requestTakenFromAnotherPaper();
        allowed(steps.resolve(is(Position.CHAIR), "达不到奖励条件", "按表决结果"));
    }

    private void recusalTakenFromAnotherPaper(MatterId matter) {
        var recusal = new RecusalId(UUID.randomUUID());
        allowed(program.getBean(RecordRecusal.class)
                .record(
                        is(Position.OFFICE),
                        recusal,
                        matter,
                        committee.seats().get(1).member(),
                        "其配偶在该公司任职",
                        ApplicationsFile.named("回避申请.pdf")));
        allowed(program.getBean(CheckRecusal.class)
                .check(is(Position.DIRECTOR), recusal, Compared.REJECTED, "原件所写不是本事项"));
    }

    private void requestTakenFromAnotherPaper() {
        clock.advance(Duration.ofMinutes(1));
        var request = new ReopeningId(UUID.randomUUID());
        allowed(program.getBean(RecordReopening.class)
                .record(
                        is(Position.OFFICE),
                        round,
                        request,
                        theCase,
                        "对其经营业绩有疑问",
                        ApplicationsFile.named("重新表决提议.pdf")));
        allowed(program.getBean(CheckReopening.class)
                .check(is(Position.DIRECTOR), request, new Comparison(Compared.REJECTED, "原件未经主任签字")));
    }

    private void submissionTakenFromAnotherPaper() {
        var record = new SubmissionId(UUID.randomUUID());
        allowed(program.getBean(RecordSubmission.class)
                .record(is(Position.OFFICE), round, record, ApplicationsFile.named("报请审定.pdf")));
        allowed(program.getBean(CheckSubmission.class)
                .check(is(Position.DIRECTOR), record, new Comparison(Compared.REJECTED, "原件未经主任签字")));
    }

    private boolean isRecused(Seat seat) {
        return seat.actor().equals(is(Position.RECUSED_COMMITTEE));
    }

    private void noticed() {
        var office = is(Position.OFFICE);
        var steps = new ObjectionsSteps(program, people, office);
        steps.issued(round);
        steps.published(round);
        var complaint = new gov.award.objections.ComplaintId(UUID.randomUUID());
        var form = ObjectionsSteps.form(
                gov.award.objections.ComplaintSort.COMPLAINT, round, theCase, REPORTER, REPORTERS_TELEPHONE, null);
        allowed(steps.file(
                complaint,
                new ComplaintForm(
                        form.sort(),
                        form.about(),
                        form.round(),
                        form.candidate(),
                        form.concerned(),
                        form.facts(),
                        "应急部门有记录",
                        form.name(),
                        form.contact()),
                List.of(ObjectionsSteps.file("举报材料.pdf"))));
        steps.reported(complaint, Outcome.NOT_BORNE_OUT);
        allowed(steps.answer(complaint));
        var heard = steps.complaint(round, other);
        kept(steps.putAfterHearingOnPaper(heard, is(Position.OTHER_MEMBER)));
        allowed(steps.decide(heard, new PaperId(UUID.randomUUID())));
        allowed(steps.answer(heard));
        clock.set(clock.today().plusDays(12));
        var deliberation = new DeliberationsSteps(program, committee, round);
        var submission = new SubmissionId(UUID.randomUUID());
        submissionTakenFromAnotherPaper();
        allowed(deliberation.submit(submission));
        clock.set(clock.today().plusDays(5));
        allowed(program.getBean(RecordApproval.class)
                .record(
                        is(Position.GOVERNMENT),
                        submission,
                        new ApprovalId(UUID.randomUUID()),
                        DeliberationsSteps.approval(clock.today(), "云政发〔2026〕8号", theCase, other, individual),
                        ConsultationsSteps.scan()));
    }

    /** The committee keeps a candidate on the list. */
    private void kept(MatterId matter) {
        var meeting = committee.opened(matter);
        committee.seats().stream()
                .filter(seat -> !seat.actor().equals(is(Position.UNPLEDGED_COMMITTEE)))
                .forEach(seat -> allowed(committee.vote(seat, meeting, matter, Choice.AGAINST)));
        allowed(program.getBean(gov.award.committee.ResolveMatter.class)
                .resolve(is(Position.CHAIR), meeting, matter, "一名委员尚未承诺，未参加表决"));
        allowed(program.getBean(gov.award.committee.CloseMeeting.class).close(is(Position.OFFICE), meeting));
    }

    private void awarded() {
        var steps = new AwardsSteps(program, people);
        allowed(steps.publish(round));
        steps.allocated(round, "220000");
        var award = steps.award(round, theCase);
        allowed(steps.pay(award, "100000", "凭证1号"));
        allowed(steps.pay(steps.award(round, other), "60000", "凭证2号"));
        allowed(steps.line(round, LineSort.EXPENSES, "80000"));
        allowed(program.getBean(RecordExpense.class)
                .record(steps.finance(), round, UUID.randomUUID(), steps.payment("3600", "凭证3号")));
        clock.set(clock.today().plusDays(60));
        allowed(program.getBean(DeclareUse.class)
                .declare(
                        party.member(),
                        award,
                        UUID.randomUUID(),
                        new UseForm("training", new BigDecimal("30000"), clock.today(), "班组长培训", null),
                        ApplicationsFile.named("培训发票.pdf")));
        allowed(program.getBean(RecordActivity.class)
                .record(
                        party.member(),
                        award,
                        UUID.randomUUID(),
                        new RecordActivity.Form(clock.today(), "经验交流会", "县会展中心")));
    }

    private void followedUp() {
        var awards = new AwardsSteps(program, people);
        var steps = new RevocationsSteps(program, people);
        recommendations.pledged(round, steps.clerk());
        var award = awards.award(round, theCase);
        var revocation = steps.told(
                award,
                new IncidentForm(RevocationGround.ACCIDENT, clock.today(), null, "发生一般生产安全事故。", "群众举报"),
                party.member());
        allowed(steps.defend(party.member(), revocation));
        allowed(steps.recordDefence(revocation, "事故责任另有认定，请调取原卷。"));
        opened(new InquiryId(UUID.randomUUID()), "有群众反映其奖金用途不符。", "请说明培训支出情况。");
        var inspection = new SupervisionSteps(program, people);
        inspection.about(round, is(Position.IDLE_ASSESSOR).requirePerson());
        var withdrawn = inspection.about(round, is(Position.SCORER).requirePerson());
        allowed(inspection.withdraw(withdrawn));
        allowed(program.getBean(ReferForDiscipline.class)
                .refer(
                        is(Position.SUPERVISOR),
                        withdrawn,
                        UUID.randomUUID(),
                        new ReferralForm("县市场监督管理局", "给予行政处分", "云纪监建〔2026〕3号", clock.today())));
        allowed(program.getBean(ResetFactor.class)
                .reset(
                        is(Position.ADMINISTRATOR),
                        new ResetId(UUID.randomUUID()),
                        is(Position.OTHER_AGENCY).requirePerson()));
        allowed(program.getBean(PlanTask.class)
                .plan(
                        is(Position.OFFICE),
                        round,
                        UUID.randomUUID(),
                        PlanTask.Form.of("整理归档", "评审办", clock.today().plusDays(30))));
    }
}
