package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The director opens the list of winners and tells every applicant of the round the result in writing (articles 13, 23). */
@Service
public class PublishResults {

    private final Decisions decisions;
    private final AwardBook awards;
    private final Laureates laureates;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Papers papers;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    PublishResults(
            Decisions decisions,
            AwardBook awards,
            Laureates laureates,
            RoundBriefs rounds,
            Editions editions,
            Papers papers,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.decisions = decisions;
        this.awards = awards;
        this.laureates = laureates;
        this.rounds = rounds;
        this.editions = editions;
        this.papers = papers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.APPROVAL)
    public Verdict publish(Actor actor, RoundId id) {
        var all = decisions.locked(id);
        var untold = laureates.untold(Laureates.checker(actor), id);
        if (untold.isEmpty() && all.stream().allMatch(Decisions.Decision::published)) {
            return Verdict.refused(Provision.APPROVAL, "RESULTS_ALREADY_PUBLISHED");
        }
        var round = rounds.of(id);
        var edition = editions.byCode(round.edition());
        var winners = awards.lines(id);
        var now = clock.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        update award_decision set published_at = :at, published_by = :by
                        where round = :round and published_at is null
                        """)
                .param("at", now)
                .param("by", actor.personId())
                .param("round", id.value())
                .update();
        untold.forEach(applicant -> tell(actor, round, edition, all.getLast(), winners, applicant, now));
        journal.enter(actor, "PublishResults", Provision.APPROVAL, id, winners.size(), untold.size());
        return Verdict.ALLOWED;
    }

    private void tell(
            Actor actor,
            RoundBrief round,
            Edition edition,
            Decisions.Decision decision,
            List<AwardLine> winners,
            Laureates.Applicant applicant,
            OffsetDateTime now) {
        var application = applicant.application();
        var award = winners.stream()
                .filter(winner -> winner.application().equals(application.id()))
                .findFirst()
                .orElse(null);
        var letter = new PaperId(UUID.randomUUID());
        papers.issue(
                actor,
                letter,
                PaperKind.RESULT,
                round.id().value(),
                application.id().value(),
                "关于" + round.title() + "评审结果的告知书",
                application.name(),
                applicant.readers(),
                Map.of(
                        "government", edition.name(Name.GOVERNMENT, Locale.CHINA),
                        "roundTitle", round.title(),
                        "document", award == null ? decision.document() : award.document(),
                        "decided", award == null ? decision.decided() : award.decided(),
                        "won", award != null,
                        "certificate", award == null ? "" : award.certificate(),
                        "prize",
                                award == null
                                        ? ""
                                        : MoneyRules.yuan(award.prizeFen()).toPlainString()));
        jdbc.sql("""
                        insert into result_told (application, programme, round, paper, told_at)
                        values (:application, :programme, :round, :paper, :at)
                        """)
                .param("application", application.id().value())
                .param("programme", round.programme().value())
                .param("round", round.id().value())
                .param("paper", letter.value())
                .param("at", now)
                .update();
    }
}
