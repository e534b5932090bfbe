package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.register.PartyDigest;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All awards given in the program. */
@Component
class AwardBook implements Awards {

    private static final String AWARD = """
            select a.id, a.programme, a.round, a.application, a.applicant, a.party, a.kind, a.name, a.decided, a.edition, a.certificate,
                   a.prize_fen, coalesce((select sum(p.amount_fen) from payment_in_force p where p.award = a.id), 0)::bigint paid_fen,
                   a.revoked_on is not null as revoked
            from award a
            """;

    private static final String LINE = """
            select a.id, a.round, r.title round_title, a.application, a.applicant, a.kind, a.name, a.employer, a.model, a.edition,
                   a.document, a.decided, a.certificate, a.prize_fen,
                   coalesce((select l.amount_fen from allocation l where l.award = a.id), 0) allocated_fen,
                   coalesce((select sum(p.amount_fen) from payment_in_force p where p.award = a.id), 0)::bigint paid_fen,
                   a.revoked_on, a.revocation_document
            from award a join round r on r.id = a.round
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    AwardBook(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** As the table has it; {@link PartyDigest} is no identifier. */
    private record Found(
            AwardId id,
            gov.award.acting.ProgrammeId programme,
            RoundId round,
            gov.award.applications.ApplicationId application,
            gov.award.applicants.ApplicantId applicant,
            String party,
            gov.award.measures.Kind kind,
            String name,
            LocalDate decided,
            String edition,
            String certificate,
            long prizeFen,
            long paidFen,
            boolean revoked) {

        Award award() {
            return new Award(
                    id,
                    programme,
                    round,
                    application,
                    applicant,
                    new PartyDigest(party),
                    kind,
                    name,
                    decided,
                    edition,
                    certificate,
                    prizeFen,
                    paidFen,
                    revoked);
        }
    }

    @Override
    public Award of(AwardId id) {
        return jdbc.sql(AWARD + " where a.id = :id")
                .param("id", id.value())
                .query(Row.of(Found.class))
                .optional()
                .orElseThrow(() -> new NotFound("award"))
                .award();
    }

    @Override
    public List<Award> inRound(RoundId round) {
        return jdbc
                .sql(AWARD + " where a.round = :round order by a.kind desc, a.name")
                .param("round", round.value())
                .query(Row.of(Found.class))
                .list()
                .stream()
                .map(Found::award)
                .toList();
    }

    @Override
    public void revoke(Actor actor, AwardId id, Provision basis, LocalDate decided, String document) {
        var revoked = jdbc.sql("""
                        update award set revoked_on = :decided, revocation_document = :document
                        where id = :id and revoked_on is null
                        """)
                .param("decided", decided)
                .param("document", document)
                .param("id", id.value())
                .update();
        if (revoked == 0) {
            throw new NotFound("award in force");
        }
        journal.enter(actor, "RevokeAward", basis, id, decided, document);
    }

    AwardLine line(AwardId id) {
        return jdbc.sql(LINE + " where a.id = :id")
                .param("id", id.value())
                .query(Row.of(AwardLine.class))
                .optional()
                .orElseThrow(() -> new NotFound("award"));
    }

    /** Keeps payments and uses of one award from each other until the transaction ends. */
    AwardLine locked(AwardId id) {
        var there = jdbc.sql("select id from award where programme = acting_programme() and id = :id for update")
                .param("id", id.value())
                .query(Row.of(AwardId.class))
                .optional();
        if (there.isEmpty()) {
            throw new NotFound("award");
        }
        return line(id);
    }

    List<AwardLine> lines(RoundId round) {
        return jdbc.sql(LINE + " where a.round = :round order by a.kind desc, a.name, a.id")
                .param("round", round.value())
                .query(Row.of(AwardLine.class))
                .list();
    }

    Listing<AwardLine> all(PageRequest page) {
        var total = jdbc.sql("select count(*) from award").query(Long.class).single();
        var rows = jdbc.sql(LINE + " order by a.decided desc, a.kind desc, a.name, a.id limit :limit offset :offset")
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.of(AwardLine.class))
                .list();
        return new Listing<>(rows, total, page);
    }
}
