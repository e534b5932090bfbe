package gov.award.clarifications;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationBrief;
import gov.award.notices.Notices;
import gov.award.recommendations.Concerned;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the unit that its question was answered. */
@Component
class AnswerNews {

    private final Concerned concerned;
    private final Notices notices;

    AnswerNews(Concerned concerned, Notices notices) {
        this.concerned = concerned;
        this.notices = notices;
    }

    void tell(Actor actor, Clarification clarification, ApplicationBrief application) {
        notices.tell(
                actor,
                concerned.recommending(actor, application.id(), clarification.unit()),
                "notice.clarifications.answered",
                List.of(application.name()),
                "/applications/" + application.id().text() + "/clarifications");
    }
}
