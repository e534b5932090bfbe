package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.announcements.AnnounceRound;
import gov.award.announcements.AnnouncementForm;
import gov.award.announcements.CloseApplications;
import gov.award.announcements.DraftAnnouncement;
import gov.award.announcements.RecordChannel;
import gov.award.changes.CarryOutChange;
import gov.award.changes.ProposeChange;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolution;
import gov.award.committee.ResolutionPassed;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.GivePledge;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.testing.SampleFiles;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Brings rounds about through the acts of the program, for tests of every module. */
public final class RoundsSteps {

    private SchemeForm scheme = suggested();
    private final Map<RoundId, UUID> announcements = new HashMap<>();
    private final ApplicationContext context;
    private final BusinessClock clock;
    private final Actor office;
    private final Actor director;
    private final Actor chair;

    public RoundsSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.clock = context.getBean(BusinessClock.class);
        this.office = people.actor(Role.OFFICE);
        this.director = people.director();
        this.chair = people.actor(Role.CHAIR);
    }

    public Actor office() {
        return office;
    }

    /** From now on rounds are given this scheme. */
    public void scheme(SchemeForm wanted) {
        scheme = wanted;
    }

    public Actor director() {
        return director;
    }

    public Actor chair() {
        return chair;
    }

    /** A round of this year, announced today; applications are taken from now on for thirty days. Office and director have pledged. */
    public RoundId announcedRound() {
        return announcedRound(clock.today().getYear());
    }

    public RoundId announcedRound(int year) {
        var round = readyRound(year);
        allowed(announce(round, year == clock.today().getYear() ? null : "按工作安排"));
        pledged(round, office);
        pledged(round, director);
        return round;
    }

    /** Someone who has pledged for the round, if not before then now. */
    public Actor pledged(RoundId round, Actor actor) {
        var verdict = context.getBean(GivePledge.class).give(actor, round, "本人承诺保守秘密、公正廉洁。");
        assertThat(verdict.reasons()).extracting(Refusal::rule).isSubsetOf("ALREADY_PLEDGED");
        return actor;
    }

    /** A round of which everything is there but the announcement. */
    public RoundId readyRound(int year) {
        var round = round(year);
        scheduled(round, clock.today().plusDays(30), clock.today().plusMonths(8));
        adopted(round, EnumSet.allOf(NormKind.class));
        published(round);
        return round;
    }

    /** A round being prepared, with nothing in it. */
    public RoundId round(int year) {
        return round(year, "hengyang-2023");
    }

    /** The same, under an edition of the measures. */
    public RoundId round(int year, String edition) {
        var id = new RoundId(UUID.randomUUID());
        var ordinal = year - 2000;
        allowed(context.getBean(CreateRound.class)
                .create(office, id, new RoundForm(ordinal, year, year + "年县长质量奖", edition)));
        return id;
    }

    /** Opens now, closes at 17:30 of {@code lastDay}. */
    public void scheduled(RoundId round, LocalDate lastDay, LocalDate approval) {
        allowed(context.getBean(SetSchedule.class)
                .set(
                        office,
                        round,
                        new ScheduleForm(
                                LocalDateTime.ofInstant(clock.now(), clock.zone()),
                                lastDay.atTime(LocalTime.of(17, 30)),
                                approval,
                                Map.of())));
    }

    /** Drafts the norms of these kinds and the scheme, and has the committee adopt them. */
    public void adopted(RoundId round, Set<NormKind> kinds) {
        drafted(round, kinds);
        allowed(context.getBean(DraftScheme.class).draft(office, round, UUID.randomUUID(), scheme));
        resolved(MatterKind.ADOPT_NORMS, round, put(round), Outcome.CARRIED);
    }

    /** The scheme suggested by the program. */
    public static SchemeForm suggested() {
        return SchemeForm.suggested("gbt-19580-2012", "individual-2026");
    }

    /** The same, but that nobody may sit in both bodies. */
    public static SchemeForm bodiesApart() {
        var like = suggested();
        return new SchemeForm(
                like.organisationDocument(),
                like.organisationSite(),
                like.organisationSurvey(),
                like.individualDocument(),
                like.individualSite(),
                like.individualSurvey(),
                like.minimum(),
                like.spreadLimit(),
                like.peersHidden(),
                true,
                like.firstTie(),
                like.secondTie(),
                like.thirdTie(),
                like.fourthTie(),
                like.organisationCriteria(),
                like.individualCriteria());
    }

    public void drafted(RoundId round, Set<NormKind> kinds) {
        kinds.forEach(kind -> allowed(context.getBean(DraftNorm.class)
                .draft(office, round, UUID.randomUUID(), new DraftNorm.Form(kind, "文本" + kind, "正文"), null)));
    }

    /** Puts what is drafted before the committee. */
    public MatterId put(RoundId round) {
        var matter = new MatterId(UUID.randomUUID());
        allowed(context.getBean(PutNorms.class)
                .put(office, round, matter, new PutNorms.Form("审定工作规范", "提请审定工作规范和评分方案")));
        return matter;
    }

    /** Whether the committee voted for it. */
    public enum Outcome {
        CARRIED,
        LOST
    }

    /** The committee resolves on a matter, without the meeting. */
    public void resolved(MatterKind kind, RoundId round, MatterId matter, Outcome outcome) {
        var proxy = new ProxyFactory(new Resolving(context, context.getBean(Journal.class)));
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(context.getBean("actingAdvisor", Advisor.class));
        var resolution = new Resolution(
                UUID.randomUUID(),
                matter,
                kind,
                round.value(),
                "评委会决〔2026〕1号",
                clock.today(),
                outcome == Outcome.CARRIED,
                outcome == Outcome.CARRIED ? 9 : 3,
                outcome == Outcome.CARRIED ? 0 : 6,
                0,
                9);
        allowed(((Resolving) proxy.getProxy()).resolve(chair, resolution));
    }

    /** Drafts the announcement and records both channels. */
    public void published(RoundId round) {
        draftedAnnouncement(round);
        channel(round, "medium");
        channel(round, "website");
    }

    /** The first announcement of a round. */
    public UUID announcement(RoundId round) {
        return Objects.requireNonNull(announcements.get(round));
    }

    public void draftedAnnouncement(RoundId round) {
        var id = UUID.randomUUID();
        announcements.put(round, id);
        allowed(context.getBean(DraftAnnouncement.class)
                .draft(office, round, id, new AnnouncementForm("提交申请表、自评报告和证明材料。", "评审办 0734-0000000", null, null)));
    }

    public void channel(RoundId round, String channel) {
        allowed(context.getBean(RecordChannel.class)
                .add(
                        office,
                        round,
                        UUID.randomUUID(),
                        new RecordChannel.Form(channel, "云溪发布", "第一版", clock.today()),
                        capture()));
    }

    public Verdict announce(RoundId round, @org.jspecify.annotations.Nullable String justification) {
        return context.getBean(AnnounceRound.class)
                .announce(director, round, new PaperId(UUID.randomUUID()), justification);
    }

    /** The committee has the round cancelled or a stage done again, and the director carries it out. */
    public void redone(RoundId round, Move move) {
        var change = UUID.randomUUID();
        var matter = new MatterId(UUID.randomUUID());
        allowed(context.getBean(ProposeChange.class)
                .propose(director, round, change, matter, new ProposeChange.Form(move, "关于重新办理的议题", "评审中有重大差错")));
        resolved(MatterKind.OTHER, round, matter, Outcome.CARRIED);
        allowed(context.getBean(CarryOutChange.class).carryOut(director, round, change, "经评审委员会决定终止本届评审。"));
    }

    /** Closes the application time; the clock must have passed the deadline. */
    public void closed(RoundId round) {
        allowed(context.getBean(CloseApplications.class).close(office, round));
    }

    static Resource capture() {
        return new ByteArrayResource(SampleFiles.pdf("公告截图")) {
            @Override
            public String getFilename() {
                return "公告截图.pdf";
            }
        };
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    /** Has the event of a resolution heard within an act, as the committee's own act does. */
    static class Resolving {

        private final ApplicationEventPublisher events;
        private final Journal journal;

        Resolving(ApplicationEventPublisher events, Journal journal) {
            this.events = events;
            this.journal = journal;
        }

        @Act(by = Role.CHAIR, basis = Provision.ADOPT_NORMS)
        public Verdict resolve(Actor actor, Resolution resolution) {
            events.publishEvent(new ResolutionPassed(actor, resolution));
            journal.enter(actor, "Resolve", Provision.ADOPT_NORMS, resolution.id());
            return Verdict.ALLOWED;
        }
    }
}
