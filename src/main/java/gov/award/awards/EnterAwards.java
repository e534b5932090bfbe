package gov.award.awards;

import gov.award.deliberations.RoundApproved;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.register.Register;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters an award for each winner the government has approved, within the act that records it (articles 23 to 25). */
@Component
class EnterAwards {

    /** Without the letters and digits people confuse. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Decisions decisions;
    private final Laureates laureates;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Register register;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    EnterAwards(
            Decisions decisions,
            Laureates laureates,
            RoundBriefs rounds,
            Editions editions,
            Register register,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.decisions = decisions;
        this.laureates = laureates;
        this.rounds = rounds;
        this.editions = editions;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @EventListener
    void enter(RoundApproved approved) {
        var actor = approved.actor();
        var round = rounds.of(approved.round());
        var edition = editions.byCode(round.edition());
        var now = clock.now().atOffset(ZoneOffset.UTC);
        decisions.lock(round.id());
        jdbc.sql("""
                        insert into award_decision (id, round, programme, document, decided, entered_at)
                        values (:id, :round, :programme, :document, :decided, :at)
                        """)
                .param("id", approved.approval().value())
                .param("round", round.id().value())
                .param("programme", round.programme().value())
                .param("document", approved.document())
                .param("decided", approved.decided())
                .param("at", now)
                .update();
        var place = jdbc.sql("select count(*)::int from award where round = :round")
                .param("round", round.id().value())
                .query(Integer.class)
                .single();
        for (var winner : laureates.winners(Laureates.checker(actor), approved.winners())) {
            var application = winner.application();
            var award = new AwardId(UUID.randomUUID());
            var certificate = certificate(round.year(), ++place);
            var prize = MoneyRules.prize(edition, application.kind());
            jdbc.sql("""
                            insert into award (id, programme, round, decision, application, applicant, party, kind, name, employer, model, edition,
                                document, decided, certificate, prize_fen, entered_at)
                            values (:id, :programme, :round, :decision, :application, :applicant, :party, :kind, :name, :employer, :model, :edition,
                                :document, :decided, :certificate, :prize, :at)
                            """)
                    .param("id", award.value())
                    .param("programme", round.programme().value())
                    .param("round", round.id().value())
                    .param("decision", approved.approval().value())
                    .param("application", application.id().value())
                    .param("applicant", application.applicant().value())
                    .param("party", winner.party().value())
                    .param("kind", application.kind().name())
                    .param("name", application.name())
                    .param("employer", application.employer())
                    .param("model", application.model())
                    .param("edition", edition.code())
                    .param("document", approved.document())
                    .param("decided", approved.decided())
                    .param("certificate", certificate)
                    .param("prize", prize)
                    .param("at", now)
                    .update();
            register.enterAward(
                    actor,
                    award.value(),
                    edition.code(),
                    winner.party(),
                    application.kind(),
                    application.name(),
                    application.model(),
                    round.title(),
                    approved.document(),
                    approved.decided());
            journal.enter(actor, "EnterAward", Provision.PRIZE_AMOUNT, award, certificate, prize, approved.decided());
        }
    }

    /** A number nobody guesses from another, so that the verification page answers only for certificates seen. */
    private static String certificate(int year, int place) {
        var random = new StringBuilder();
        for (var i = 0; i < 6; i++) {
            random.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return "ZJ%d-%03d-%s".formatted(year, place, random);
    }
}
