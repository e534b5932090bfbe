package gov.award.awards;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.deliberations.ApprovalId;
import gov.award.deliberations.RoundApproved;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;

/** Brings awards, allocations and payments about through their acts, for tests of every module. */
public final class AwardsSteps {

    private final Map<LineSort, UUID> lines = new EnumMap<>(LineSort.class);
    private final ApplicationContext context;
    private final PeopleSteps people;
    private final BusinessClock clock;
    private final Actor government;
    private final Actor finance;

    public AwardsSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.people = people;
        this.clock = context.getBean(BusinessClock.class);
        this.government = people.actor(Role.GOVERNMENT);
        this.finance = people.actor(Role.FINANCE);
    }

    public Actor government() {
        return government;
    }

    public Actor finance() {
        return finance;
    }

    /** The government's approval heard, without what leads to it; the round must be in the award phase. */
    public void approved(RoundId round, LocalDate decided, ApplicationId... winners) {
        approved(round, "云政发〔2026〕8号", decided, winners);
    }

    public void approved(RoundId round, String document, LocalDate decided, ApplicationId... winners) {
        var proxy = new ProxyFactory(new Approve(context, context.getBean(Journal.class)));
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(context.getBean("actingAdvisor", Advisor.class));
        allowed(((Approve) proxy.getProxy())
                .approve(
                        government,
                        new RoundApproved(
                                government,
                                round,
                                new ApprovalId(UUID.randomUUID()),
                                document,
                                decided,
                                List.of(winners))));
    }

    public Verdict publish(RoundId round) {
        return context.getBean(PublishResults.class).publish(people.director(), round);
    }

    public Verdict line(RoundId round, LineSort sort, String yuan) {
        var id = UUID.randomUUID();
        var verdict = context.getBean(EnterBudgetLine.class)
                .enter(
                        finance,
                        round,
                        id,
                        new EnterBudgetLine.Form(sort, 2026, "2013801", new BigDecimal(yuan), "云财预〔2026〕3号"));
        if (verdict.equals(Verdict.ALLOWED)) {
            lines.put(sort, id);
        }
        return verdict;
    }

    /** The line of the sort that was entered last; one that is not there if none was. */
    public UUID lineOf(LineSort sort) {
        return lines.getOrDefault(sort, new UUID(0, 0));
    }

    public Verdict report(RoundId round) {
        return context.getBean(ReportAllocation.class).report(people.director(), round, new PaperId(UUID.randomUUID()));
    }

    public Verdict allocate(RoundId round) {
        return allocate(round, clock.today());
    }

    /** @param signed on which day the governor signed */
    public Verdict allocate(RoundId round, LocalDate signed) {
        return context.getBean(ApproveAllocation.class)
                .approve(government, round, UUID.randomUUID(), signed(signed), file("批拨.pdf"));
    }

    public SignedAllocations.Form signed() {
        return signed(clock.today());
    }

    private static SignedAllocations.Form signed(LocalDate day) {
        return new SignedAllocations.Form("云政办〔2026〕20号", "县长甲", day);
    }

    /** Reported, on a line that just covers it, and approved. */
    public void allocated(RoundId round, String line) {
        allowed(line(round, LineSort.PRIZE, line));
        allowed(report(round));
        allowed(allocate(round));
    }

    public Verdict pay(AwardId award, String yuan, String voucher) {
        return context.getBean(RecordPayment.class)
                .record(finance, award, UUID.randomUUID(), payment(LineSort.PRIZE, yuan, voucher));
    }

    /** An expense. */
    public PaymentForm payment(String yuan, String voucher) {
        return payment(LineSort.EXPENSES, yuan, voucher);
    }

    public PaymentForm payment(LineSort from, String yuan, String voucher) {
        return new PaymentForm(
                new BigDecimal(yuan), voucher, clock.today(), "6222 0000 0000 1234", "印务部", "评审材料印制", lineOf(from));
    }

    public AwardId award(RoundId round, ApplicationId application) {
        return context.getBean(AwardReadings.class).ofRound(people.director(), round).awards().stream()
                .filter(award -> award.application().equals(application))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static Upload file(String name) {
        return new Upload(name, new ByteArrayResource(SampleFiles.pdf(name)));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    /** Has the event of an approval heard within an act, as the act of the approval does. */
    static class Approve {

        private final ApplicationEventPublisher events;
        private final Journal journal;

        Approve(ApplicationEventPublisher events, Journal journal) {
            this.events = events;
            this.journal = journal;
        }

        @Act(by = Role.GOVERNMENT, basis = Provision.APPROVAL)
        public Verdict approve(Actor actor, RoundApproved approved) {
            events.publishEvent(approved);
            journal.enter(actor, "Approve", Provision.APPROVAL, approved.round());
            return Verdict.ALLOWED;
        }
    }
}
