package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.deliberations.ProposedWinners.ProposedWinner;
import gov.award.deliberations.SubmissionRules.Turn;
import gov.award.deliberations.Submissions.Entry;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Name;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.people.People;
import gov.award.rounds.RoundBrief;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The committee's submission to the county government: the list, and every place left vacant with its reason (articles 4, 23). */
@Component
public class SubmissionPaper {

    private static final Set<SubmissionFate> GONE =
            EnumSet.of(SubmissionFate.DROPPED, SubmissionFate.WITHDRAWN, SubmissionFate.DISQUALIFIED);

    private final People people;
    private final Editions editions;
    private final Papers papers;

    SubmissionPaper(People people, Editions editions, Papers papers) {
        this.people = people;
        this.editions = editions;
        this.papers = papers;
    }

    String issue(
            Actor actor,
            RoundBrief round,
            SubmissionId submission,
            PaperId paper,
            Submitting.Draft draft,
            String vacancyReason,
            List<ProposedWinner> winners,
            boolean onPaper) {
        var edition = editions.byCode(round.edition());
        return papers.issue(
                actor,
                paper,
                PaperKind.SUBMISSION_FOR_APPROVAL,
                round.id().value(),
                submission.value(),
                draft.toDecide() ? "关于提请审定" + round.title() + "获奖名单的请示" : "关于" + round.title() + "暂缓报请审定名额空缺情况的报告",
                edition.name(Name.GOVERNMENT, Locale.CHINA),
                people.holding(Role.GOVERNMENT, actor.requireProgramme()).stream()
                        .map(person -> person.id().value())
                        .toList(),
                Map.of(
                        "roundTitle",
                        round.title(),
                        "measures",
                        edition.title().zh(),
                        "organisations",
                        names(draft.entries(), Kind.ORGANISATION),
                        "individuals",
                        names(draft.entries(), Kind.INDIVIDUAL),
                        "heldBack",
                        draft.entries().stream()
                                .filter(entry -> entry.fate() == SubmissionFate.HELD_BACK)
                                .count(),
                        "vacancies",
                        vacancies(round, draft, vacancyReason, winners),
                        "later",
                        draft.turn() == Turn.LATER,
                        "toDecide",
                        draft.toDecide(),
                        "onPaper",
                        onPaper));
    }

    /** Those left by the committee's votes, told once, and those left since by proposed winners who are out. */
    private Vacancies vacancies(
            RoundBrief round, Submitting.Draft draft, String vacancyReason, List<ProposedWinner> winners) {
        var first = draft.turn() == Turn.FIRST;
        return new Vacancies(
                first ? unfilled(round, Kind.ORGANISATION, winners) : 0,
                first ? unfilled(round, Kind.INDIVIDUAL, winners) : 0,
                vacancyReason.endsWith("。") ? vacancyReason.substring(0, vacancyReason.length() - 1) : vacancyReason,
                draft.entries().stream()
                        .filter(entry -> GONE.contains(entry.fate()))
                        .map(entry -> new Vacancies.Gone(
                                entry.kind() == Kind.ORGANISATION ? entry.name() : null, entry.fate()))
                        .toList());
    }

    private int unfilled(RoundBrief round, Kind kind, List<ProposedWinner> winners) {
        return ProposalRules.quota(editions.byCode(round.edition()), kind)
                - (int) winners.stream().filter(winner -> winner.kind() == kind).count();
    }

    private static List<String> names(List<Entry> entries, Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.fate() == SubmissionFate.SUBMITTED)
                .map(Entry::name)
                .toList();
    }

    /**
     * The places left vacant.
     *
     * @param organisations how many places the votes left
     * @param individuals likewise
     * @param reason why the votes left them
     * @param gone one place each
     */
    public record Vacancies(int organisations, int individuals, String reason, List<Gone> gone) {

        public boolean none() {
            return organisations == 0 && individuals == 0 && gone.isEmpty();
        }

        /**
         * A proposed winner who is out since.
         *
         * @param organisation its name; {@code null} for an individual, of whom nothing personal is told
         */
        public record Gone(@Nullable String organisation, SubmissionFate fate) {}
    }
}
