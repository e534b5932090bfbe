package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.notices.Notices;
import gov.award.panels.Recusals;
import gov.award.people.People;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The committee's requests to vote again on candidates it has voted on (articles 5, 7; reading 21): never the office's own, and once
 * for a candidate in a deliberation. A further vote takes the committee's resolution to deliberate anew.
 */
@Component
public class Reopenings {

    private static final int LONGEST = 2000;

    private static final String SELECT = """
            select v.id, v.round, v.application, v.matter, v.reason, v.scan, v.given_by, p.name as given_by_name, v.given_at, c.outcome,
                   m.voided_at is not null as overtaken
            from vote_again v join person p on p.id = v.given_by left join vote_again_check c on c.reopening = v.id
            left join winner_matter m on m.matter = v.matter
            """;

    private final RoundBriefs rounds;
    private final WinnerMatters matters;
    private final Proposals proposals;
    private final Recusals recusals;
    private final People people;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Reopenings(
            RoundBriefs rounds,
            WinnerMatters matters,
            Proposals proposals,
            Recusals recusals,
            People people,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.rounds = rounds;
        this.matters = matters;
        this.proposals = proposals;
        this.recusals = recusals;
        this.people = people;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A request.
     *
     * @param matter on which the committee had voted
     * @param scan of the signed paper where a clerk recorded it
     * @param outcome of the comparison with the paper
     * @param overtaken whether the committee deliberates anew, so that the vote it is about counts no more
     */
    public record Reopening(
            ReopeningId id,
            RoundId round,
            ApplicationId application,
            MatterId matter,
            String reason,
            @Nullable UUID scan,
            UUID givenBy,
            String givenByName,
            Instant givenAt,
            @Nullable Compared outcome,
            boolean overtaken) {

        public boolean waits() {
            return scan != null && outcome == null && !overtaken;
        }
    }

    List<Reopening> of(RoundId round) {
        return jdbc.sql(SELECT + " where v.round = :round order by v.given_at, v.id")
                .param("round", round.value())
                .query(Row.of(Reopening.class))
                .list();
    }

    Reopening find(ReopeningId id) {
        return jdbc.sql(SELECT + " where v.id = :id")
                .param("id", id.value())
                .query(Row.of(Reopening.class))
                .optional()
                .orElseThrow(() -> new NotFound("reopening"));
    }

    List<Refusal> refusals(Actor actor, RoundBrief round, ApplicationId application, String reason) {
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.DELIBERATION) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "NOT_IN_DELIBERATION", round.phase()));
        }
        if (!recusals.recused(round.id(), List.of(actor.requirePerson())).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSED_FROM_ROUND"));
        }
        if (proposals.standing(actor, round.id()).isPresent()) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "WINNERS_RESOLVED"));
        }
        if (reopened(round.id(), application)) {
            reasons.add(Refusal.of(Provision.REVIEW_RESULTS, "VOTED_AGAIN_ALREADY"));
        }
        if (candidate(actor, round.id(), application) == null) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "NOT_VOTED_ON"));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "REOPENING_REASON", LONGEST));
        }
        return reasons;
    }

    /** Whether a request on the candidate has taken effect; one sent back, or of a deliberation done again, does not count. */
    private boolean reopened(RoundId round, ApplicationId application) {
        return jdbc.sql("""
                        select exists (select from vote_again v join winner_matter m on m.matter = v.matter and m.voided_at is null
                                       left join vote_again_check c on c.reopening = v.id
                                       where v.round = :round and v.application = :application
                                         and (v.scan is null or c.outcome = 'CONFIRMED'))
                        """)
                .param("round", round.value())
                .param("application", application.value())
                .query(Boolean.class)
                .single();
    }

    /** The request takes effect: the candidate is before the committee again, and the supervisor is told. */
    void enforce(Actor actor, RoundId id, ApplicationId application, String reason) {
        var round = rounds.of(id);
        var candidate =
                Objects.requireNonNull(candidate(actor, id, application)).candidate();
        matters.put(actor, round, candidate);
        notices.tell(
                actor,
                people.holding(Role.SUPERVISOR, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.deliberations.voteReopened",
                List.of(round.title(), candidate.name(), reason.strip()),
                "/rounds/" + id.text() + "/deliberation");
    }

    void add(
            Actor actor, ReopeningId id, RoundId round, ApplicationId application, String reason, @Nullable UUID scan) {
        var before = Objects.requireNonNull(candidate(actor, round, application));
        jdbc.sql("""
                        insert into vote_again (id, programme, round, application, matter, reason, scan, given_by, given_at)
                        values (:id, :programme, :round, :application, :matter, :reason, :scan, :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("application", application.value())
                .param("matter", Objects.requireNonNull(before.matter()).value())
                .param("reason", reason.strip())
                .param("scan", scan, Types.OTHER)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void check(Actor actor, ReopeningId id, Comparison comparison) {
        jdbc.sql("""
                        insert into vote_again_check (reopening, programme, outcome, note, given_by, given_at)
                        values (:id, :programme, :outcome, :note, :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", comparison.outcome().name())
                .param("note", comparison.reason())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private @Nullable Deliberated candidate(Actor actor, RoundId round, ApplicationId application) {
        return matters.deliberated(actor, round).stream()
                .filter(each -> each.candidate().application().equals(application))
                .filter(each -> !each.candidate().withdrawn() && each.resolution() != null)
                .findFirst()
                .orElse(null);
    }
}
