package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Catalogue;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All requests for opinions and the answers to them. */
@Component
class Requests {

    private static final String SELECT = """
            select q.id, q.round, q.consultation, q.unit, q.code, q.name, q.channel, q.paper, q.number, q.sent_at, s.received_on,
                   (select count(*) from consultation_urge u where u.request = q.id)::int as urged
            from consultation_request q
            left join consultation_service s on s.request = q.id
            """;

    private static final String ANSWERS = """
            select a.id, a.request, a.outcome, a.about, a.facts, a.scan, a.answered_on, a.on_paper, a.given_by, a.given_at,
                   a.on_paper and c.answer is null as waits, r.text as reply,
                   coalesce(case when a.outcome = 'MORE_NEEDED' then r.given_at end,
                            (select max(p.given_at) from consultation_answer b join consultation_reply p on p.answer = b.id
                             where b.id = a.supersedes and b.outcome = 'MORE_NEEDED')) as renewed_at
            from consultation_answer a
            left join consultation_answer_check c on c.answer = a.id
            left join lateral (select p.text, p.given_at from consultation_reply p where p.answer = a.id order by p.given_at desc limit 1) r on true
            where c.outcome is distinct from 'REJECTED'
              and not exists (
                  select from consultation_answer later left join consultation_answer_check k on k.answer = later.id
                  where later.supersedes = a.id and k.outcome is distinct from 'REJECTED')
            """;

    private final JdbcClient jdbc;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Requests(JdbcClient jdbc, RoundBriefs rounds, Editions editions, Deadlines deadlines, BusinessClock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A department's answer.
     *
     * @param about the candidates an objection or a question concerns
     * @param onPaper taken from paper by a clerk
     * @param waits whether a second person has still to compare it with the paper
     * @param reply how the office deals with it; {@code null} before that
     * @param renewedAt when what this or the answer before it lacked was supplied: the time for the answer starts anew
     */
    public record Answer(
            AnswerId id,
            RequestId request,
            Opinion outcome,
            List<ApplicationId> about,
            String facts,
            UUID scan,
            LocalDate answeredOn,
            boolean onPaper,
            UUID givenBy,
            Instant givenAt,
            boolean waits,
            @Nullable String reply,
            @Nullable Instant renewedAt) {}

    private record Sent(
            RequestId id,
            RoundId round,
            ConsultationId consultation,
            UnitId unit,
            @Nullable String code,
            String name,
            RequestChannel channel,
            UUID paper,
            String number,
            Instant sentAt,
            @Nullable LocalDate receivedOn,
            int urged) {}

    /** A request with the round and the consultation it belongs to. */
    record Found(RoundId round, ConsultationId consultation, Request request) {}

    Found find(RequestId id) {
        var sent = jdbc.sql(SELECT + " where q.id = :id")
                .param("id", id.value())
                .query(Row.of(Sent.class))
                .optional()
                .orElseThrow(() -> new NotFound("request"));
        var edition = editions.byCode(rounds.of(sent.round()).edition());
        return new Found(sent.round(), sent.consultation(), request(sent, answers(List.of(sent)), edition));
    }

    /** Kept from being answered or closed by others until the transaction ends. */
    void lock(RoundId round) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 16))")
                .param(round.text())
                .query(row -> {});
    }

    /** Of one consultation, in the order of the edition's list, those added last. */
    List<Request> of(ConsultationId consultation, Edition edition) {
        var codes = edition.list(Catalogue.DEPARTMENTS).stream()
                .map(Catalogue.Entry::code)
                .toList();
        return requests(
                jdbc
                        .sql(SELECT + " where q.consultation = :id order by q.code is null, q.sent_at, q.name")
                        .param("id", consultation.value())
                        .query(Row.of(Sent.class))
                        .list()
                        .stream()
                        .sorted(Comparator.comparingInt(
                                sent -> sent.code() == null ? codes.size() : codes.indexOf(sent.code())))
                        .toList(),
                edition);
    }

    /** The same, whoever asks: a recusal hides an objection from a reader, never from a rule. */
    @Reading(by = Role.CHECKER)
    public List<Request> all(Actor checker, ConsultationId consultation, Edition edition) {
        return of(consultation, edition);
    }

    /** Of the units within which the actor speaks for a department, newest first. */
    List<Found> ofUnits(int limit, int offset) {
        var sent = jdbc.sql(SELECT + """
                         where q.unit = any (acting_units('DEPARTMENT'))
                         order by q.sent_at desc, q.id limit :limit offset :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.of(Sent.class))
                .list();
        var answers = answers(sent);
        var named = rounds.all().stream()
                .collect(java.util.stream.Collectors.toMap(
                        round -> round.id(), round -> editions.byCode(round.edition())));
        return sent.stream()
                .map(each -> new Found(
                        each.round(),
                        each.consultation(),
                        request(each, answers, java.util.Objects.requireNonNull(named.get(each.round())))))
                .toList();
    }

    long countOfUnits() {
        return jdbc.sql("select count(*) from consultation_request where unit = any (acting_units('DEPARTMENT'))")
                .query(Row.of(Long.class))
                .single();
    }

    Optional<Answer> answer(AnswerId id) {
        return jdbc.sql(ANSWERS + " and a.id = :id")
                .param("id", id.value())
                .query(Row.of(Answer.class))
                .optional();
    }

    private List<Request> requests(List<Sent> sent, Edition edition) {
        var answers = answers(sent);
        return sent.stream().map(each -> request(each, answers, edition)).toList();
    }

    private List<Answer> answers(List<Sent> sent) {
        return sent.isEmpty()
                ? List.of()
                : jdbc.sql(ANSWERS + " and a.request in (:requests) order by a.given_at")
                        .param(
                                "requests",
                                sent.stream().map(each -> each.id().value()).toList())
                        .query(Row.of(Answer.class))
                        .list();
    }

    private Request request(Sent sent, List<Answer> answers, Edition edition) {
        var received = sent.receivedOn();
        var answer = answers.stream()
                .filter(each -> each.request().equals(sent.id()))
                .reduce((_, later) -> later)
                .orElse(null);
        return new Request(
                sent.id(),
                sent.unit(),
                sent.code(),
                sent.name(),
                sent.channel(),
                sent.paper(),
                sent.number(),
                sent.sentAt(),
                received,
                received == null ? null : deadlines.after(edition, Figure.CONSULTATION_ANSWER_DAYS, received),
                answer,
                answer == null || answer.renewedAt() == null
                        ? null
                        : deadlines.after(edition, Figure.CONSULTATION_ANSWER_DAYS, clock.dayOf(answer.renewedAt())),
                sent.urged());
    }
}
