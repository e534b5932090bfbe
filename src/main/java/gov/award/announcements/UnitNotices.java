package gov.award.announcements;

import gov.award.rounds.RoundBrief;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.notices.Notices;
import gov.award.people.People;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells the recommending units what was announced, so that they can encourage applications (article 9). */
@Component
class UnitNotices {

    private final Notices notices;
    private final People people;

    UnitNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    /** @param key of the sentence, which names the round and its deadline */
    void tell(Actor actor, RoundBrief round, String key) {
        Instant deadline = Objects.requireNonNull(round.deadline());
        notices.tell(
                actor,
                people.holding(Role.RECOMMENDER, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                key,
                List.of(round.title(), deadline.toString()),
                "/public/rounds/" + round.id().text());
    }
}
