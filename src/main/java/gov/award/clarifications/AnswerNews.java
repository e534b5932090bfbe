package gov.award.clarifications;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBrief;
import gov.award.notices.Notices;
import gov.award.people.People;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the unit that its question was answered. */
@Component
class AnswerNews {

    private final People people;
    private final Notices notices;

    AnswerNews(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    void tell(Actor actor, Clarification clarification, ApplicationBrief application) {
        notices.tell(
                actor,
                people.holding(Role.RECOMMENDER, clarification.unit()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.clarifications.answered",
                List.of(application.name()),
                "/applications/" + application.id().text() + "/clarifications");
    }
}
