package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.GivePledge;
import gov.award.papers.PaperId;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Has the committee decide the winners and the government approve them through the acts of the program, for tests of every module. */
public final class DeliberationsSteps {

    private final ApplicationContext context;
    private final CommitteeSteps committee;
    private final RoundId round;

    public DeliberationsSteps(ApplicationContext context, CommitteeSteps committee, RoundId round) {
        this.context = context;
        this.committee = committee;
        this.round = round;
    }

    public CommitteeSteps committee() {
        return committee;
    }

    /** Whoever presides. */
    public Actor chair() {
        return committee.seats().getFirst().actor();
    }

    /** Puts all before a committee that has pledged. */
    public void put(Actor office) {
        committee.seats().forEach(seat -> pledged(seat.actor()));
        allowed(context.getBean(PutCandidates.class).put(office, round));
    }

    /** The newest matter on a candidate. */
    public MatterId matter(ApplicationId candidate) {
        return new MatterId(RankingsSteps.ids(
                        "select matter from award.winner_matter where application = ? order by put_at desc, matter desc",
                        candidate.value())
                .getFirst());
    }

    public void voted(Choice choice, ApplicationId... candidates) {
        if (candidates.length > 0) {
            committee.resolved(
                    choice, Arrays.stream(candidates).map(this::matter).toArray(MatterId[]::new));
        }
    }

    public void pledged(Actor actor) {
        var verdict = context.getBean(GivePledge.class).give(actor, round, "本人承诺保守秘密。");
        assertThat(verdict.reasons()).extracting(Refusal::rule).isSubsetOf("ALREADY_PLEDGED");
    }

    public Verdict resolve(Actor chair, @Nullable String vacancy, @Nullable String justification) {
        return context.getBean(ResolveWinners.class)
                .resolve(chair, round, new ProposalId(UUID.randomUUID()), new ProposalForm(vacancy, justification));
    }

    /** All put, these carried, the others not, and resolved. */
    public void proposed(Actor office, List<ApplicationId> carried, List<ApplicationId> lost) {
        put(office);
        voted(Choice.FOR, carried.toArray(ApplicationId[]::new));
        voted(Choice.AGAINST, lost.toArray(ApplicationId[]::new));
        allowed(resolve(chair(), "达不到奖励条件", "按表决结果"));
    }

    /** Whoever presides submits for the committee. */
    public Verdict submit(SubmissionId submission) {
        return submit(chair(), submission);
    }

    Verdict submit(Actor actor, SubmissionId submission) {
        return context.getBean(SubmitForApproval.class)
                .submit(actor, round, submission, new PaperId(UUID.randomUUID()));
    }

    /** An approval on one and the same day, of these winners. */
    public static ApprovalForm approval(LocalDate day, String document, ApplicationId... winners) {
        return new ApprovalForm(
                "常务会议",
                "第12次",
                day,
                day,
                document,
                day,
                Arrays.stream(winners).map(ApplicationId::value).toList(),
                null);
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
