package gov.award.workplans;

import gov.award.acting.PersonId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for a task of the work plan (article 8(3)). */
final class TaskRules {

    private TaskRules() {}

    /** 8(3): somebody answers for it; whoever is named by account is of the office. */
    static Optional<Refusal> somebodyAnswers(@Nullable PersonId person, String name, Collection<PersonId> office) {
        if (person == null) {
            return name.isBlank()
                    ? Optional.of(Refusal.of(Provision.WORK_PLAN, "TASK_WITHOUT_RESPONSIBLE"))
                    : Optional.empty();
        }
        return office.contains(person)
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.WORK_PLAN, "RESPONSIBLE_NOT_OF_OFFICE"));
    }

    /** 8(3): nothing is due before it begins. */
    static Optional<Refusal> dueAfterStart(@Nullable LocalDate starts, LocalDate due) {
        return starts != null && due.isBefore(starts)
                ? Optional.of(Refusal.of(Provision.WORK_PLAN, "TASK_DUE_BEFORE_START", starts, due))
                : Optional.empty();
    }
}
