package gov.award.demonstration;

import gov.award.announcements.AnnounceRound;
import gov.award.announcements.AnnouncementForm;
import gov.award.announcements.CloseApplications;
import gov.award.announcements.DraftAnnouncement;
import gov.award.announcements.RecordChannel;
import gov.award.committee.MatterId;
import gov.award.committee.MeetingId;
import gov.award.demonstration.Rounds.Round;
import gov.award.panels.GivePledge;
import gov.award.papers.PaperId;
import gov.award.rounds.CreateRound;
import gov.award.rounds.DraftNorm;
import gov.award.rounds.DraftScheme;
import gov.award.rounds.PutNorms;
import gov.award.rounds.RoundForm;
import gov.award.rounds.ScheduleForm;
import gov.award.rounds.SchemeForm;
import gov.award.rounds.SetSchedule;
import gov.award.workplans.FinishTask;
import gov.award.workplans.PlanTask;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** How a round is prepared and announced, until its application time is over. */
@DemoOnly
class Announcing {

    private static final int DAYS_FOR_A_TASK = 28;
    private static final int DAYS_AHEAD = 5;

    private final Story story;
    private final Cast cast;
    private final Committee committee;
    private final CreateRound createRound;
    private final SetSchedule setSchedule;
    private final PlanTask planTask;
    private final FinishTask finishTask;
    private final DraftNorm draftNorm;
    private final DraftScheme draftScheme;
    private final PutNorms putNorms;
    private final DraftAnnouncement draftAnnouncement;
    private final RecordChannel recordChannel;
    private final AnnounceRound announceRound;
    private final GivePledge givePledge;
    private final CloseApplications closeApplications;
    private final MessageSource messages;

    Announcing(
            Story story,
            Cast cast,
            Committee committee,
            CreateRound createRound,
            SetSchedule setSchedule,
            PlanTask planTask,
            FinishTask finishTask,
            DraftNorm draftNorm,
            DraftScheme draftScheme,
            PutNorms putNorms,
            DraftAnnouncement draftAnnouncement,
            RecordChannel recordChannel,
            AnnounceRound announceRound,
            GivePledge givePledge,
            CloseApplications closeApplications,
            MessageSource messages) {
        this.story = story;
        this.cast = cast;
        this.committee = committee;
        this.createRound = createRound;
        this.setSchedule = setSchedule;
        this.planTask = planTask;
        this.finishTask = finishTask;
        this.draftNorm = draftNorm;
        this.draftScheme = draftScheme;
        this.putNorms = putNorms;
        this.draftAnnouncement = draftAnnouncement;
        this.recordChannel = recordChannel;
        this.announceRound = announceRound;
        this.givePledge = givePledge;
        this.closeApplications = closeApplications;
        this.messages = messages;
    }

    void write(Diary diary, Round round) {
        var dates = round.dates();
        diary.on(dates.created(), () -> create(round));
        story.texts().tasks().forEach(task -> plan(diary, round, task));
        diary.on(dates.created().plusDays(3), () -> draft(round));
        diary.on(dates.adopted().minusDays(4), () -> put(round));
        diary.on(
                dates.adopted(),
                () -> committee.meet(
                        meeting(round),
                        round.title() + story.texts().meeting().title(),
                        dates.adopted().toLocalDate(),
                        List.of(matter(round)),
                        _ -> true));
        diary.on(dates.announced().minusDays(1), () -> prepare(round));
        story.texts()
                .channels()
                .forEach(channel -> diary.on(
                        dates.announced().minusHours(1),
                        () -> publish(round, channel, dates.announced().toLocalDate())));
        diary.on(
                dates.announced(),
                () -> Diary.allowed(announceRound.announce(
                        cast.director(), Ids.round(round), new PaperId(Ids.of("announcement", round.year())), null)));
        diary.on(dates.announced().plusDays(1), () -> pledge(round));
        diary.on(dates.closed(), () -> Diary.allowed(closeApplications.close(cast.office(), Ids.round(round))));
    }

    private static MatterId matter(Round round) {
        return new MatterId(Ids.of("norms", round.year()));
    }

    private static MeetingId meeting(Round round) {
        return new MeetingId(Ids.of("first meeting", round.year()));
    }

    private void create(Round round) {
        Diary.allowed(createRound.create(
                cast.office(),
                Ids.round(round),
                new RoundForm(
                        round.ordinal(),
                        round.year(),
                        round.title(),
                        story.county().edition())));
    }

    /** Finished some days before it is due; in a round that is not over, only where the story says so. */
    private void plan(Diary diary, Round round, Texts.Task task) {
        var id = Ids.of("task", round.year(), task.task());
        var due = Objects.requireNonNull(round.planned().get(task.phase())).plusDays(DAYS_FOR_A_TASK);
        diary.on(
                round.dates().created().plusDays(1),
                () -> Diary.allowed(planTask.plan(
                        cast.office(), Ids.round(round), id, PlanTask.Form.of(task.task(), task.responsible(), due))));
        if (task.done() || round.decision() != null) {
            diary.on(
                    due.minusDays(DAYS_AHEAD).atTime(16, 30),
                    () -> Diary.allowed(finishTask.finish(cast.office(), Ids.round(round), id)));
        }
    }

    private void draft(Round round) {
        var planned = round.planned().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> entry.getValue()));
        Diary.allowed(setSchedule.set(
                cast.office(),
                Ids.round(round),
                new ScheduleForm(opening(round), round.dates().deadline(), round.approval(), planned)));
        for (var norm : story.texts().norms()) {
            var file = Documents.document(norm.title() + ".docx", java.util.Map.of(norm.title(), norm.body()));
            Diary.allowed(draftNorm.draft(
                    cast.office(),
                    Ids.round(round),
                    Ids.of("norm", round.year(), norm.kind()),
                    new DraftNorm.Form(norm.kind(), norm.title(), norm.body()),
                    file.named()));
        }
        Diary.allowed(draftScheme.draft(
                cast.office(),
                Ids.round(round),
                Ids.of("scheme", round.year()),
                SchemeForm.suggested("gbt-19580-2012", "individual-2026")));
    }

    private static LocalDateTime opening(Round round) {
        return round.dates().announced().toLocalDate().plusDays(1).atTime(9, 0);
    }

    private void put(Round round) {
        var put = story.texts().put();
        Diary.allowed(putNorms.put(
                cast.office(), Ids.round(round), matter(round), new PutNorms.Form(put.title(), put.proposal())));
    }

    private void prepare(Round round) {
        Diary.allowed(draftAnnouncement.draft(
                cast.office(),
                Ids.round(round),
                Ids.of("draft of announcement", round.year()),
                new AnnouncementForm(story.texts().howToApply(), story.texts().contact(), null, null)));
    }

    private void publish(Round round, Texts.Channel channel, LocalDate day) {
        var capture = Documents.pdf(
                channel.file(),
                List.of("关于开展" + round.title() + "申报工作的公告", story.texts().howToApply()));
        Diary.allowed(recordChannel.add(
                cast.office(),
                Ids.round(round),
                Ids.of("channel", round.year(), channel.channel()),
                new RecordChannel.Form(channel.channel(), channel.name(), channel.place(), day),
                capture.named()));
    }

    private void pledge(Round round) {
        var words = words();
        cast.pledging().forEach(actor -> Diary.allowed(givePledge.give(actor, Ids.round(round), words)));
    }

    /** The words shown on the page of the pledge. */
    private String words() {
        return Objects.requireNonNull(messages.getMessage("panels.pledge.words", null, "", Locale.CHINA));
    }
}
