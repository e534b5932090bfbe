package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The director compares an answer recorded by a clerk with the paper (article 21). */
@Service
public class CheckAnswer {

    private final Requests requests;
    private final RoundBriefs rounds;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    CheckAnswer(Requests requests, RoundBriefs rounds, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.requests = requests;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param note why it is rejected; may be blank otherwise */
    @Act(by = Role.DIRECTOR, basis = Provision.CONSULTATION_ANSWER)
    public Verdict check(Actor actor, AnswerId id, Compared outcome, String note) {
        var answer = requests.answer(id).orElseThrow(() -> new NotFound("answer"));
        var round = requests.find(answer.request()).round();
        requests.lock(round);
        answer = requests.answer(id).orElseThrow(() -> new NotFound("answer"));
        var reasons = new ArrayList<Refusal>();
        if (!answer.waits()) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWER_CHECKED"));
        }
        if (answer.givenBy().equals(actor.personId())) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWER_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "REJECTION_WITHOUT_REASON"));
        }
        if (rounds.of(round).phase() != Phase.CONSULTATION) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "CONSULTATION_NOT_OPEN"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into consultation_answer_check (answer, programme, outcome, note, given_by, given_at)
                        values (:answer, :programme, :outcome, :note, :by, :now)
                        """)
                .param("answer", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("note", note.strip())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "CheckAnswer", Provision.CONSULTATION_ANSWER, answer.request(), id, outcome, note);
        return Verdict.ALLOWED;
    }
}
