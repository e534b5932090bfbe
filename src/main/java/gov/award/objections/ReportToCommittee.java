package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.journal.Journal;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.papers.Readers;
import gov.award.people.Programmes;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The director hands the written report on a verification to the committee (articles 22, 34). If a candidate is touched,
 * whether they stay on the list is put before the committee, which alone proposes winners; not before the candidate was told
 * and could state its case (reading 19).
 */
@Service
public class ReportToCommittee {

    private final Complaints complaints;
    private final ComplaintFile file;
    private final CommitteeReaders readers;
    private final Candidacies candidacies;
    private final CandidacyStatements statements;
    private final KeptOut keptOut;
    private final Agenda agenda;
    private final Papers papers;
    private final Programmes programmes;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    ReportToCommittee(
            Complaints complaints,
            ComplaintFile file,
            CommitteeReaders readers,
            Candidacies candidacies,
            CandidacyStatements statements,
            KeptOut keptOut,
            Agenda agenda,
            Papers papers,
            Programmes programmes,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.complaints = complaints;
        this.file = file;
        this.readers = readers;
        this.candidacies = candidacies;
        this.statements = statements;
        this.keptOut = keptOut;
        this.agenda = agenda;
        this.papers = papers;
        this.programmes = programmes;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param review what the office says to the candidate's statement; needed if there is one */
    public record Form(@Nullable @Size(max = 4000) String review) {}

    /** @param matter identifier of what is put before the committee, if the findings leave it a question */
    @Act(by = Role.DIRECTOR, basis = Provision.COMPLAINTS)
    public Verdict report(Actor actor, ComplaintId id, PaperId paper, MatterId matter, Form form) {
        var complaint = complaints.locked(id);
        var reasons = ComplaintMove.REPORT.broken(complaint.state());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var finding = file.finding(id);
        var inQuestion = candidacies.inQuestion(actor, complaint, finding.outcome());
        var hearing = inQuestion ? candidacies.standing(id).orElse(null) : null;
        if (hearing != null) {
            statements.lock(hearing.id());
        }
        var stated = hearing == null ? List.<CandidacyStatement>of() : statements.of(hearing.id());
        if (inQuestion) {
            var deadline = hearing == null
                    ? null
                    : candidacies.deadline(actor, hearing).orElse(null);
            var unheard = CandidacyRules.asking(hearing, stated, deadline, form.review(), clock.now());
            if (!unheard.isEmpty()) {
                return Verdict.of(unheard);
            }
        }
        var kept = readers.keptOut(actor, complaint);
        var round = complaint.round() == null ? null : complaint.round().value();
        var edition = programmes.edition(actor.requireProgramme(), round);
        var title = "关于第" + complaint.printedNumber() + "号反映事项的核查报告";
        var number = papers.issueUnder(
                actor,
                complaint.sort().basis(),
                paper,
                PaperKind.VERIFICATION_REPORT,
                round == null ? id.value() : round,
                id.value(),
                title,
                edition.name(Name.COMMITTEE, Locale.CHINA),
                Readers.byOpening(readers.of(actor, complaint).stream()
                        .map(PersonId::value)
                        .toList()),
                Map.of(
                        "measures",
                        edition.title().zh(),
                        "number",
                        complaint.printedNumber(),
                        "objection",
                        complaint.sort() == ComplaintSort.OBJECTION,
                        "concerned",
                        complaint.concerned(),
                        "finding",
                        finding,
                        "heard",
                        hearing != null,
                        "statements",
                        stated.stream().filter(CandidacyStatement::counts).toList(),
                        "review",
                        ComplaintForm.stripped(form.review())));
        jdbc.sql("""
                        insert into complaint_report (complaint, programme, paper, number, reported_by, reported_at)
                        values (:complaint, :programme, :paper, :number, :by, :at)
                        """)
                .param("complaint", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("paper", paper.value())
                .param("number", number)
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .update();
        complaints.moved(id, ComplaintMove.REPORT);
        if (inQuestion && complaint.application() != null) {
            agenda.put(
                    actor,
                    matter,
                    MatterKind.OTHER,
                    round,
                    id.value(),
                    List.of(complaint.application().value()),
                    "是否取消" + complaint.concerned() + "的拟获奖资格",
                    "根据核查报告（" + number + "），反映事项经核查认定为" + (finding.outcome() == Outcome.BORNE_OUT ? "属实" : "部分属实")
                            + "，提请评委会审议是否取消" + complaint.concerned() + "的拟获奖资格。表决赞成即为取消。");
            kept.forEach(person -> agenda.recuse(actor, matter, person, "与该反映事项存在利害关系"));
            complaints.put(id, matter);
        }
        if (complaint.about() == About.PERSON && finding.outcome().leavesQuestion()) {
            notices.tell(
                    actor,
                    keptOut.supervisors(actor, id),
                    "notice.complaintBorneOut",
                    List.of(complaint.printedNumber()),
                    "/complaints/" + id.text());
        }
        journal.enter(
                actor,
                "ReportToCommittee",
                complaint.sort().basis(),
                id,
                number,
                Objects.toString(finding.outcome()),
                form.review());
        return Verdict.ALLOWED;
    }
}
