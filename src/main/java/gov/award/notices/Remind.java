package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.web.ToDo;
import gov.award.workdays.BusinessClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The timer reminds a person of what they have to do by a day; of each thing at most once a day. It changes no right. */
@Service
public class Remind {

    /** After that the next reminder says it better. */
    private static final Duration WORTH = Duration.ofHours(20);

    private final JdbcClient sql;
    private final Inbox inbox;
    private final Journal journal;
    private final BusinessClock clock;

    Remind(JdbcClient sql, Inbox inbox, Journal journal, BusinessClock clock) {
        this.sql = sql;
        this.inbox = inbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Act(by = Role.TIMER, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict remind(Actor timer, PersonId person, List<ToDo> toDos) {
        var today = clock.today();
        var reminded = 0;
        for (var toDo : toDos) {
            var due = toDo.due();
            if (due != null && note(timer, person, toDo, due, today)) {
                inbox.tell(
                        timer,
                        List.of(person),
                        due.isBefore(today) ? Kinds.REMINDER_OVERDUE : Kinds.REMINDER_DUE,
                        Sentence.reminder(toDo.key(), due, toDo.provisional(), toDo.arguments()),
                        toDo.url(),
                        WORTH);
                reminded++;
            }
        }
        if (reminded == 0) {
            return Verdict.refused(Provision.ACCEPT_AND_ORGANISE, "REMINDED_ALREADY");
        }
        journal.enter(timer, "Remind", Provision.ACCEPT_AND_ORGANISE, person, reminded);
        return Verdict.ALLOWED;
    }

    private boolean note(Actor timer, PersonId person, ToDo toDo, LocalDate due, LocalDate today) {
        var step = ReminderDays.latest(due, today);
        return step.isPresent()
                && sql.sql("""
                        insert into reminder (person, programme, thing, on_day, due)
                        select :person, :programme, :thing, :today, :due
                        where not exists (select from reminder where person = :person and thing = :thing and due = :due
                                          and on_day >= :step)
                        on conflict (person, thing, on_day) do nothing
                        """)
                                .param("person", person.value())
                                .param("programme", timer.requireProgramme().value())
                                .param("thing", toDo.key() + " " + toDo.url())
                                .param("today", today)
                                .param("due", due)
                                .param("step", step.get())
                                .update()
                        == 1;
    }
}
