package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the committee's votes came to: given by whoever presides, or taken from paper and then confirmed. */
@Component
class Proposals {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Papers papers;
    private final BusinessClock clock;
    private final Book book;

    Proposals(JdbcClient jdbc, Editions editions, Papers papers, BusinessClock clock, Book book) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.papers = papers;
        this.clock = clock;
        this.book = book;
    }

    /**
     * A proposal that was not rejected.
     *
     * @param onPaper taken from paper by a clerk
     * @param inEffect whether it is the committee's resolution, and not still to be confirmed
     */
    record Proposal(
            ProposalId id,
            RoundId round,
            String justification,
            String vacancyReason,
            boolean onPaper,
            @Nullable UUID scan,
            UUID givenBy,
            Instant givenAt,
            boolean inEffect,
            @Nullable UUID paper,
            @Nullable String number) {}

    private static final String SELECT = """
            select p.id, p.round, p.justification, p.vacancy_reason, p.on_paper, p.scan, p.given_by, p.given_at,
                   r.proposal is not null as in_effect, r.paper, r.number
            from winner_proposal p
            left join winner_proposal_check c on c.proposal = p.id
            left join winner_resolution r on r.proposal = p.id
            where p.voided_at is null and c.outcome is distinct from 'REJECTED'
            """;

    /** Kept from being resolved or changed by others until the transaction ends. */
    void lock(RoundId round) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 17))")
                .param(round.text())
                .query(row -> {});
    }

    /** The proposal of a round, in effect or waiting, whoever asks. */
    Optional<Proposal> standing(Actor actor, RoundId round) {
        return book.standing(Actor.system(Role.CHECKER, actor.requireProgramme()), round);
    }

    Optional<Proposal> find(ProposalId id) {
        return jdbc.sql(SELECT + " and p.id = :id")
                .param("id", id.value())
                .query(Row.of(Proposal.class))
                .optional();
    }

    void add(Actor actor, RoundId round, ProposalId id, ProposalForm form, @Nullable UUID scan) {
        jdbc.sql("""
                        insert into winner_proposal (id, programme, round, justification, vacancy_reason, on_paper, scan, given_by, given_at)
                        values (:id, :programme, :round, :justification, :vacancyReason, :onPaper, :scan, :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("justification", form.reason())
                .param("vacancyReason", form.vacancy())
                .param("onPaper", scan != null)
                .param("scan", scan, java.sql.Types.OTHER)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes a proposal the committee's resolution. */
    void enforce(
            Actor actor,
            RoundBrief round,
            ProposalId id,
            List<Deliberated> all,
            String justification,
            String vacancyReason,
            boolean onPaper) {
        var edition = editions.byCode(round.edition());
        var winners = all.stream().filter(Deliberated::proposed).toList();
        var paper = new PaperId(UUID.randomUUID());
        var number = papers.issue(
                actor,
                paper,
                PaperKind.PROPOSED_WINNERS,
                round.id().value(),
                id.value(),
                "关于" + round.title() + "拟获奖名单的决议",
                "评审办",
                List.of(),
                Map.of(
                        "roundTitle",
                        round.title(),
                        "measures",
                        edition.title().zh(),
                        "winners",
                        winners.stream().map(Deliberated::candidate).toList(),
                        "resolutions",
                        winners.stream()
                                .map(each -> Objects.requireNonNull(each.resolution())
                                        .number())
                                .toList(),
                        "vacant",
                        Map.of(
                                Kind.ORGANISATION, vacant(all, round, Kind.ORGANISATION),
                                Kind.INDIVIDUAL, vacant(all, round, Kind.INDIVIDUAL)),
                        "justification",
                        justification,
                        "vacancyReason",
                        vacancyReason,
                        "onPaper",
                        onPaper));
        jdbc.sql("""
                        insert into winner_resolution (proposal, programme, round, paper, number, resolved_at)
                        values (:proposal, :programme, :round, :paper, :number, :now)
                        """)
                .param("proposal", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.id().value())
                .param("paper", paper.value())
                .param("number", number)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        winners.forEach(winner -> jdbc.sql("""
                        insert into proposed_winner (proposal, application, programme, round, kind, name, place, resolution)
                        values (:proposal, :application, :programme, :round, :kind, :name, :place, :resolution)
                        """)
                .param("proposal", id.value())
                .param("application", winner.candidate().application().value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.id().value())
                .param("kind", winner.candidate().kind().name())
                .param("name", winner.candidate().name())
                .param("place", winner.candidate().rank())
                .param("resolution", Objects.requireNonNull(winner.resolution()).number())
                .update());
    }

    private int vacant(List<Deliberated> all, RoundBrief round, Kind kind) {
        return ProposalRules.quota(editions.byCode(round.edition()), kind)
                - (int) all.stream()
                        .filter(each -> each.proposed() && each.candidate().kind() == kind)
                        .count();
    }

    /** The proposals as the checker reads them. */
    @Component
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public Optional<Proposal> standing(Actor checker, RoundId round) {
            return jdbc.sql(SELECT + " and p.round = :round")
                    .param("round", round.value())
                    .query(Row.of(Proposal.class))
                    .optional();
        }
    }
}
