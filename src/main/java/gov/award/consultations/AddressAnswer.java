package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office says how it deals with an objection, or supplies what a department lacks; both become part of the summary (article 21). */
@Service
public class AddressAnswer {

    private final Requests requests;
    private final RoundBriefs rounds;
    private final People people;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    AddressAnswer(
            Requests requests,
            RoundBriefs rounds,
            People people,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.requests = requests;
        this.rounds = rounds;
        this.people = people;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** What was found out, decided or supplied. */
    public record Form(@NotBlank @Size(max = 4000) String text) {}

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.CONSULTATION_REQUEST)
    public Verdict address(Actor actor, AnswerId id, Form form) {
        var answer = requests.answer(id).orElseThrow(() -> new NotFound("answer"));
        var found = requests.find(answer.request());
        var round = rounds.of(found.round());
        requests.lock(found.round());
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.CONSULTATION) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "CONSULTATION_NOT_OPEN"));
        }
        if (answer.outcome() == Opinion.NO_OBJECTION || answer.waits()) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "NOTHING_TO_ADDRESS"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into consultation_reply (id, answer, programme, text, given_by, given_at)
                        values (:id, :answer, :programme, :text, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("answer", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("text", form.text().strip())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        notices.tell(
                actor,
                people.holding(Role.DEPARTMENT, found.request().unit()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.consultation.reply",
                List.of(round.title()),
                "/consultations/" + found.request().id().text());
        journal.enter(actor, "AddressAnswer", Provision.CONSULTATION_REQUEST, answer.request(), id, form.text());
        return Verdict.ALLOWED;
    }
}
