package gov.award.revocations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.awards.AwardId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.papers.OpenPaper;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.revocations.RevocationDecision.Outcome;
import gov.award.testing.MovableClock;
import gov.award.testing.SampleFiles;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Takes a case from the incident to the recovery through the acts of the program, for tests of every module. */
public final class RevocationsSteps {

    private final ApplicationContext context;
    private final PeopleSteps people;
    private final Actor clerk;
    private final Actor government;
    private final Actor finance;

    public RevocationsSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.people = people;
        this.clerk = people.actor(Role.OFFICE);
        this.government = people.actor(Role.GOVERNMENT);
        this.finance = people.actor(Role.FINANCE);
    }

    public Actor clerk() {
        return clerk;
    }

    public Actor government() {
        return government;
    }

    public Actor finance() {
        return finance;
    }

    /** An accident on a day. */
    public static IncidentForm accident(LocalDate day) {
        return new IncidentForm(RevocationGround.ACCIDENT, day, null, "发生一般生产安全事故，造成一人死亡。", "县应急局移送");
    }

    public static IncidentForm fraud() {
        return new IncidentForm(RevocationGround.FRAUD, null, null, "申报材料中的检验报告系伪造。", "群众举报");
    }

    public RevocationId reported(AwardId award, IncidentForm form) {
        var id = new RevocationId(UUID.randomUUID());
        allowed(report(award, id, form));
        return id;
    }

    public Verdict report(AwardId award, RevocationId id, IncidentForm form) {
        return context.getBean(ReportIncident.class).report(clerk, id, award, form, file("移送函.pdf"));
    }

    public RevocationId verified(AwardId award, IncidentForm form) {
        var id = reported(award, form);
        allowed(context.getBean(VerifyIncident.class).verify(clerk, id, "经现场核查，情况属实。", file("核查记录.pdf")));
        return id;
    }

    /** The winner has been told, and {@code member} has opened the paper. */
    public RevocationId told(AwardId award, IncidentForm form, Actor member) {
        var id = verified(award, form);
        var paper = new PaperId(UUID.randomUUID());
        allowed(context.getBean(TellWinner.class).tell(people.director(), id, paper));
        allowed(context.getBean(OpenPaper.class).open(member, paper));
        return id;
    }

    public Verdict defend(Actor member, RevocationId id) {
        return context.getBean(DefendAward.class).defend(member, id, "事故系第三方责任，请予复核。");
    }

    /** What the winner stated on paper today; a second person has still to compare it. */
    public Verdict recordDefence(RevocationId id, String statement) {
        return context.getBean(RecordDefence.class).record(clerk, id, statement, today(), file("陈述.pdf"));
    }

    public Verdict put(RevocationId id, MatterId matter) {
        return context.getBean(PutRevocation.class).put(clerk, id, matter, "申辩理由不成立，不予采纳。");
    }

    /** The winner stated its case and the committee resolved. */
    public void resolved(RevocationId id, Actor member, CommitteeSteps committee, Choice choice) {
        var matter = new MatterId(UUID.randomUUID());
        allowed(defend(member, id));
        var clock = context.getBean(MovableClock.class);
        clock.set(clock.today().plusDays(8));
        allowed(put(id, matter));
        committee.resolved(choice, matter);
    }

    public UUID decided(RevocationId id, Outcome outcome) {
        var decision = UUID.randomUUID();
        allowed(decide(government, id, decision, outcome, today(), today()));
        return decision;
    }

    public Verdict decide(
            Actor actor, RevocationId id, UUID decision, Outcome outcome, LocalDate metOn, LocalDate decided) {
        return context.getBean(RecordRevocationDecision.class)
                .record(actor, id, decision, new DecisionForm(outcome, "云政发〔2026〕21号", metOn, decided), file("决定.pdf"));
    }

    public Verdict check(Actor actor, UUID decision, Compared outcome) {
        return context.getBean(CheckRevocationDecision.class).check(actor, decision, outcome, "与原件不符");
    }

    /** From the incident to the revocation. */
    public RevocationId revoked(AwardId award, IncidentForm form, Actor member, CommitteeSteps committee) {
        var id = told(award, form, member);
        resolved(id, member, committee, Choice.FOR);
        decided(id, Outcome.REVOKE);
        return id;
    }

    public Verdict recover(RevocationId id, String yuan, String voucher) {
        return context.getBean(RecordRecovery.class)
                .record(
                        finance,
                        id,
                        UUID.randomUUID(),
                        new RecoveryForm(new BigDecimal(yuan), today(), voucher),
                        file("票据.pdf"));
    }

    public Verdict takeBack(RevocationId id, Returned.Item item, Returned.Fate fate, String note) {
        return context.getBean(RecordReturn.class).record(clerk, id, new ReturnForm(item, fate, today(), note));
    }

    public Verdict close(RevocationId id) {
        return context.getBean(CloseRevocation.class).close(people.director(), id);
    }

    static Upload file(String name) {
        return new Upload(name, new ByteArrayResource(SampleFiles.pdf(name)));
    }

    private LocalDate today() {
        return context.getBean(BusinessClock.class).today();
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
