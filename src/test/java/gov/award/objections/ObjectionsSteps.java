package gov.award.objections;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.database.TestDatabase;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import gov.award.workdays.BusinessClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Has notices issued and complaints dealt with through their acts, for tests of every module. */
public final class ObjectionsSteps {

    private final ApplicationContext context;
    private final BusinessClock clock;
    private final PeopleSteps people;
    private final Actor office;

    public ObjectionsSteps(ApplicationContext context, PeopleSteps people, Actor office) {
        this.context = context;
        this.clock = context.getBean(BusinessClock.class);
        this.people = people;
        this.office = office;
    }

    /** Puts a round into a phase, past all rules: what leads there is not what the test is about. */
    public static void phase(RoundId round, Phase phase) {
        try (var connection = TestDatabase.shared().superuser();
                var update = connection.prepareStatement("update award.round set phase = ? where id = ?")) {
            update.setString(1, phase.name());
            update.setObject(2, round.value());
            assertThat(update.executeUpdate()).isOne();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Actor visitor() {
        return Actor.system(Role.PUBLIC, people.programme());
    }

    /** Drafted by the office, issued by the director; the round must be in deliberation and the winners resolved. */
    public void issued(RoundId round) {
        allowed(draft(round));
        allowed(issue(round));
    }

    public Verdict draft(RoundId round) {
        return context.getBean(DraftNotice.class)
                .draft(office, round, new PublicNoticeId(UUID.randomUUID()), new NoticeForm("县市场监管局，0734-6800000"));
    }

    public Verdict issue(RoundId round) {
        return context.getBean(IssueNotice.class).issue(people.director(), round, new PaperId(UUID.randomUUID()));
    }

    /** Published now. */
    public void published(RoundId round) {
        allowed(prove(round, LocalDateTime.ofInstant(clock.now(), clock.zone()), null));
    }

    public Verdict prove(RoundId round, LocalDateTime at, @Nullable String reason) {
        return context.getBean(ProvePublication.class)
                .prove(
                        office,
                        round,
                        UUID.randomUUID(),
                        new PublicationForm("https://www.yunxi.gov.cn/gsgg/1.html", at, reason),
                        file("公示截图.pdf"));
    }

    /** A named complaint about a candidate, by the public. */
    public ComplaintId complaint(@Nullable RoundId round, @Nullable ApplicationId candidate) {
        var id = new ComplaintId(UUID.randomUUID());
        allowed(file(id, form(ComplaintSort.COMPLAINT, round, candidate, "李某", "13900000000", null), List.of()));
        return id;
    }

    public Verdict file(ComplaintId id, ComplaintForm form, List<Upload> evidence) {
        return context.getBean(FileComplaint.class).file(visitor(), id, ReceiptCode.random(), form, evidence);
    }

    public static ComplaintForm form(
            ComplaintSort sort,
            @Nullable RoundId round,
            @Nullable ApplicationId candidate,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String leads) {
        return new ComplaintForm(
                sort,
                candidate == null ? About.PROCEDURE : About.CANDIDATE,
                round == null ? null : round.value(),
                candidate == null ? null : candidate.value(),
                "青岚机械有限公司",
                "2025年8月发生一般生产安全事故，未如实申报。",
                leads,
                name,
                contact);
    }

    /** From taking it up to the report to the committee, verified by the office's clerk; no candidacy is in question. */
    public void reported(ComplaintId complaint, Outcome outcome) {
        verified(complaint, outcome);
        allowed(report(complaint, new MatterId(UUID.randomUUID()), null));
    }

    /** Borne out: the candidate is told and states its case, then the committee is asked. */
    public MatterId putAfterHearing(ComplaintId complaint, Actor member) {
        verified(complaint, Outcome.BORNE_OUT);
        var hearing = UUID.randomUUID();
        allowed(tell(complaint, hearing, new PaperId(UUID.randomUUID())));
        allowed(state(member, hearing));
        var matter = new MatterId(UUID.randomUUID());
        allowed(report(complaint, matter, "经复核，事故等级为一般事故，意见不予采纳。"));
        return matter;
    }

    /** The same where the candidate also handed a statement in on paper. */
    public MatterId putAfterHearingOnPaper(ComplaintId complaint, Actor member) {
        verified(complaint, Outcome.BORNE_OUT);
        var hearing = UUID.randomUUID();
        allowed(tell(complaint, hearing, new PaperId(UUID.randomUUID())));
        allowed(state(member, hearing));
        var statement = UUID.randomUUID();
        allowed(record(office, complaint, statement, clock.today()));
        allowed(compare(people.director(), complaint, statement, Compared.CONFIRMED, null));
        var matter = new MatterId(UUID.randomUUID());
        allowed(report(complaint, matter, "经复核，事故等级为一般事故，意见不予采纳。"));
        return matter;
    }

    public Verdict report(ComplaintId complaint, MatterId matter, @Nullable String review) {
        return context.getBean(ReportToCommittee.class)
                .report(
                        people.director(),
                        complaint,
                        new PaperId(UUID.randomUUID()),
                        matter,
                        new ReportToCommittee.Form(review));
    }

    public Verdict tell(ComplaintId complaint, UUID hearing, PaperId paper) {
        return context.getBean(TellCandidate.class)
                .tell(
                        people.director(),
                        complaint,
                        hearing,
                        paper,
                        new TellCandidate.Form(Provision.CLEAN_RECORD, "2025年8月发生一般生产安全事故。"));
    }

    public Verdict state(Actor member, UUID hearing) {
        return context.getBean(StateCandidacy.class).state(member, hearing, new StateCandidacy.Form("该事故不属于一般事故。"));
    }

    Verdict record(Actor clerk, ComplaintId complaint, UUID statement, LocalDate statedOn) {
        return context.getBean(RecordCandidacyStatement.class)
                .record(
                        clerk,
                        complaint,
                        statement,
                        new RecordCandidacyStatement.Form("该事故经复核不属于一般事故。", statedOn),
                        file("陈述申辩书.pdf"));
    }

    Verdict compare(Actor director, ComplaintId complaint, UUID statement, Compared outcome, @Nullable String note) {
        return context.getBean(CompareCandidacyStatement.class)
                .compare(director, complaint, statement, new CompareCandidacyStatement.Form(outcome, note));
    }

    /** Sends the candidate what the committee resolved. */
    public Verdict decide(ComplaintId complaint, PaperId paper) {
        return context.getBean(TellDecision.class).tell(people.director(), complaint, paper);
    }

    public void verified(ComplaintId complaint, Outcome outcome) {
        allowed(context.getBean(TakeUpComplaint.class)
                .take(people.director(), complaint, new TakeUpComplaint.Form(null, null)));
        allowed(context.getBean(AssignVerifier.class)
                .assign(people.director(), complaint, office.requirePerson(), null));
        allowed(find(office, complaint, outcome));
    }

    public Verdict find(Actor verifier, ComplaintId complaint, Outcome outcome) {
        return context.getBean(GiveFindings.class)
                .give(
                        verifier,
                        complaint,
                        new GiveFindings.Form(outcome, "反映该单位发生过生产安全事故。", "向县应急局调取事故记录核对。"),
                        List.of());
    }

    public Verdict answer(ComplaintId complaint) {
        return context.getBean(AnswerReporter.class)
                .answer(
                        people.director(),
                        complaint,
                        new PaperId(UUID.randomUUID()),
                        new AnswerReporter.Form("经核查，反映事项不属实。"));
    }

    public static Upload file(String name) {
        return new Upload(name, new ByteArrayResource(SampleFiles.pdf(name)));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
