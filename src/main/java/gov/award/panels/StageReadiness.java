package gov.award.panels;

import gov.award.acting.Row;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the teams of a stage can begin (articles 16 and 33). */
@Component
class StageReadiness {

    private final JdbcClient jdbc;
    private final RoundBriefs rounds;
    private final Editions editions;

    StageReadiness(JdbcClient jdbc, RoundBriefs rounds, Editions editions) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.editions = editions;
    }

    /**
     * How one application is provided for.
     *
     * @param team name of its team
     * @param scorers how many score it
     * @param leaders how many of them lead, one if all is well
     * @param unpledged members who have not pledged
     * @param undeclared members who have not declared, or whose interest is not decided on
     */
    record CaseState(String name, @Nullable String team, int scorers, int leaders, int unpledged, int undeclared) {}

    List<Refusal> missing(RoundId round, Stage stage) {
        var edition = editions.byCode(rounds.of(round).edition());
        var states = states(round, stage);
        return states.isEmpty()
                ? List.of(Refusal.of(Provision.TEAMS, "NO_CASES_FOR_TEAMS"))
                : states.stream()
                        .flatMap(state -> missing(edition, state).stream())
                        .toList();
    }

    /** Article 16: enough who are not recused and one leader for each case; article 33: pledged, and free of interests. */
    static List<Refusal> missing(Edition edition, CaseState state) {
        var smallest = edition.number(Figure.SCORERS_SMALLEST);
        var largest = edition.number(Figure.TEAM_LARGEST);
        var reasons = new ArrayList<Refusal>();
        if (state.team() == null) {
            reasons.add(Refusal.of(Provision.TEAMS, "CASE_WITHOUT_TEAM", state.name()));
            return reasons;
        }
        if (state.unpledged() > 0) {
            reasons.add(Refusal.of(Provision.CONFIDENTIALITY, "SCORERS_NOT_PLEDGED", state.name(), state.unpledged()));
        }
        if (state.undeclared() > 0) {
            reasons.add(
                    Refusal.of(Provision.CONFIDENTIALITY, "INTERESTS_NOT_SETTLED", state.name(), state.undeclared()));
        }
        if (state.scorers() < smallest) {
            reasons.add(Refusal.of(Provision.TEAMS, "TOO_FEW_SCORERS", state.name(), state.scorers(), smallest));
        }
        if (state.scorers() > largest) {
            reasons.add(Refusal.of(Provision.TEAMS, "TOO_MANY_SCORERS", state.name(), state.scorers(), largest));
        }
        if (state.leaders() != 1) {
            reasons.add(Refusal.of(Provision.TEAMS, "CASE_WITHOUT_LEADER", state.name()));
        }
        return reasons;
    }

    private List<CaseState> states(RoundId round, Stage stage) {
        return jdbc.sql("""
                        select c.name, t.name as team, count(s.person) as scorers,
                               count(s.person) filter (where s.leader) as leaders,
                               count(s.person) filter (where not exists (
                                   select from pledge p where p.round = c.round and p.person = s.person)) as unpledged,
                               count(s.person) filter (where not exists (
                                   select from declaration d left join interest_decision i on i.declaration = d.id
                                   where d.application = c.id and d.person = s.person
                                     and not exists (select from declaration later where later.supersedes = d.id)
                                     and (d.statement = 'NONE' or i.outcome is not null))) as undeclared
                        from application c
                        left join assignment a on a.application = c.id and a.stage = :stage and a.ended_at is null
                        left join team t on t.id = a.team
                        left join scorer s on s.application = c.id and s.stage = :stage
                        where c.round = :round and c.status = :status
                        group by c.id, c.name, c.round, t.name order by c.name, c.id
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .param("status", Assignments.reviewed(stage).name())
                .query(Row.of(CaseState.class))
                .list();
    }
}
