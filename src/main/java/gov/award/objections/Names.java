package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The names of proposed winners as they go on the notice: complete, though whoever issues it be recused from one of them. */
@Component
class Names {

    private final Checked checked;

    Names(Checked checked) {
        this.checked = checked;
    }

    List<NoticeWinner> of(Actor actor, List<ApplicationId> applications) {
        return checked.of(Actor.system(Role.CHECKER, actor.requireProgramme()), applications);
    }

    /** The names as the checker reads them. */
    @Component
    static class Checked {

        private final ApplicationBriefs applications;

        Checked(ApplicationBriefs applications) {
            this.applications = applications;
        }

        @Reading(by = Role.CHECKER)
        public List<NoticeWinner> of(Actor checker, List<ApplicationId> ids) {
            return ids.stream()
                    .map(applications::of)
                    .map(brief -> new NoticeWinner(brief.id(), brief.kind(), brief.name(), brief.employer()))
                    .sorted(Comparator.comparing(NoticeWinner::kind).thenComparing(NoticeWinner::name))
                    .toList();
        }
    }
}
