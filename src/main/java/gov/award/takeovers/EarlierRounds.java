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

    /** The day a round begins unless another is named: as many years after the earlier one as lie between them, not before its preparation did. */
    LocalDate starts(Actor actor, RoundBrief round, RoundBrief from) {
        var moved = began(actor, from).plusYears(round.year() - from.year());
        var began = began(actor, round);
        return moved.isAfter(began) ? moved : began;
    }

    Earlier of(Actor actor, RoundBrief round, RoundBrief from, LocalDate starts) {
        var shift = new Shift(began(actor, from), starts, workdays);
        var people = office.of(actor).keySet();
        var scheme = schemes.scheme(actor, from.id());
        var before = forms.of(from);
        var untouched = forms.untouched(round);
        var left = before.stream()
                .filter(form -> untouched.contains(form.form().kind()))
                .toList();
        return new Earlier(
                starts,
                tasks.all(from.id()).stream()
                        .map(task -> task(task, shift, people))
                        .toList(),
                schedule(rounds.schedule(actor, from.id()), shift),
                adopted(from, round),
                scheme.fate() == null ? null : scheme.values(),
                left,
                announcements.of(from.id()).orElse(null),
                there(actor, round, left.isEmpty() && !before.isEmpty()));
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

    /** Where a title says which round it is of, it says the new one. */
    private Map<NormKind, NormVersion> adopted(RoundBrief from, RoundBrief round) {
        var taken = new EnumMap<NormKind, NormVersion>(NormKind.class);
        for (var version : norms.versions(from.id())) {
            taken.merge(
                    version.kind(),
                    version,
                    (before, later) -> before.fate() == Fate.ADOPTED && later.fate() != Fate.ADOPTED ? before : later);
        }
        taken.replaceAll((_, norm) -> norm.titled(norm.title().replace(from.numbered(), round.numbered())));
        return taken;
    }

    private Set<Part> there(Actor actor, RoundBrief round, boolean everyForm) {
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
        if (everyForm) {
            there.add(Part.FORMS);
        }
        if (announcements.there(round.id())) {
            there.add(Part.ANNOUNCEMENT);
        }
        return there;
    }
}
