package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a programme as those see them who administer, confirm or supervise. */
@Component
public class PeopleReadings {

    private static final int FETCHED = 500;

    private final JdbcClient sql;
    private final Accounts accounts;

    PeopleReadings(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    /** One line of the list; roles proposed and not yet confirmed make it wait. */
    public record PersonRow(
            PersonId id,
            String name,
            String signInName,
            List<String> roles,
            boolean waits,
            @Nullable Instant closedAt,
            @Nullable Instant lastSignInAt) {}

    /** A person with all grants, past ones too. */
    public record PersonView(
            PersonId id,
            String name,
            String signInName,
            String phone,
            String email,
            Instant createdAt,
            @Nullable Instant closedAt,
            @Nullable Instant lastSignInAt,
            boolean mustChangePassword,
            boolean enrolled,
            List<GrantView> grants,
            List<ResetView> resets,
            List<CorrectionView> corrections) {

        /** Whether an administrator: the only ones the director does anything for here. */
        public boolean administrator() {
            return grants.stream()
                    .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR
                            && grant.confirmedAt() != null
                            && grant.endedAt() == null);
        }
    }

    /** What a person was called before. */
    public record CorrectionView(String formerName, String reason, String by, Instant at) {}

    /** One grant; without confirmation it is only proposed. */
    public record GrantView(
            GrantId id,
            PersonId person,
            String name,
            Role role,
            @Nullable String unit,
            @Nullable String proposedBy,
            Instant proposedAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            @Nullable Instant endedAt,
            @Nullable String endReason) {}

    /** A password or second factor given anew, waiting for its confirmation. */
    public record ResetView(
            ResetId id,
            PersonId person,
            String name,
            String kind,
            String proposedBy,
            Instant proposedAt,
            boolean ofAdministrator) {}

    /** Which people are wanted; empty texts leave a question open. */
    public record Wanted(String text, String role, String state) {}

