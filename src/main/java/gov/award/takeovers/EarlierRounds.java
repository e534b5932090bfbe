package gov.award.takeovers;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.announcements.EarlierAnnouncements;
import gov.award.forms.EarlierForms;
import gov.award.rounds.Fate;
import gov.award.rounds.NormKind;
import gov.award.rounds.NormReadings;
import gov.award.rounds.NormVersion;
import gov.award.rounds.Norms;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundPages;
import gov.award.rounds.RoundReadings;
import gov.award.rounds.ScheduleForm;
import gov.award.workdays.Workdays;
import gov.award.workplans.OfficePeople;
import gov.award.workplans.PlanTask;
import gov.award.workplans.WorkTask;
import gov.award.workplans.WorkTasks;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what an earlier round offers, for the page that shows it and the act that takes it. */
@Component
class EarlierRounds {

    private final RoundReadings rounds;
    private final NormReadings schemes;
    private final Norms norms;
    private final WorkTasks tasks;
    private final OfficePeople office;
    private final EarlierForms forms;
    private final EarlierAnnouncements announcements;
    private final Workdays workdays;

    EarlierRounds(
            RoundReadings rounds,
            NormReadings schemes,
            Norms norms,
            WorkTasks tasks,
            OfficePeople office,
            EarlierForms forms,
            EarlierAnnouncements announcements,
            Workdays workdays) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.norms = norms;
        this.tasks = tasks;
        this.office = office;
        this.forms = forms;
        this.announcements = announcements;
        this.workdays = workdays;
    }

    /** The day on which the preparation of a round began. */
    LocalDate began(Actor actor, RoundBrief round) {
        return Objects.requireNonNull(
                rounds.one(actor, round.id()).timeline().getFirst().entered());
    }

    Earlier of(Actor actor, RoundBrief round, RoundBrief from, LocalDate starts) {
        var shift = new Shift(began(actor, from), starts, workdays);
        var people = office.of(actor).keySet();
        var scheme = schemes.scheme(actor, from.id());
        return new Earlier(
                starts,
                tasks.all(from.id()).stream()
                        .map(task -> task(task, shift, people))
                        .toList(),
                schedule(rounds.schedule(actor, from.id()), shift),
                adopted(from),
                scheme.fate() == null ? null : scheme.values(),
                forms.of(from),
                announcements.of(from.id()).orElse(null),
                there(actor, round));
    }

    /** Whoever left the office since is kept by name, for the office to name another. */
    private static PlanTask.Form task(WorkTask task, Shift shift, Set<PersonId> office) {
        var person = task.person();
        return new PlanTask.Form(
                task.title(),
                person != null && office.contains(new PersonId(person)) ? person : null,
                task.responsible(),
                shift.ofNullable(task.starts()),
                shift.of(task.due()),
                task.note());
    }

    private static @Nullable ScheduleForm schedule(RoundPages.Schedule before, Shift shift) {
        if (before.opens() == null
                && before.deadline() == null
                && before.planned().isEmpty()) {
            return null;
        }
        var planned = new LinkedHashMap<String, LocalDate>();
        before.planned().forEach((phase, day) -> planned.put(phase.name(), shift.of(day)));
        return new ScheduleForm(
                shift.ofNullable(before.opens()),
                shift.ofNullable(before.deadline()),
                shift.ofNullable(before.plannedApproval()),
                planned);
    }

    private Map<NormKind, NormVersion> adopted(RoundBrief from) {
        var taken = new EnumMap<NormKind, NormVersion>(NormKind.class);
        for (var version : norms.versions(from.id())) {
            taken.merge(
                    version.kind(),
                    version,
                    (before, later) -> before.fate() == Fate.ADOPTED && later.fate() != Fate.ADOPTED ? before : later);
        }
        return taken;
    }

    private Set<Part> there(Actor actor, RoundBrief round) {
        var there = EnumSet.noneOf(Part.class);
        if (!tasks.all(round.id()).isEmpty()) {
            there.add(Part.WORK_PLAN);
        }
        var schedule = rounds.schedule(actor, round.id());
        if (schedule.opens() != null
                || schedule.deadline() != null
                || !schedule.planned().isEmpty()) {
            there.add(Part.SCHEDULE);
        }
        if (!norms.versions(round.id()).isEmpty()) {
            there.add(Part.NORMS);
        }
        if (norms.scheme(round.id()).isPresent()) {
            there.add(Part.SCHEME);
        }
        if (forms.there(round)) {
            there.add(Part.FORMS);
        }
        if (announcements.there(round.id())) {
            there.add(Part.ANNOUNCEMENT);
        }
        return there;
    }
}
