package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office sets the planned dates of a round (article 8(3)). */
@Service
public class SetSchedule {

    private final Rounds rounds;
    private final Published published;
    private final Editions editions;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final Journal journal;

    SetSchedule(
            Rounds rounds,
            Published published,
            Editions editions,
            BusinessClock clock,
            JdbcClient jdbc,
            Journal journal) {
        this.rounds = rounds;
        this.published = published;
        this.editions = editions;
        this.clock = clock;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.WORK_PLAN)
    public Verdict set(Actor actor, RoundId id, ScheduleForm form) {
        var round = rounds.held(actor, id);
        var opens = moment(form.opens());
        var deadline = moment(form.deadline());
        var plan = form.plan();
        var reasons = new ArrayList<Refusal>();
        if (round.phase() == Phase.CANCELLED) {
            reasons.add(Refusal.of(Provision.WORK_PLAN, "ROUND_IS_CANCELLED"));
        }
        ScheduleRules.deadlineAfterOpening(opens, deadline).ifPresent(reasons::add);
        ScheduleRules.announcedDatesStand(round, opens, deadline).ifPresent(reasons::add);
        if (!ScheduleRules.sameTimes(round, opens, deadline)) {
            published
                    .on(id)
                    .ifPresent(name -> reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "PUBLISHED_AS_DRAFTED", name)));
        }
        reasons.addAll(ScheduleRules.phasesInOrder(plan));
        if (round.announced()) {
            ScheduleRules.approvalWithinValidity(editions.byCode(round.edition()), form.plannedApproval())
                    .ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        round.schedule(opens, deadline, form.plannedApproval());
        rounds.save(round);
        store(round, plan);
        journal.enter(
                actor,
                "SetSchedule",
                Provision.WORK_PLAN,
                id,
                opens,
                deadline,
                form.plannedApproval(),
                plan.toString());
        return Verdict.ALLOWED;
    }

    private void store(Round round, Map<Phase, LocalDate> plan) {
        jdbc.sql("delete from round_plan where round = :round")
                .param("round", round.id.value())
                .update();
        plan.forEach((phase, day) -> jdbc.sql(
                        "insert into round_plan (round, programme, phase, starts) values (:round, :programme, :phase, :starts)")
                .param("round", round.id.value())
                .param("programme", round.programme.value())
                .param("phase", phase.name())
                .param("starts", day)
                .update());
    }

    private @Nullable Instant moment(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(clock.zone()).toInstant();
    }
}
