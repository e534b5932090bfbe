package gov.award.takeovers;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.announcements.TakeAnnouncement;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.forms.TakeForms;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.DraftNorm;
import gov.award.rounds.DraftScheme;
import gov.award.rounds.NormVersion;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.SetSchedule;
import gov.award.workdays.BusinessClock;
import gov.award.workplans.PlanTask;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The office takes over from an earlier round what it ticked, as drafts of the new one: the committee adopts norms and scheme
 * again (articles 7(2), 8(1), 8(3), 8(4), 14).
 */
@Service
public class TakeOver {

    private final RoundBriefs rounds;
    private final EarlierRounds earlier;
    private final PlanTask planTask;
    private final SetSchedule setSchedule;
    private final DraftNorm draftNorm;
    private final DraftScheme draftScheme;
    private final TakeForms takeForms;
    private final TakeAnnouncement takeAnnouncement;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    TakeOver(
            RoundBriefs rounds,
            EarlierRounds earlier,
            PlanTask planTask,
            SetSchedule setSchedule,
            DraftNorm draftNorm,
            DraftScheme draftScheme,
            TakeForms takeForms,
            TakeAnnouncement takeAnnouncement,
            Attachments attachments,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.earlier = earlier;
        this.planTask = planTask;
        this.setSchedule = setSchedule;
        this.draftNorm = draftNorm;
        this.draftScheme = draftScheme;
        this.takeForms = takeForms;
        this.takeAnnouncement = takeAnnouncement;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What is taken.
     *
     * @param from the earlier round
     * @param starts first day of the new round; its days follow from it
     * @param parts those ticked
     */
    public record Form(
            @NotNull UUID from,
            @NotNull LocalDate starts,
            @Nullable List<Part> parts) {

        Set<Part> ticked() {
            var ticked = EnumSet.noneOf(Part.class);
            if (parts != null) {
                parts.stream().filter(Objects::nonNull).forEach(ticked::add);
            }
            return ticked;
        }
    }

    @Act(by = Role.OFFICE, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict take(Actor actor, RoundId id, UUID takeover, Form form) {
        var round = rounds.held(id);
        var from = rounds.of(new RoundId(form.from()));
        var parts = form.ticked();
        var reasons = new ArrayList<Refusal>();
        TakeOverRules.preparing(round).ifPresent(reasons::add);
        TakeOverRules.earlier(round, from).ifPresent(reasons::add);
        TakeOverRules.something(parts).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var offered = earlier.of(actor, round, from, form.starts());
        reasons.addAll(TakeOverRules.possible(parts, offered.missing(), offered.there()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        for (var part : parts) {
            reasons.addAll(take(actor, id, from.id(), part, offered));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var taken = parts.stream().map(Part::name).collect(Collectors.joining(","));
        jdbc.sql("""
                        insert into takeover (id, programme, round, taken_from, starts, parts, taken_by, taken_at)
                        values (:id, :programme, :round, :from, :starts, :parts, :by, :at)
                        """)
                .param("id", takeover)
                .param("programme", round.programme().value())
                .param("round", id.value())
                .param("from", form.from())
                .param("starts", form.starts())
                .param("parts", taken)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "TakeOver", Provision.ACCEPT_AND_ORGANISE, id, form.from(), form.starts(), taken);
        return Verdict.ALLOWED;
    }

    private List<Refusal> take(Actor actor, RoundId id, RoundId from, Part part, Earlier offered) {
        return switch (part) {
            case WORK_PLAN ->
                offered.tasks().stream()
                        .flatMap(task -> planTask.plan(actor, id, UUID.randomUUID(), task).reasons().stream())
                        .toList();
            case SCHEDULE ->
                setSchedule
                        .set(actor, id, Objects.requireNonNull(offered.schedule()))
                        .reasons();
            case NORMS ->
                offered.norms().values().stream()
                        .flatMap(norm -> norm(actor, id, norm).reasons().stream())
                        .toList();
            case SCHEME ->
                draftScheme
                        .draft(actor, id, UUID.randomUUID(), Objects.requireNonNull(offered.scheme()))
                        .reasons();
            case FORMS -> takeForms.take(actor, id, from).reasons();
            case ANNOUNCEMENT ->
                takeAnnouncement.take(actor, id, UUID.randomUUID(), from).reasons();
        };
    }

    private Verdict norm(Actor actor, RoundId id, NormVersion norm) {
        var file = norm.attachment() == null
                ? null
                : new KeptFile(attachments, attachments.find(new AttachmentId(norm.attachment())));
        return draftNorm.draft(
                actor, id, UUID.randomUUID(), new DraftNorm.Form(norm.kind(), norm.title(), norm.body()), file);
    }
}
