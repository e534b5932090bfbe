package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.people.Identifiers;
import gov.award.register.PartyDigest;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All applicants and who acts for them. */
@Component
public class Applicants {

    static final String IDENTITY = "identity-number";
    static final String PHONE = "phone";

    private static final String MEMBERS = """
            select m.applicant, m.person, p.name, m.responsible, m.on_behalf
            from applicant_member m join person p on p.id = m.person where m.state = 'CONFIRMED'
            """;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final BusinessClock clock;

    Applicants(JdbcClient jdbc, Identifiers identifiers, BusinessClock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Who is claimed to apply. */
    record NewApplicant(
            ApplicantId id,
            Kind kind,
            String name,
            PartyDigest party,
            String codeShown,
            @Nullable String registeredPlace,
            @Nullable LocalDate registeredOn,
            @Nullable String legalPerson,
            @Nullable String employer,
            @Nullable String employerUscc) {}

    /** The identifiers in clear. */
    record Secret(@Nullable String identityNumber, String phone) {}

    /** How many claims of the acting person wait for the office. */
    int waiting(Actor actor) {
        return jdbc.sql("select count(*) from applicant where claimed_by = ? and state = 'CLAIMED'")
                .param(actor.personId())
                .query(Integer.class)
                .single();
    }

    /** Adds a claim with its claimant as responsible member; {@code false} if the same person has made the same claim. */
    boolean add(Actor actor, NewApplicant claim, Secret secret) {
        var now = clock.now().atOffset(ZoneOffset.UTC);
        var programme = actor.requireProgramme().value();
        int added;
        try {
            added = jdbc.sql("""
                        insert into applicant (id, programme, kind, name, party, code_shown, registered_place, registered_on,
                                               legal_person, employer, employer_uscc, state, claimed_by, claimed_at)
                        select :id, :programme, :kind, :name, :party, :codeShown, :place, :registeredOn,
                               :legalPerson, :employer, :employerUscc, 'CLAIMED', :person, :now
                        where not exists (select from applicant
                                          where claimed_by = :person and party = :party and state in ('CLAIMED', 'CONFIRMED'))
                        """)
                    .param("id", claim.id().value())
                    .param("programme", programme)
                    .param("kind", claim.kind().name())
                    .param("name", claim.name())
                    .param("party", claim.party().value())
                    .param("codeShown", claim.codeShown())
                    .param("place", claim.registeredPlace())
                    .param("registeredOn", claim.registeredOn(), java.sql.Types.DATE)
                    .param("legalPerson", claim.legalPerson())
                    .param("employer", claim.employer())
                    .param("employerUscc", claim.employerUscc())
                    .param("person", actor.personId())
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return false;
        }
        if (added == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into applicant_member (applicant, person, programme, responsible, state, since, on_behalf)
                        values (:applicant, :person, :programme, true, 'CLAIMED', :now, :onBehalf)
                        """)
                .param("onBehalf", actor.is(Role.ON_BEHALF))
                .param("applicant", claim.id().value())
                .param("person", actor.personId())
                .param("programme", programme)
                .param("now", now)
                .update();
        var number = secret.identityNumber();
        jdbc.sql("""
                        insert into applicant_secret (applicant, programme, identity_number, phone)
                        values (:applicant, :programme, :number, :phone)
                        """)
                .param("applicant", claim.id().value())
                .param("programme", programme)
                .param("number", number == null ? null : identifiers.encrypt(IDENTITY, number), java.sql.Types.BINARY)
                .param("phone", identifiers.encrypt(PHONE, secret.phone()))
                .update();
        return true;
    }

    /** @throws NotFound if the actor sees no such applicant */
    public Applicant of(ApplicantId id) {
        return one("select * from applicant where programme = acting_programme() and id = :id", id);
    }

    /** The same, kept from other changes, also from members joining, until the transaction ends. */
    public Applicant locked(ApplicantId id) {
        return one("select * from applicant where programme = acting_programme() and id = :id for no key update", id);
    }

    private Applicant one(String sql, ApplicantId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(Row.of(Applicant.class))
                .optional()
                .orElseThrow(() -> new NotFound("applicant"));
    }

    /** The other claims to the same party, the confirmed one first; for the office only. */
    List<Applicant> rivals(Applicant claim) {
        return jdbc.sql("""
                        select * from applicant where programme = acting_programme() and party = :party and id <> :id
                        order by state = 'CONFIRMED' desc, claimed_at, id
                        """)
                .param("party", claim.party())
                .param("id", claim.id().value())
                .query(Row.of(Applicant.class))
                .list();
    }

    void decide(Actor actor, ApplicantId id, Applicant.State state, ClaimCheck check, @Nullable ApplicantId joinedTo) {
        jdbc.sql("""
                        update applicant set state = :state, decided_by = :by, decided_at = :now, in_county = :inCounty,
                                             is_legal_person = :legalPerson, decision_note = :note, joined_to = :joinedTo::uuid
                        where id = :id
                        """)
                .param("state", state.name())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("inCounty", check.inCounty(), java.sql.Types.BOOLEAN)
                .param("legalPerson", check.legalPerson(), java.sql.Types.BOOLEAN)
                .param("note", check.note())
                .param("joinedTo", joinedTo == null ? null : joinedTo.value())
                .param("id", id.value())
                .update();
    }

    void confirmMembers(ApplicantId id) {
        jdbc.sql("update applicant_member set state = 'CONFIRMED' where applicant = :id and state = 'CLAIMED'")
                .param("id", id.value())
                .update();
    }

    /** Ends all who act for an applicant. */
    void endMembers(Actor actor, ApplicantId id, String reason) {
        end(actor, id, null, reason);
    }

    /** Ends one of them. */
    void endMember(Actor actor, ApplicantId id, PersonId person, String reason) {
        end(actor, id, person, reason);
    }

    private void end(Actor actor, ApplicantId id, @Nullable PersonId person, String reason) {
        jdbc.sql("""
                        update applicant_member set state = 'ENDED', responsible = false, ended_by = :by, ended_at = :now, end_reason = :reason
                        where applicant = :id and state <> 'ENDED' and (:person::uuid is null or person = :person)
                        """)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id.value())
                .param("person", person == null ? null : person.value())
                .update();
    }

    /** Makes someone a confirmed member, again if they were one before. */
    void addMember(Actor actor, ApplicantId applicant, PersonId person, boolean onBehalf) {
        jdbc.sql("""
                        insert into applicant_member (applicant, person, programme, responsible, state, since, on_behalf)
                        values (:applicant, :person, :programme, false, 'CONFIRMED', :now, :onBehalf)
                        on conflict (applicant, person) do update
                        set state = 'CONFIRMED', since = excluded.since, on_behalf = excluded.on_behalf,
                            ended_by = null, ended_at = null, end_reason = null
                        """)
                .param("applicant", applicant.value())
                .param("person", person.value())
                .param("programme", actor.requireProgramme().value())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("onBehalf", onBehalf)
                .update();
    }

    /** Those confirmed to act for an applicant, the responsible one first. */
    public List<Member> members(ApplicantId id) {
        return jdbc.sql(MEMBERS + " and m.applicant = :id order by m.responsible desc, m.since, p.id")
                .param("id", id.value())
                .query(Row.of(Member.class))
                .list();
    }

    /** The same of all applicants the acting person acts for. */
    public List<Member> fellows() {
        return jdbc.sql(MEMBERS + """
                         and m.applicant = any (acting_applicants())
                        order by m.applicant, m.responsible desc, m.since, p.id
                        """).query(Row.of(Member.class)).list();
    }

    /** Those of the office who enter papers for it, confirmed or not. */
    List<Member> entering(ApplicantId id) {
        return jdbc.sql("""
                        select m.applicant, m.person, p.name, m.responsible, m.on_behalf
                        from applicant_member m join person p on p.id = m.person
                        where m.applicant = ? and m.on_behalf and m.state <> 'ENDED' order by m.since, p.id
                        """).param(id.value()).query(Row.of(Member.class)).list();
    }

    /** Another of the office enters papers in the place of those who did. */
    void replaceEntering(Actor actor, ApplicantId id, String reason) {
        var former = jdbc.sql("""
                        select bool_or(responsible) as responsible, max(state) as state from applicant_member
                        where applicant = ? and on_behalf and state <> 'ENDED'
                        """)
                .param(id.value())
                .query((row, _) -> Map.entry(row.getBoolean("responsible"), row.getString("state")))
                .single();
        entering(id).forEach(member -> endMember(actor, id, member.person(), reason));
        addMember(actor, id, actor.requirePerson(), true);
        jdbc.sql(
                        "update applicant_member set state = :state, responsible = :responsible where applicant = :id and person = :person")
                .param("state", former.getValue())
                .param("responsible", former.getKey())
                .param("id", id.value())
                .param("person", actor.personId())
                .update();
    }

    void nameResponsible(ApplicantId id, PersonId person) {
        jdbc.sql("update applicant_member set responsible = false where applicant = :id and responsible")
                .param("id", id.value())
                .update();
        jdbc.sql("update applicant_member set responsible = true where applicant = :id and person = :person")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    /** Whether the acting person is confirmed to act for a confirmed applicant. */
    public boolean confirmedMember(Actor actor, ApplicantId id) {
        return jdbc.sql("""
                        select exists (select from applicant_member m join applicant a on a.id = m.applicant
                                       where m.applicant = :id and m.person = :person and m.state = 'CONFIRMED' and a.state = 'CONFIRMED')
                        """)
                .param("id", id.value())
                .param("person", actor.personId())
                .query(Boolean.class)
                .single();
    }

    /** @throws NotFound if there is none that the actor may see */
    Secret secret(ApplicantId id) {
        return jdbc.sql("select identity_number, phone from applicant_secret where applicant = :id")
                .param("id", id.value())
                .query((row, _) -> {
                    var number = row.getBytes("identity_number");
                    return new Secret(
                            number == null ? null : identifiers.decrypt(IDENTITY, number),
                            identifiers.decrypt(PHONE, row.getBytes("phone")));
                })
                .optional()
                .orElseThrow(() -> new NotFound("applicant"));
    }

    /** Whether the acting person acts for the applicant, or has claimed to. */
    public boolean actsFor(ApplicantId id) {
        return jdbc.sql("select ?::uuid = any (acting_applicants())")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** The persons who act for the applicant, the responsible one first. */
    public List<PersonId> persons(ApplicantId applicant) {
        return jdbc.sql("""
                        select person from applicant_member where applicant = :applicant and state = 'CONFIRMED'
                        order by responsible desc, since, person
                        """)
                .param("applicant", applicant.value())
                .query(Row.of(PersonId.class))
                .list();
    }

    /**
     * The keyed digest of the applicant's USCC or identity number.
     *
     * @throws NotFound if the actor sees no such applicant
     */
    public PartyDigest party(ApplicantId applicant) {
        return new PartyDigest(of(applicant).party());
    }
}