    record PersonFacts(
            PersonId id,
            String name,
            String signInName,
            @Nullable String phone,
            String email,
            Instant createdAt,
            @Nullable Instant closedAt,
            @Nullable Instant lastSignInAt,
            boolean mustChangePassword,
            boolean enrolled) {}

    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public Listing<PersonRow> people(Actor actor, Wanted wanted, PageRequest page) {
        var rows = sql.sql("""
                select p.id, p.name, a.sign_in_name, p.closed_at, a.last_sign_in_at,
                       array(select distinct g.role from role_grant g
                             where g.person = p.id and g.confirmed_at is not null and g.ended_at is null order by g.role) as roles,
                       exists (select from role_grant g
                               where g.person = p.id and g.confirmed_at is null and g.ended_at is null)
                       or exists (select from credential_reset r
                               where r.person = p.id and r.confirmed_at is null and r.dropped_at is null) as waits
                """ + WANTED + " order by p.name, p.id limit :limit offset :offset")
                .param("programme", actor.requireProgramme().value())
                .param("text", like(wanted.text()))
                .param("role", wanted.role())
                .param("state", wanted.state())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.of(PersonRow.class))
                .list();
        var total = sql.sql("select count(*)" + WANTED)
                .param("programme", actor.requireProgramme().value())
                .param("text", like(wanted.text()))
                .param("role", wanted.role())
                .param("state", wanted.state())
                .query(Long.class)
                .single();
        return new Listing<>(rows, total, page);
    }

    /** A person as given out: what the page of the person shows. */
    record PersonCells(
            String name,
            String signInName,
            @Nullable String phone,
            String email,
            List<String> roles,
            List<String> units,
            boolean waits,
            @Nullable Instant closedAt,
            @Nullable Instant lastSignInAt) {}

    /** All that a list shows, one after another, with how each person is reached. */
    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public void eachPerson(Actor actor, Wanted wanted, Consumer<PersonCells> taker) {
        try (var rows = sql
                .sql("""
                select p.name, a.sign_in_name, a.phone, a.email, p.closed_at, a.last_sign_in_at,
                       array(select distinct g.role from role_grant g
                             where g.person = p.id and g.confirmed_at is not null and g.ended_at is null order by g.role) as roles,
                       array(select distinct u.name from role_grant g join unit u on u.id = g.unit
                             where g.person = p.id and g.confirmed_at is not null and g.ended_at is null order by u.name) as units,
                       exists (select from role_grant g
                               where g.person = p.id and g.confirmed_at is null and g.ended_at is null) as waits
                """ + WANTED + " order by p.name, p.id")
                .param("programme", actor.requireProgramme().value())
                .param("text", like(wanted.text()))
                .param("role", wanted.role())
                .param("state", wanted.state())
                .withFetchSize(FETCHED)
                .query(Row.of(PersonCells.class))
                .stream()) {
            rows.forEach(taker);
        }
    }

    String phone(PersonCells person) {
        return accounts.phone(person.phone());
    }

    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public PersonView person(Actor actor, PersonId person) {
        var row = sql.sql("""
                select p.id, p.name, a.sign_in_name, a.phone, a.email, p.created_at, p.closed_at, a.last_sign_in_at,
                       a.must_change_password, a.totp_secret is not null as enrolled
                from person p join account a on a.person = p.id where p.id = ? and a.programme = ?
                """)
                .params(person.value(), actor.requireProgramme().value())
                .query(Row.of(PersonFacts.class))
                .optional()
                .orElseThrow(() -> new NotFound("person"));
        var grants = sql.sql(GRANTS + " and g.person = ? order by g.ended_at desc nulls first, g.proposed_at desc")
                .params(actor.requireProgramme().value(), person.value())
                .query(Row.of(GrantView.class))
                .list();
        var resets = sql.sql(RESETS + " and r.person = ? order by r.proposed_at")
                .params(actor.requireProgramme().value(), person.value())
                .query(Row.of(ResetView.class))
                .list();
        var corrections = sql.sql("""
                select c.former_name, c.reason, p.name as by, c.corrected_at as at
                from person_correction c join person p on p.id = c.corrected_by
                where c.person = ? order by c.corrected_at desc
                """)
                .param(person.value())
                .query(Row.of(CorrectionView.class))
                .list();
        return new PersonView(
                row.id(),
                row.name(),
                row.signInName(),
                accounts.phone(row.phone()),
                row.email(),
                row.createdAt(),
                row.closedAt(),
                row.lastSignInAt(),
                row.mustChangePassword(),
                row.enrolled(),
                grants,
                resets,
                corrections);
    }

    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public List<GrantView> proposals(Actor actor) {
        return sql.sql(GRANTS + " and g.confirmed_at is null and g.ended_at is null order by g.proposed_at limit 200")
                .param(actor.requireProgramme().value())
                .query(Row.of(GrantView.class))
                .list();
    }

    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public List<ResetView> resets(Actor actor) {
        return sql.sql(RESETS + " order by r.proposed_at limit 200")
                .param(actor.requireProgramme().value())
                .query(Row.of(ResetView.class))
                .list();
    }

    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public long waiting(Actor actor) {
        return sql.sql("""
                select (select count(*) from role_grant where programme = :programme and confirmed_at is null and ended_at is null)
                     + (select count(*) from credential_reset where programme = :programme and confirmed_at is null and dropped_at is null)
                     + (select count(*) from unit_change where programme = :programme and confirmed_at is null and dropped_at is null)
                """)
                .param("programme", actor.requireProgramme().value())
                .query(Long.class)
                .single();
    }

    /** What waits for one administrator: another's password or second factor, proposed by someone else. */
    @Reading(by = Role.ADMINISTRATOR)
    public long administratorsWaiting(Actor actor) {
        return sql.sql("""
                select count(*) from credential_reset r
                where r.programme = :programme and r.confirmed_at is null and r.dropped_at is null
                  and r.person <> :self and r.proposed_by <> :self
                  and exists (select from role_grant g where g.person = r.person and g.role = 'ADMINISTRATOR'
                              and g.confirmed_at is not null and g.ended_at is null)
                """)
                .param("programme", actor.requireProgramme().value())
                .param("self", actor.personId())
                .query(Long.class)
                .single();
    }

    /** One unit of the list. */
    public record UnitRow(
            UnitId id,
            String name,
            List<String> parts,
            long people,
            @Nullable Instant closedAt) {}

    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public Listing<UnitRow> units(Actor actor, Wanted wanted, PageRequest page) {
        var rows = sql.sql(UNITS + WANTED_UNITS + " order by u.name, u.id limit :limit offset :offset")
                .param("programme", actor.requireProgramme().value())
                .param("text", like(wanted.text()))
                .param("role", wanted.role())
                .param("state", wanted.state())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.of(UnitRow.class))
                .list();
        var total = sql.sql("select count(*)" + WANTED_UNITS)
                .param("programme", actor.requireProgramme().value())
                .param("text", like(wanted.text()))
                .param("role", wanted.role())
                .param("state", wanted.state())
                .query(Long.class)
                .single();
        return new Listing<>(rows, total, page);
    }

    /** All that a list shows, one after another. */
    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public void eachUnit(Actor actor, Wanted wanted, Consumer<UnitRow> taker) {
        try (var rows = sql
                .sql(UNITS + WANTED_UNITS + " order by u.name, u.id")
                .param("programme", actor.requireProgramme().value())
                .param("text", like(wanted.text()))
                .param("role", wanted.role())
                .param("state", wanted.state())
                .withFetchSize(FETCHED)
                .query(Row.of(UnitRow.class))
                .stream()) {
            rows.forEach(taker);
        }
    }

    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public UnitRow unit(Actor actor, UnitId unit) {
        return sql.sql(UNITS + " from unit u where u.id = ? and u.programme = ?")
                .params(unit.value(), actor.requireProgramme().value())
                .query(Row.of(UnitRow.class))
                .optional()
                .orElseThrow(() -> new NotFound("unit"));
    }

    /** All open units with the parts they play, for choosing where a role is held. */
    @Reading(by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR})
    public List<Units.Unit> openUnits(Actor actor) {
        return sql.sql("select id, name from unit where programme = ? and closed_at is null order by name limit 1000")
                .param(actor.requireProgramme().value())
                .query((row, n) -> new Units.Unit(new UnitId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static String like(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static final String UNITS = """
            select u.id, u.name, u.closed_at, array(select p.part from unit_part p where p.unit = u.id order by p.part) as parts,
                   (select count(distinct g.person) from role_grant g where g.unit = u.id and g.ended_at is null) as people
            """;

    private static final String WANTED_UNITS = """
             from unit u where u.programme = :programme and u.name ilike :text
              and (:role = '' or exists (select from unit_part p where p.unit = u.id and p.part = :role))
              and (:state = '' or (:state = 'closed') = (u.closed_at is not null))
            """;

    private static final String WANTED = """
             from person p join account a on a.person = p.id
             where a.programme = :programme and (p.name ilike :text or a.sign_in_name ilike :text)
               and (:role = '' or exists (select from role_grant g where g.person = p.id and g.role = :role
                                          and g.confirmed_at is not null and g.ended_at is null))
               and case :state when 'open' then p.closed_at is null
                               when 'closed' then p.closed_at is not null
                               when 'waiting' then exists (select from role_grant g where g.person = p.id
                                                           and g.confirmed_at is null and g.ended_at is null)
                               else true end
            """;

    private static final String GRANTS = """
            select g.id, g.person, p.name, g.role, u.name as unit, by.name as proposed_by, g.proposed_at,
                   confirmer.name as confirmed_by, g.confirmed_at, g.ended_at, g.end_reason
            from role_grant g join person p on p.id = g.person
            left join unit u on u.id = g.unit
            left join person by on by.id = g.proposed_by
            left join person confirmer on confirmer.id = g.confirmed_by
            where g.programme = ?
            """;

    private static final String RESETS = """
            select r.id, r.person, p.name, r.kind, by.name as proposed_by, r.proposed_at,
                   exists (select from role_grant g where g.person = r.person and g.role = 'ADMINISTRATOR'
                           and g.confirmed_at is not null and g.ended_at is null) as of_administrator
            from credential_reset r join person p on p.id = r.person join person by on by.id = r.proposed_by
            where r.programme = ? and r.confirmed_at is null and r.dropped_at is null
            """;
}
