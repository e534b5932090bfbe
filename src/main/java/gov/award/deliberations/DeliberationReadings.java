package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.Resolution;
import gov.award.deliberations.Deliberated.Vote;
import gov.award.deliberations.DeliberationPages.CandidateLine;
import gov.award.deliberations.DeliberationPages.Proposed;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.panels.Pledges;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the deliberation of a round; whoever is recused from a candidate sees nothing of it, nor the list as a whole. */
@Component
class DeliberationReadings {

    private final RoundBriefs rounds;
    private final WinnerMatters matters;
    private final Proposals proposals;
    private final Reopenings reopenings;
    private final Pledges pledges;
    private final Editions editions;
    private final JdbcClient jdbc;

    DeliberationReadings(
            RoundBriefs rounds,
            WinnerMatters matters,
            Proposals proposals,
            Reopenings reopenings,
            Pledges pledges,
            Editions editions,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.matters = matters;
        this.proposals = proposals;
        this.reopenings = reopenings;
        this.pledges = pledges;
        this.editions = editions;
        this.jdbc = jdbc;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public DeliberationPages.Deliberation page(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var edition = editions.byCode(round.edition());
        var pledged = !actor.is(Role.COMMITTEE, Role.CHAIR)
                || actor.is(Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR)
                || pledges.missing(actor, id).isEmpty();
        // Who may be shown is what row-level security leaves of the candidates; the votes are read by the checker.
        var seen = jdbc.sql("""
                        select c.application from candidate c join candidate_list l on l.id = c.list
                        where l.round = :round and l.voided_at is null
                        """)
                .param("round", id.value())
                .query(Row.of(ApplicationId.class))
                .list();
        var all = matters.deliberated(actor, id);
        var shown = all.stream()
                .filter(each -> seen.contains(each.candidate().application()))
                .toList();
        var open = round.phase() == Phase.DELIBERATION;
        var proposal = proposals.standing(actor, id).orElse(null);
        var office = open && proposal == null && actor.is(Role.OFFICE, Role.DIRECTOR);
        var asks = open && proposal == null && actor.is(Role.OFFICE, Role.CHAIR);
        return new DeliberationPages.Deliberation(
                round,
                shown.stream().map(DeliberationReadings::line).toList(),
                pledged ? all.size() - shown.size() : 0,
                counted(kind -> (int) shown.stream()
                        .filter(each -> each.proposed() && each.candidate().kind() == kind)
                        .count()),
                counted(kind -> ProposalRules.quota(edition, kind)),
                pledged && shown.size() == all.size() ? proposed(proposal) : null,
                office
                        && all.stream()
                                .anyMatch(each -> each.vote() == Vote.NOT_PUT
                                        && !each.candidate().withdrawn()),
                reopenings.of(id),
                asks && pledged,
                open && proposal == null && pledged && actor.is(Role.CHAIR),
                open && proposal == null && actor.is(Role.OFFICE),
                open && proposal != null && !proposal.inEffect() && actor.is(Role.DIRECTOR),
                pledged);
    }

    /** The scan of a list taken from paper, for those who see the whole of it. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public UUID scan(Actor actor, RoundId round) {
        var proposed = page(actor, round).proposed();
        if (proposed == null || proposed.scan() == null) {
            throw new NotFound("scan");
        }
        return proposed.scan();
    }

    /** The scan of a request to vote again. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public UUID scan(Actor actor, ReopeningId id) {
        var scan = reopenings.find(id).scan();
        if (scan == null) {
            throw new NotFound("scan");
        }
        return scan;
    }

    private static Map<Kind, Integer> counted(Function<Kind, Integer> count) {
        var counted = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            counted.put(kind, count.apply(kind));
        }
        return counted;
    }

    private static @Nullable Proposed proposed(Proposals.@Nullable Proposal proposal) {
        return proposal == null
                ? null
                : new Proposed(
                        proposal.id().value(),
                        proposal.onPaper(),
                        proposal.inEffect(),
                        proposal.justification(),
                        proposal.vacancyReason(),
                        proposal.scan(),
                        proposal.paper(),
                        proposal.number(),
                        proposal.givenAt());
    }

    private static CandidateLine line(Deliberated each) {
        var candidate = each.candidate();
        var resolution = each.resolution();
        return new CandidateLine(
                candidate.application().value(),
                candidate.kind(),
                candidate.name(),
                candidate.rank(),
                candidate.tied(),
                candidate.points(),
                candidate.withdrawn(),
                each.vote().name(),
                resolution == null ? null : resolution.number(),
                resolution == null ? null : votes(resolution));
    }

    private static String votes(Resolution resolution) {
        return "%d / %d / %d / %d"
                .formatted(resolution.inFavour(), resolution.against(), resolution.abstained(), resolution.entitled());
    }
}
