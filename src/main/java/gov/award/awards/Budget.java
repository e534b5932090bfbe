package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.files.Compared;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The money of rounds: earmarked lines, the allocation of the prizes, payments (articles 26, 27). */
@Component
public class Budget {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Budget(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A budget line as it stands.
     *
     * @param code of the budget item
     * @param spentFen what was paid from it and not reversed
     * @param allocatedFen the prizes the governor has approved, paid or not; 0 for the other line
     */
    public record Line(
            UUID id,
            LineSort sort,
            int year,
            String code,
            long amountFen,
            String document,
            long spentFen,
            long allocatedFen) {

        public long leftFen() {
            return amountFen - spentFen;
        }
    }

    /**
     * A report to the government.
     *
     * @param id of its paper
     * @param approved whether the governor's approval is in force
     */
    public record Report(UUID id, String number, Instant reportedAt, long totalFen, boolean approved) {}

    /**
     * The governor's approval.
     *
     * @param byClerk recorded from the signed paper (代录)
     * @param outcome of the check by a second person; {@code null} before it, or where none is needed
     */
    public record Approval(
            UUID id,
            UUID report,
            String document,
            String governor,
            LocalDate decided,
            UUID scan,
            boolean byClerk,
            UUID recordedBy,
            String recorder,
            Instant recordedAt,
            @Nullable Compared outcome,
            @Nullable String note) {

        public boolean inForce() {
            return !byClerk || outcome == Compared.CONFIRMED;
        }

        public boolean waits() {
            return byClerk && outcome == null;
        }
    }

    /**
     * One payment.
     *
     * @param code of the budget item it was paid from; empty for readers whom the budget is no business of
     */
    public record Payment(
            UUID id,
            LineSort sort,
            String code,
            @Nullable AwardId award,
            long amountFen,
            String voucher,
            LocalDate paidOn,
            String payee,
            String account,
            String what,
            @Nullable String reversal) {}

    /** Keeps everything about the money of a round in one order until the transaction ends. */
    void lock(RoundId round) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 19))")
                .param(round.text())
                .query(row -> {});
    }

    List<Line> lines(RoundId round) {
        return jdbc.sql("""
                        select b.id, b.sort, b.year, b.code, b.amount_fen, b.document,
                            coalesce((select sum(p.amount_fen) from payment_in_force p where p.round = b.round and p.sort = b.sort), 0)::bigint
                                spent_fen,
                            case when b.sort = 'PRIZE' then coalesce((select sum(l.amount_fen) from allocation l where l.round = b.round
                                and exists (select from allocation_approved a where a.report = l.report)), 0)::bigint else 0 end allocated_fen
                        from budget_line b
                        where b.round = :round and not exists (select from budget_line l where l.supersedes = b.id)
                        order by b.sort desc
                        """)
                .param("round", round.value())
                .query(Row.of(Line.class))
                .list();
    }

    Optional<Line> line(RoundId round, LineSort sort) {
        return lines(round).stream().filter(line -> line.sort() == sort).findFirst();
    }

    /** Oldest first; at most the last is not approved yet. */
    List<Report> reports(RoundId round) {
        return jdbc.sql("""
                        select r.id, r.number, r.reported_at, sum(l.amount_fen)::bigint total_fen,
                            exists (select from allocation_approved p where p.report = r.id) approved
                        from allocation_report r join allocation l on l.report = r.id
                        where r.round = :round group by r.id order by r.reported_at, r.id
                        """)
                .param("round", round.value())
                .query(Row.of(Report.class))
                .list();
    }

    /** The report that waits for the governor's approval. */
    static Optional<Report> open(List<Report> reports) {
        return reports.stream().filter(report -> !report.approved()).findFirst();
    }

    /** Newest first. */
    List<Approval> approvals(RoundId round) {
        return jdbc.sql("""
                        select a.id, a.report, a.document, a.governor, a.decided, a.scan, a.by_clerk, a.recorded_by, p.name recorder, a.recorded_at,
                            c.outcome, c.note
                        from allocation_approval a join person p on p.id = a.recorded_by
                            left join allocation_approval_check c on c.approval = a.id
                        where a.round = :round order by a.recorded_at desc
                        """)
                .param("round", round.value())
                .query(Row.of(Approval.class))
                .list();
    }

    /** The awards whose prizes the governor has approved. */
    Set<AwardId> approved(RoundId round) {
        return Set.copyOf(jdbc.sql("""
                        select l.award from allocation l
                        where l.round = :round and exists (select from allocation_approved p where p.report = l.report)
                        """)
                .param("round", round.value())
                .query(Row.of(AwardId.class))
                .list());
    }

    /** On which day the governor approved an award's prize. */
    Optional<LocalDate> approvedOn(AwardId award) {
        return jdbc.sql("""
                        select p.decided from allocation l join allocation_approved p on p.report = l.report where l.award = :award
                        """)
                .param("award", award.value())
                .query(Row.of(LocalDate.class))
                .optional();
    }

    List<Payment> payments(RoundId round, @Nullable AwardId award) {
        return jdbc.sql("""
                        select p.id, p.sort, coalesce(b.code, '') code, p.award, p.amount_fen, p.voucher, p.paid_on, p.payee, p.account, p.what, r.reason reversal
                        from payment p left join budget_line b on b.id = p.line left join payment_reversal r on r.payment = p.id
                        where p.round = :round and (:award::uuid is null or p.award = :award::uuid) order by p.paid_on, p.recorded_at
                        """)
                .param("round", round.value())
                .param("award", award == null ? null : award.value())
                .query(Row.of(Payment.class))
                .list();
    }

    /** What was spent on the review of a round, in the order in which it was paid. */
    Listing<Payment> expenses(RoundId round, PageRequest page) {
        var total = jdbc.sql("select count(*) from payment where round = :round and sort = 'EXPENSES'")
                .param("round", round.value())
                .query(Row.of(Long.class))
                .single();
        var rows = jdbc.sql("""
                        select p.id, p.sort, b.code, p.award, p.amount_fen, p.voucher, p.paid_on, p.payee, p.account, p.what, r.reason reversal
                        from payment p join budget_line b on b.id = p.line left join payment_reversal r on r.payment = p.id
                        where p.round = :round and p.sort = 'EXPENSES' order by p.paid_on, p.recorded_at, p.id limit :limit offset :offset
                        """)
                .param("round", round.value())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.of(Payment.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    void pay(Actor actor, UUID id, RoundId round, Line line, @Nullable AwardId award, PaymentForm form, String payee) {
        jdbc.sql("""
                        insert into payment (id, programme, round, line, sort, award, amount_fen, voucher, paid_on, payee, account, what,
                            recorded_by, recorded_at)
                        values (:id, :programme, :round, :line, :sort, :award::uuid, :amount, :voucher, :paidOn, :payee, :account, :what,
                            :by, :at)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("line", line.id())
                .param("sort", line.sort().name())
                .param("award", award == null ? null : award.value())
                .param("amount", MoneyRules.fen(form.amount()))
                .param("voucher", form.voucher().strip())
                .param("paidOn", form.paidOn())
                .param("payee", payee)
                .param("account", form.maskedAccount())
                .param("what", form.purpose())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean voucherUsed(Actor actor, String voucher) {
        return jdbc.sql("select exists (select from payment where programme = :programme and voucher = :voucher)")
                .param("programme", actor.requireProgramme().value())
                .param("voucher", voucher)
                .query(Boolean.class)
                .single();
    }
}
