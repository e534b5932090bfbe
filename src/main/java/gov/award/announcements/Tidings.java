package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.RoundBrief;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those concerned what was announced: units, so that they can encourage applications (article 9), and whoever applies (article 15). */
@Component
class Tidings {

    private final Notices notices;
    private final People people;
    private final Applying applying;

    Tidings(Notices notices, People people, Applying applying) {
        this.notices = notices;
        this.people = people;
        this.applying = applying;
    }

    /**
     * @param key of the sentence, which names the round first
     * @param further what else it names
     * @return how many of those who apply were told
     */
    int tell(Actor actor, RoundBrief round, String key, String further) {
        var arguments = List.of(round.title(), further);
        notices.tell(
                actor,
                people.holding(Role.RECOMMENDER, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                key,
                arguments,
                "/public/rounds/" + round.id().text());
        var applicants = applying.in(round.id());
        // The address is one that R__visibility.sql shows to nobody but the recipient.
        notices.tell(
                actor,
                applicants,
                key,
                arguments,
                "/applications?round=" + round.id().text());
        return applicants.size();
    }
}
