package gov.award.changes;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Refusal;
import gov.award.rounds.Move;
import gov.award.rounds.MoveObjection;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Once the committee has resolved to cancel a round or to have a stage done again, nothing else moves the round (article 7(1), (5)). */
@Component
class ResolvedChangeFirst implements MoveObjection {

    private final JdbcClient jdbc;
    private final Binding binding;

    ResolvedChangeFirst(JdbcClient jdbc, Binding binding) {
        this.jdbc = jdbc;
        this.binding = binding;
    }

    @Override
    public List<Refusal> against(RoundId round, Move move) {
        var programme = jdbc.sql("select acting_programme()").query(UUID.class).single();
        var binding = this.binding.in(Actor.system(Role.CHECKER, new ProgrammeId(programme)), round);
        return binding.isEmpty() || binding.contains(move)
                ? List.of()
                : binding.stream()
                        .map(each -> Refusal.of(each.basis(), "RESOLVED_CHANGE_FIRST", each))
                        .toList();
    }

    /** What binds, as the checker reads it: the government moves a round on without seeing the committee's business. */
    @Component
    static class Binding {

        private final RoundBriefs rounds;
        private final Changes changes;

        Binding(RoundBriefs rounds, Changes changes) {
            this.rounds = rounds;
            this.changes = changes;
        }

        @Reading(by = Role.CHECKER)
        public List<Move> in(Actor checker, RoundId round) {
            var phase = rounds.of(round).phase();
            return changes.of(round).stream()
                    .filter(change -> change.binds(phase))
                    .map(RoundChange::move)
                    .distinct()
                    .toList();
        }
    }
}
