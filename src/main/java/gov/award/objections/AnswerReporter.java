package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.papers.Readers;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The director answers whoever complained and lets the committee know (article 34). The answer stands under the receipt
 * code; the paper, which names nobody, can be sent by letter, with the record of its service.
 */
@Service
public class AnswerReporter {

    private final Complaints complaints;
    private final CommitteeReaders readers;
    private final Papers papers;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    AnswerReporter(
            Complaints complaints,
            CommitteeReaders readers,
            Papers papers,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.complaints = complaints;
        this.readers = readers;
        this.papers = papers;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** What the reporter is told. */
    public record Form(@NotBlank @Size(max = 4000) String answer) {}

    @Act(by = Role.DIRECTOR, basis = Provision.OBJECTION)
    public Verdict answer(Actor actor, ComplaintId id, PaperId paper, Form form) {
        var complaint = complaints.locked(id);
        var basis = complaint.sort().basis();
        if (complaint.state().open()) {
            return new Verdict.Refused(List.of(Refusal.of(basis, "ANSWER_BEFORE_REPORT", complaint.state())));
        }
        var text = form.answer().strip();
        var number = papers.issueUnder(
                actor,
                basis,
                paper,
                PaperKind.OBJECTION_ANSWER,
                complaint.round() == null ? id.value() : complaint.round().value(),
                id.value(),
                "关于第" + complaint.printedNumber() + "号反映事项处理结果的告知书",
                "第" + complaint.printedNumber() + "号反映人",
                Readers.byOpening(List.of()),
                Map.of(
                        "number",
                        complaint.printedNumber(),
                        "received",
                        clock.dayOf(complaint.receivedAt()),
                        "answer",
                        text));
        try {
            jdbc.sql("""
                            insert into complaint_answer (complaint, programme, answer, paper, number, answered_by, answered_at)
                            values (:complaint, :programme, :answer, :paper, :number, :by, :at)
                            """)
                    .param("complaint", id.value())
                    .param("programme", actor.requireProgramme().value())
                    .param("answer", text)
                    .param("paper", paper.value())
                    .param("number", number)
                    .param("by", actor.personId())
                    .param("at", PublicNotices.at(clock.now()))
                    .update();
        } catch (DuplicateKeyException answered) {
            return Verdict.refused(basis, "ALREADY_ANSWERED");
        }
        notices.tell(
                actor,
                readers.of(actor, complaint),
                "notice.complaintAnswered",
                List.of(complaint.printedNumber()),
                where(id));
        journal.enter(actor, "AnswerReporter", basis, id, number, text);
        return Verdict.ALLOWED;
    }

    /** Seen no further than the complaint is: to the report the committee has, else to the complaint itself. */
    private String where(ComplaintId id) {
        return jdbc.sql("select paper from complaint_report where complaint = ?")
                .param(id.value())
                .query((row, n) -> "/papers/" + row.getString("paper"))
                .optional()
                .orElse("/complaints/" + id.text());
    }
}
