package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All entries of the register. */
@Component
public class Entries {

    private static final String VIEW = """
            select * from (
                select e.*, entering.name as entered_by_name, giving.name as given_by_name, c.given_at, c.note,
                       case when c.outcome is null then 'WAITING'
                            when c.outcome = 'REJECTED' then 'REJECTED'
                            when exists (select from register_entry s
                                         join register_confirmation sc on sc.entry = s.id and sc.outcome = 'CONFIRMED'
                                         where s.supersedes = e.id) then 'SUPERSEDED'
                            else 'IN_FORCE' end as state
                from register_entry e
                left join register_confirmation c on c.entry = e.id
                left join person entering on entering.id = e.entered_by
                left join person giving on giving.id = c.given_by
            ) entry
            """;

    private static final String FILTER = """
            where (:sort::text is null or sort = :sort) and (:state::text is null or state = :state)
              and (:text = '' or position(lower(:text) in lower(concat_ws(' ', title, document, party_name, model))) > 0)
            """;

    private static final int FETCHED = 500;

    private final JdbcClient sql;
    private final BusinessClock clock;

    Entries(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public Listing<RegisterEntry> list(Actor actor, RegisterFilter filter, PageRequest page) {
        var total = filtered("select count(*) from (" + VIEW + FILTER + ") counted", filter)
                .query(Long.class)
                .single();
        var rows = filtered(VIEW + FILTER + " order by entered_at desc, id limit :size offset :offset", filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(RegisterEntry.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public RegisterEntry read(Actor actor, EntryId id) {
        return find(id);
    }

    /** The entry with those before and after it in the chain of corrections, and the revocations of an award. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public List<RegisterEntry> related(Actor actor, EntryId id) {
        return sql.sql(VIEW + """
                where id <> :id and (supersedes = :id or award = :id
                                     or id in (select supersedes from register_entry where id = :id)
                                     or id in (select award from register_entry where id = :id))
                order by entered_at
                """)
                .param("id", id.value())
                .query(Row.of(RegisterEntry.class))
                .list();
    }

    @Reading(by = Role.DIRECTOR)
    public List<RegisterEntry> waiting(Actor actor) {
        return filtered(VIEW + FILTER + " order by entered_at, id", new RegisterFilter(null, EntryState.WAITING, ""))
                .query(Row.of(RegisterEntry.class))
                .list();
    }

    /**
     * An entry as it is given out.
     *
     * @param refers document of the award revoked or of the entry cancelled
     * @param concerned whom an award that was revoked had been given to
     */
    record Exported(
            RegisterEntry entry,
            @Nullable String refers,
            @Nullable String concerned) {}

    /** All that a list shows, one after another. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public void each(Actor actor, RegisterFilter filter, Consumer<Exported> taker) {
        var statement = """
                select entry.*, concerned.document as refers, concerned.party_name as concerned from (
                """ + VIEW + FILTER + """
                ) entry left join register_entry concerned
                    on concerned.id = case entry.sort when 'REVOCATION' then entry.award when 'CANCELLATION' then entry.supersedes end
                order by entry.entered_at desc, entry.id
                """;
        try (var rows = filtered(statement, filter)
                .withFetchSize(FETCHED)
                .query((row, n) -> new Exported(
                        Row.of(RegisterEntry.class).mapRow(row, n),
                        row.getString("refers"),
                        row.getString("concerned")))
                .stream()) {
            rows.forEach(taker);
        }
    }

    /**
     * What there is already, as rows of a file are compared with it.
     *
     * @param inForce or else waiting for its confirmation
     */
    record Known(
            EntryId id,
            EntrySort sort,
            String title,
            String document,
            @Nullable LocalDate decided,
            @Nullable Integer year,
            @Nullable AwardLevel level,
            @Nullable String partyDigest,
            @Nullable String partyName,
            String origin,
            @Nullable UUID award,
            @Nullable UUID supersedes,
            boolean inForce) {}

    /** The entries from documents of these numbers that are in force or wait, and the revocations of these awards. */
    List<Known> known(Collection<String> documents) {
        return documents.isEmpty()
                ? List.of()
                : sql.sql("""
                        with named as (
                            select e.*, e.id in (select f.id from register_in_force f) as in_force,
                                   exists (select from register_confirmation c where c.entry = e.id) as checked
                            from register_entry e where e.document in (:documents)
                               or (e.sort = 'REVOCATION' and e.award in
                                   (select a.id from register_entry a where a.sort = 'AWARD' and a.document in (:documents)))
                        )
                        select * from named where in_force or not checked
                        """)
                        .param("documents", documents)
                        .query(Row.of(Known.class))
                        .list();
    }

    /** A party an award of which was revoked. */
    record RevokedParty(String partyDigest, String document, LocalDate decided) {}

    /** Whose awards, entered by hand, were revoked by documents of these numbers. */
    List<RevokedParty> revokedByHand(Collection<String> documents) {
        return documents.isEmpty()
                ? List.of()
                : sql.sql("""
                        select a.party_digest, r.document, r.decided from register_in_force r join register_entry a on a.id = r.award
                        where r.sort = 'REVOCATION' and r.origin = 'BY_HAND' and r.document in (:documents)
                        """)
                        .param("documents", documents)
                        .query(Row.of(RevokedParty.class))
                        .list();
    }

    /** The years of the rounds in force. */
    List<Integer> roundYears() {
        return sql.sql("select year from register_in_force where sort = 'ROUND'")
                .query(Row.of(Integer.class))
                .list();
    }

    List<RegisterEntry> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(VIEW + " where id in (:ids)")
                        .param("ids", ids)
                        .query(Row.of(RegisterEntry.class))
                        .list();
    }

    RegisterEntry find(EntryId id) {
        return sql.sql(VIEW + " where id = ?")
                .param(id.value())
                .query(Row.of(RegisterEntry.class))
                .optional()
                .orElseThrow(() -> new NotFound("register entry"));
    }

    /** The same, kept from being confirmed or corrected by another until the transaction ends. */
    RegisterEntry locked(EntryId id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 8))")
                .param(id.value().toString())
                .query(row -> {});
        return find(id);
    }

    PartyDigest party(EntryId id) {
        return new PartyDigest(sql.sql("select party_digest from register_entry where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    boolean correctionWaits(EntryId id) {
        return sql.sql("""
                select exists (select from register_entry e where e.supersedes = ?
                               and not exists (select from register_confirmation c where c.entry = e.id))
                """).param(id.value()).query(Boolean.class).single();
    }

    /** Whether another entry in force says that a round of that year was completed. */
    boolean roundInForce(int year, @Nullable EntryId except) {
        return sql.sql("""
                select exists (select from register_in_force where sort = 'ROUND' and year = :year
                               and id is distinct from :except::uuid)
                """)
                .param("year", year)
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    /** The award, entered by hand, of a party that was revoked by a document of that day. */
    Optional<UUID> revokedByHand(PartyDigest party, String document, LocalDate decided) {
        return sql.sql("""
                select r.award from register_in_force r join register_entry a on a.id = r.award
                where r.sort = 'REVOCATION' and r.origin = 'BY_HAND' and r.document = :document and r.decided = :decided
                  and a.party_digest = :party
                limit 1
                """)
                .param("document", document)
                .param("decided", decided)
                .param("party", party.value())
                .query(UUID.class)
                .optional();
    }

    boolean revocationInForce(EntryId award, @Nullable EntryId except) {
        return sql.sql("""
                select exists (select from register_in_force where sort = 'REVOCATION' and award = :award
                               and id is distinct from :except::uuid)
                """)
                .param("award", award.value())
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    void add(Actor actor, NewEntry entry) {
        var by = actor.person();
        var party = entry.party();
        var supersedes = entry.supersedes();
        sql.sql("""
                insert into register_entry (id, programme, sort, origin, title, document, decided, year, level, standing, party_kind,
                    party_digest, party_masked, party_name, model, edition, until, award, scan, supersedes, reason, entered_by, entered_at)
                values (:id, :programme, :sort, :origin, :title, :document, :decided, :year, :level, :standing, :partyKind,
                    :partyDigest, :partyMasked, :partyName, :model, :edition, :until, :award, :scan, :supersedes, :reason, :by, :now)
                """)
                .param("id", entry.id().value())
                .param("programme", actor.requireProgramme().value())
                .param("sort", entry.sort().name())
                .param("origin", entry.origin())
                .param("title", entry.title())
                .param("document", entry.document())
                .param("decided", entry.decided(), Types.DATE)
                .param("year", entry.year(), Types.INTEGER)
                .param("level", name(entry.level()), Types.VARCHAR)
                .param("standing", name(entry.standing()), Types.VARCHAR)
                .param("partyKind", name(entry.partyKind()), Types.VARCHAR)
                .param("partyDigest", party == null ? null : party.value(), Types.VARCHAR)
                .param("partyMasked", entry.partyMasked(), Types.VARCHAR)
                .param("partyName", entry.partyName(), Types.VARCHAR)
                .param("model", entry.model(), Types.VARCHAR)
                .param("edition", entry.edition())
                .param("until", entry.until(), Types.DATE)
                .param("award", entry.award(), Types.OTHER)
                .param("scan", entry.scan(), Types.OTHER)
                .param("supersedes", supersedes == null ? null : supersedes.value(), Types.OTHER)
                .param("reason", entry.reason(), Types.VARCHAR)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    void check(Actor actor, EntryId entry, String outcome, String note) {
        var by = actor.person();
        sql.sql("""
                insert into register_confirmation (entry, programme, outcome, note, given_by, given_at)
                values (:entry, :programme, :outcome, :note, :by, :now)
                """)
                .param("entry", entry.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome)
                .param("note", note)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    private JdbcClient.StatementSpec filtered(String statement, RegisterFilter filter) {
        return sql.sql(statement)
                .param("sort", name(filter.sort()), Types.VARCHAR)
                .param("state", name(filter.state()), Types.VARCHAR)
                .param("text", filter.text().strip());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
