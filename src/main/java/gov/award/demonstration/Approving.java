package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.committee.MatterId;
import gov.award.deliberations.ApprovalForm;
import gov.award.deliberations.ApprovalId;
import gov.award.deliberations.RecordApproval;
import gov.award.deliberations.SubmissionId;
import gov.award.deliberations.SubmitForApproval;
import gov.award.demonstration.Rounds.Decision;
import gov.award.demonstration.Rounds.Round;
import gov.award.objections.About;
import gov.award.objections.AnswerReporter;
import gov.award.objections.AssignVerifier;
import gov.award.objections.ComplaintForm;
import gov.award.objections.ComplaintId;
import gov.award.objections.ComplaintSort;
import gov.award.objections.DraftNotice;
import gov.award.objections.FileComplaint;
import gov.award.objections.GiveFindings;
import gov.award.objections.IssueNotice;
import gov.award.objections.NoticeForm;
import gov.award.objections.Outcome;
import gov.award.objections.ProvePublication;
import gov.award.objections.PublicNoticeId;
import gov.award.objections.PublicationForm;
import gov.award.objections.ReceiptCode;
import gov.award.objections.ReportToCommittee;
import gov.award.objections.TakeUpComplaint;
import gov.award.papers.PaperId;
import java.util.List;

/** How the public is told, a complaint is dealt with and the government approves. */
@DemoOnly
class Approving {

    /** Documentation addresses (RFC 5737) stand for the public. */
    private static final ReceiptCode RECEIPT = new ReceiptCode("QYMZX-H7K9T-3RWBF-E6NDA");

    private final Story story;
    private final Cast cast;
    private final DraftNotice draftNotice;
    private final IssueNotice issueNotice;
    private final ProvePublication provePublication;
    private final FileComplaint fileComplaint;
    private final TakeUpComplaint takeUpComplaint;
    private final AssignVerifier assignVerifier;
    private final GiveFindings giveFindings;
    private final ReportToCommittee reportToCommittee;
    private final AnswerReporter answerReporter;
    private final SubmitForApproval submitForApproval;
    private final RecordApproval recordApproval;

    Approving(
            Story story,
            Cast cast,
            DraftNotice draftNotice,
            IssueNotice issueNotice,
            ProvePublication provePublication,
            FileComplaint fileComplaint,
            TakeUpComplaint takeUpComplaint,
            AssignVerifier assignVerifier,
            GiveFindings giveFindings,
            ReportToCommittee reportToCommittee,
            AnswerReporter answerReporter,
            SubmitForApproval submitForApproval,
            RecordApproval recordApproval) {
        this.story = story;
        this.cast = cast;
        this.draftNotice = draftNotice;
        this.issueNotice = issueNotice;
        this.provePublication = provePublication;
        this.fileComplaint = fileComplaint;
        this.takeUpComplaint = takeUpComplaint;
        this.assignVerifier = assignVerifier;
        this.giveFindings = giveFindings;
        this.reportToCommittee = reportToCommittee;
        this.answerReporter = answerReporter;
        this.submitForApproval = submitForApproval;
        this.recordApproval = recordApproval;
    }

    void write(Diary diary, Round round, Decision decision) {
        diary.on(
                decision.notice().minusHours(1),
                () -> Diary.allowed(draftNotice.draft(
                        cast.office(),
                        Ids.round(round),
                        new PublicNoticeId(Ids.of("notice", round.year())),
                        new NoticeForm(story.texts().contact()))));
        diary.on(
                decision.notice(),
                () -> Diary.allowed(issueNotice.issue(
                        cast.director(), Ids.round(round), new PaperId(Ids.of("notice paper", round.year())))));
        diary.on(decision.notice().plusMinutes(40), () -> publish(round, decision));
        diary.on(decision.complaint(), () -> complain(round, decision));
        diary.on(decision.complaint().plusHours(20), () -> takeUp(round));
        diary.on(decision.finding(), () -> find(round));
        diary.on(decision.finding().plusHours(1), () -> report(round));
        diary.on(
                decision.submission(),
                () -> Diary.allowed(submitForApproval.submit(
                        cast.person("chair"),
                        Ids.round(round),
                        submission(round),
                        new PaperId(Ids.of("submission paper", round.year())))));
        diary.on(decision.approved(), () -> approve(round, decision));
    }

    private static SubmissionId submission(Round round) {
        return new SubmissionId(Ids.of("submission", round.year()));
    }

    private static ComplaintId complaint(Round round) {
        return new ComplaintId(Ids.of("complaint", round.year()));
    }

    private void publish(Round round, Decision decision) {
        var texts = story.texts().decision();
        Diary.allowed(provePublication.prove(
                cast.office(),
                Ids.round(round),
                Ids.of("publication", round.year()),
                new PublicationForm(texts.portal(), decision.notice().plusMinutes(20), null),
                Documents.pdf(texts.capture(), List.of(round.title() + "拟获奖名单公示", texts.portal()))
                        .upload()));
    }

    private void complain(Round round, Decision decision) {
        var texts = story.texts().decision();
        var party = decision.listed().getFirst();
        Diary.allowed(fileComplaint.file(
                Actor.system(Role.PUBLIC, Cast.PROGRAMME),
                complaint(round),
                RECEIPT,
                new ComplaintForm(
                        ComplaintSort.COMPLAINT,
                        About.CANDIDATE,
                        Ids.round(round).value(),
                        Ids.application(round, party).value(),
                        story.parties().name(party),
                        texts.complaint(),
                        null,
                        texts.complainant(),
                        texts.complainantContact()),
                List.of()));
    }

    private void takeUp(Round round) {
        Diary.allowed(takeUpComplaint.take(cast.director(), complaint(round), new TakeUpComplaint.Form(null, null)));
        Diary.allowed(assignVerifier.assign(
                cast.director(), complaint(round), cast.office().requirePerson(), null));
    }

    private void find(Round round) {
        var texts = story.texts().decision();
        Diary.allowed(giveFindings.give(
                cast.office(),
                complaint(round),
                new GiveFindings.Form(Outcome.NOT_BORNE_OUT, texts.complaint(), texts.plan() + texts.finding()),
                List.of()));
    }

    private void report(Round round) {
        Diary.allowed(reportToCommittee.report(
                cast.director(),
                complaint(round),
                new PaperId(Ids.of("verification", round.year())),
                new MatterId(Ids.of("complaint matter", round.year())),
                new ReportToCommittee.Form(null)));
        Diary.allowed(answerReporter.answer(
                cast.director(),
                complaint(round),
                new PaperId(Ids.of("reply", round.year())),
                new AnswerReporter.Form(story.texts().decision().reply())));
    }

    private void approve(Round round, Decision decision) {
        var texts = story.texts().decision();
        var day = decision.approved().toLocalDate();
        Diary.allowed(recordApproval.record(
                cast.person("government"),
                submission(round),
                new ApprovalId(Ids.of("approval", round.year())),
                new ApprovalForm(
                        texts.meetingName(),
                        texts.meetingNumber(),
                        day.minusDays(3),
                        day.minusDays(1),
                        decision.document(),
                        day,
                        decision.winners().stream()
                                .map(party -> Ids.application(round, party).value())
                                .toList(),
                        null),
                Documents.pdf(
                                texts.approvalFile(),
                                List.of(
                                        texts.meetingName() + texts.meetingNumber() + "会议审议通过" + round.title()
                                                + "获奖名单。",
                                        decision.document()))
                        .upload()));
    }
}
