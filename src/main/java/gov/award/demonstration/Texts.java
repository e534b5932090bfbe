package gov.award.demonstration;

import gov.award.rounds.NormKind;
import gov.award.rounds.Phase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What offices, units and committees write. {@code <name>} stands for what is put in by {@link #fill}. */
record Texts(
        List<Norm> norms,
        Put put,
        Meeting meeting,
        String appointment,
        String howToApply,
        String contact,
        List<Task> tasks,
        List<Channel> channels,
        Admission admission,
        String claim,
        String opinion,
        String correction,
        String documentation,
        String secondTeam,
        Visit visit,
        Report report,
        Survey survey,
        Evidence evidence,
        List<ReportPart> reportParts,
        List<ReportPart> individualParts,
        Decision decision) {

    record Norm(NormKind kind, String title, String body) {}

    record Put(String title, String proposal) {}

    record Meeting(String title, String place) {}

    /** A task of the work plan, for the first weeks of a phase. */
    record Task(String task, String responsible, Phase phase, boolean done) {}

    /** Where announcements are published. */
    record Channel(String channel, String name, String place, String file) {}

    record Admission(String document, String qualifications, String file) {}

    record Visit(String places, String agenda) {}

    record Report(String met, String verified, String conclusion) {}

    record Survey(String contract, String method, String report, String answers) {}

    /** Names of the files that prove something. */
    record Evidence(
            String licence,
            String institution,
            String quality,
            String policy,
            String leading,
            String reputation,
            String report,
            String figures,
            String photograph,
            String signed,
            String contribution,
            String opinion) {}

    record ReportPart(String title, String text) {}

    /** What is written from the consultation to the payment. */
    record Decision(
            String noObjection,
            String conclusion,
            String answerFile,
            String portal,
            String capture,
            String complaint,
            String complainant,
            String complainantContact,
            String finding,
            String plan,
            String reply,
            String meetingName,
            String meetingNumber,
            String approvalFile,
            String budgetDocument,
            String budgetCode,
            String allocationDocument,
            String allocationFile,
            Expense expense) {}

    record Expense(BigDecimal yuan, String payee, String what, String voucher) {}

    static String fill(String text, Map<String, String> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("<" + value.getKey() + ">", value.getValue());
        }
        return filled;
    }
}
