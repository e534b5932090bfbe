package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rankings.Candidates;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes an answer, given in the system or taken from paper: the rules are the same. */
@Component
class Answering {

    private final RoundBriefs rounds;
    private final Editions editions;
    private final Requests requests;
    private final Candidates candidates;
    private final ConsultationScans scans;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Answering(
            RoundBriefs rounds,
            Editions editions,
            Requests requests,
            Candidates candidates,
            ConsultationScans scans,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.rounds = rounds;
        this.editions = editions;
        this.requests = requests;
        this.candidates = candidates;
        this.scans = scans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where an answer comes from. */
    enum Source {
        SYSTEM,
        PAPER
    }

    /** Refuses with every reason, or keeps the answer. */
    Verdict take(Actor actor, RequestId id, AnswerId answer, AnswerForm form, Upload scan, Source source) {
        requests.lock(requests.find(id).round());
        var found = requests.find(id);
        var request = found.request();
        var answeredOn =
                source == Source.SYSTEM ? clock.today() : Objects.requireNonNullElse(form.answeredOn(), clock.today());
        // A recusal must not let a second answer pass for the first.
        var earlier = requests
                .all(
                        Actor.system(Role.CHECKER, actor.requireProgramme()),
                        found.consultation(),
                        editions.byCode(rounds.of(found.round()).edition()))
                .stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .answer();
        var about = Objects.requireNonNullElse(form.about(), List.<UUID>of()).stream()
                .distinct()
                .toList();
        var reasons = new ArrayList<>(AnswerRules.problems(
                form.outcome(),
                about.size(),
                Objects.requireNonNullElse(form.facts(), ""),
                answeredOn,
                request.receivedOn(),
                clock.today()));
        if (rounds.of(found.round()).phase() != Phase.CONSULTATION) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "CONSULTATION_NOT_OPEN"));
        }
        if (earlier != null && !supersedes(earlier, form.outcome())) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWER_GIVEN", request.name()));
        }
        var known = candidates.of(found.round()).stream()
                .map(candidate -> candidate.application().value())
                .toList();
        if (!known.containsAll(about)) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWER_ABOUT_NO_CANDIDATE"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, answer, "consultation-answer", scan) instanceof Added.Refused refused) {
            return refused.verdict();
        }
        add(actor, found, answer, form, about, answeredOn, attachment.value(), source, earlier);
        return Verdict.ALLOWED;
    }

    /** What was lacking may be answered anew; and an objection is taken as long as the summary is open, whatever was said before. */
    private static boolean supersedes(Requests.Answer earlier, Opinion outcome) {
        return !earlier.waits()
                && (earlier.outcome() == Opinion.MORE_NEEDED
                        || (earlier.outcome() == Opinion.NO_OBJECTION && outcome == Opinion.OBJECTION));
    }

    private void add(
            Actor actor,
            Requests.Found found,
            AnswerId answer,
            AnswerForm form,
            List<UUID> about,
            LocalDate answeredOn,
            UUID scan,
            Source source,
            Requests.@org.jspecify.annotations.Nullable Answer earlier) {
        jdbc.sql("""
                        insert into consultation_answer (id, programme, round, request, outcome, about, facts, scan, answered_on, on_paper,
                                                         given_by, given_at, supersedes)
                        values (:id, :programme, :round, :request, :outcome, :about, :facts, :scan, :answeredOn, :onPaper,
                                :by, :now, :supersedes)
                        """)
                .param("id", answer.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", found.round().value())
                .param("request", found.request().id().value())
                .param("outcome", form.outcome().name())
                .param("about", about.toArray(UUID[]::new))
                .param("facts", Objects.requireNonNullElse(form.facts(), "").strip())
                .param("scan", scan)
                .param("answeredOn", answeredOn)
                .param("onPaper", source == Source.PAPER)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("supersedes", earlier == null ? null : earlier.id().value(), java.sql.Types.OTHER)
                .update();
    }
}
