package gov.award.notices;

import gov.award.acting.Role;
import gov.award.people.CredentialsReset;
import gov.award.people.People;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the holder of an account and all supervisors that its password or second factor is given anew. */
@Component
class ResetNews {

    private final Notices notices;
    private final People people;

    ResetNews(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    void tell(CredentialsReset reset) {
        var key =
                switch (reset.stage()) {
                    case PROPOSED -> "notice.people.resetProposed";
                    case DONE -> "notice.people.reset";
                    case RESTORED -> "notice.people.restored";
                };
        var actor = reset.actor();
        var holder = reset.holder();
        var arguments = List.of(people.name(holder).orElse(""), actor.name());
        notices.tell(actor, List.of(holder), key, arguments, "/account");
        notices.tell(
                actor,
                people.holding(Role.SUPERVISOR, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .filter(supervisor -> !supervisor.equals(holder))
                        .toList(),
                key,
                arguments,
                "/people/" + holder.value());
    }
}
