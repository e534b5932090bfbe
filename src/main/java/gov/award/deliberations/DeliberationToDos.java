package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds of candidates to be put before the committee, of its result to be recorded, of approvals. */
@Component
class DeliberationToDos implements ToDoSource {

    private final JdbcClient jdbc;
    private final NoticeGate gate;
    private final Submitting submitting;
    private final RoundBriefs rounds;
    private final BusinessClock clock;

    DeliberationToDos(
            JdbcClient jdbc, NoticeGate gate, Submitting submitting, RoundBriefs rounds, BusinessClock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.submitting = submitting;
        this.rounds = rounds;
        this.clock = clock;
    }

    private record Waiting(String what, UUID round, String title) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.CHAIR, Role.GOVERNMENT)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select 'put' as what, r.id as round, r.title from round r
                        where :office and r.phase = 'DELIBERATION'
                          and exists (select from candidate_list l join candidate c on c.list = l.id
                                      where l.round = r.id and l.voided_at is null
                                        and not exists (select from winner_matter m where m.application = c.application and m.voided_at is null))
                        union all
                        select 'resolve', r.id, r.title from round r
                        where :chair and r.phase = 'DELIBERATION' and r.id = any (acting_pledged())
                          and exists (select from winner_matter m where m.round = r.id and m.voided_at is null)
                          and not exists (select from winner_matter m where m.round = r.id and m.voided_at is null
                                          and not exists (select from resolution s where s.matter = m.matter))
                          and not exists (select from winner_proposal p left join winner_proposal_check c on c.proposal = p.id
                                          where p.round = r.id and p.voided_at is null and c.outcome is distinct from 'REJECTED')
                        union all
                        select 'compareWinners', r.id, r.title
                        from winner_proposal p join round r on r.id = p.round
                        where :director and p.on_paper and p.voided_at is null and r.phase = 'DELIBERATION'
                          and not exists (select from winner_proposal_check c where c.proposal = p.id)
                        union all
                        select 'compareReopening', r.id, r.title
                        from vote_again v join round r on r.id = v.round
                        where :director and v.scan is not null and r.phase = 'DELIBERATION'
                          and exists (select from winner_matter m where m.matter = v.matter and m.voided_at is null)
                          and not exists (select from vote_again_check c where c.reopening = v.id)
                        union all
                        select 'compareSubmission', r.id, r.title
                        from submission_record s join round r on r.id = s.round
                        where :director and s.voided_at is null
                          and not exists (select from submission_record_check c where c.record = s.id)
                        union all
                        select 'submit', r.id, r.title from round r
                        where :chair and r.phase = 'PUBLIC_NOTICE' and r.id = any (acting_pledged())
                          and not exists (select from submission_record s left join submission_record_check c on c.record = s.id
                                          where s.round = r.id and s.voided_at is null and c.outcome is null)
                        union all
                        select 'submitLater', r.id, r.title from round r
                        where :chair and r.phase in ('APPROVAL', 'AWARD') and r.id = any (acting_pledged())
                          and not exists (select from submission_record s left join submission_record_check c on c.record = s.id
                                          where s.round = r.id and s.voided_at is null and c.outcome is null)
                          and exists (select from approval_submission s join approval_submission_entry e on e.submission = s.id
                                      where s.round = r.id and s.voided_at is null and e.fate = 'HELD_BACK')
                        union all
                        select 'approve', r.id, r.title
                        from approval_submission s join round r on r.id = s.round
                        where :government and s.voided_at is null and s.to_decide and r.phase in ('APPROVAL', 'AWARD', 'FOLLOW_UP')
                          and not exists (select from approval_decision d where d.submission = s.id)
                        union all
                        select 'compareApproval', r.id, r.title
                        from approval a join round r on r.id = a.round
                        where :director and a.on_paper and r.phase in ('APPROVAL', 'AWARD', 'FOLLOW_UP')
                          and not exists (select from approval_check c where c.approval = a.id)
                        """)
                .param("office", actor.is(Role.OFFICE, Role.DIRECTOR))
                .param("chair", actor.is(Role.CHAIR))
                .param("director", actor.is(Role.DIRECTOR))
                .param("government", actor.is(Role.GOVERNMENT))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .filter(waiting -> switch (waiting.what()) {
                    case "submit" -> noticeOver(new RoundId(waiting.round()));
                    case "submitLater" -> submittable(actor, new RoundId(waiting.round()));
                    default -> true;
                })
                .map(DeliberationToDos::toDo)
                .toList();
    }

    private boolean noticeOver(RoundId round) {
        var end = gate.endsAt(round);
        return end != null && !clock.now().isBefore(end);
    }

    /** Whether something came of those held back that the government is to be told. */
    private boolean submittable(Actor actor, RoundId round) {
        return submitting
                .draft(actor, rounds.of(round), new SubmissionId(UUID.randomUUID()))
                .against()
                .isEmpty();
    }

    private static ToDo toDo(Waiting waiting) {
        var deliberation = "/rounds/" + waiting.round() + "/deliberation";
        var approval = "/rounds/" + waiting.round() + "/approval";
        List<Object> title = List.of(waiting.title());
        return switch (waiting.what()) {
            case "put" ->
                new ToDo("todo.candidatesPut", title, deliberation, Provision.REPORT_TO_COMMITTEE, null, false);
            case "resolve" ->
                new ToDo("todo.winnersResolve", title, deliberation, Provision.PROPOSE_WINNERS, null, false);
            case "compareWinners" ->
                new ToDo("todo.winnersCompare", title, deliberation, Provision.PROPOSE_WINNERS, null, false);
            case "compareReopening" ->
                new ToDo("todo.reopeningCompare", title, deliberation, Provision.DECIDE_MAJOR_MATTERS, null, false);
            case "compareSubmission" ->
                new ToDo("todo.submissionCompare", title, approval, Provision.APPROVAL, null, false);
            case "submit", "submitLater" -> new ToDo("todo.submit", title, approval, Provision.APPROVAL, null, false);
            case "approve" -> new ToDo("todo.approve", title, approval, Provision.APPROVAL, null, false);
            case "compareApproval" ->
                new ToDo("todo.approvalCompare", title, approval, Provision.APPROVAL, null, false);
            default -> throw new IllegalStateException(waiting.what());
        };
    }
}
