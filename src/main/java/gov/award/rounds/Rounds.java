package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All rounds. Each finder names the programme it looks in. */
interface Rounds extends Repository<Round, RoundId> {

    Optional<Round> findByIdAndProgramme(RoundId id, ProgrammeId programme);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Round> findWithLockByIdAndProgramme(RoundId id, ProgrammeId programme);

    Round save(Round round);

    /** @throws NotFound if the actor's programme has no such round */
    default Round of(Actor actor, RoundId id) {
        return findByIdAndProgramme(id, actor.requireProgramme()).orElseThrow(() -> new NotFound("round"));
    }

    /**
     * The round, kept until the act ends from being changed or entering another phase.
     *
     * @throws NotFound if the actor's programme has no such round
     */
    default Round held(Actor actor, RoundId id) {
        return findWithLockByIdAndProgramme(id, actor.requireProgramme()).orElseThrow(() -> new NotFound("round"));
    }
}
